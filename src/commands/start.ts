import { fork } from 'node:child_process';
import { once } from 'node:events';
import { HEAP } from './heap.ts';
import { buildOptions } from './build-options.ts';

buildOptions('start', '。然后在本机看；环境变量 PORT 指定另一个端口');

// The build is a program of its own: it gives way (`give-way.ts`), which no program can take back, and holds much memory.
const build = fork(new URL('./build.mjs', import.meta.url), process.argv.slice(2), {
	execArgv: [...HEAP, '--import', new URL('./build/programs/with-parent.ts', import.meta.url).href],
});
const [code] = (await once(build, 'exit')) as [number | null];
if (code === 0) await import('./serve.ts');
else process.exitCode = 1;
