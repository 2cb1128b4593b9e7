import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { folderOnHost, portOnHost } from '../src/command-line.ts';
import { scratchFolder } from './scratch-folder.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};

/** Of `npm run …`: the rest belongs to other projects, or takes no options. */
const OURS = Object.keys(scripts).filter(
	(name) => /^node (?:--\S+ )*src\//.test(scripts[name]!) && name !== 'test',
);

const call = (script: string, options: string[], env: Record<string, string> = {}) =>
	spawnSync(process.execPath, [...scripts[script]!.split(' ').slice(1), ...options], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});

describe('every command', () => {
	test.each(OURS)('%s explains itself in Chinese', (script) => {
		const { status, stdout, stderr } = call(script, ['--help']);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout.startsWith(`用法 npm run ${script} -- [选项]`)).toBe(true);
		expect(stdout).not.toMatch(/Usage|Options|Arguments|default|choices/);
	});
});

describe('a wrong call', () => {
	test.each<[string, string[], string]>([
		['build', ['--anwe'], '没有“--anwe”这个选项：是不是“--anew”。'],
		['start', ['--anwe'], '没有“--anwe”这个选项：是不是“--anew”。'],
		['check', ['--jsno'], '没有“--jsno”这个选项：是不是“--json”。'],
		['build', ['content'], '这个命令后面只写选项，多写了“content”。'],
		['hosting', ['--root'], '“--root <文件夹>”后面少了要写的内容。'],
		[
			'hosting',
			['--root', 'www/pufa'],
			'“--root <文件夹>”这里不能写“www/pufa”：要写网站在服务器上的完整路径，如 /srv/pufa，里面不能有空格、引号、分号、花括号、$ 和 #。',
		],
		['import', [], '没有写“文件或文件夹”。'],
		['search:features', [], '没有写“--queries <文件>”。'],
		['build:portable', ['--kiosk', '5'], '“--kiosk <秒数>”这里不能写“5”：要写 10 以上的整数。'],
		['search:eval', ['--part', 'dev'], '“--part <部分>”这里不能写“dev”。'],
	])('%s %j', (script, options, message) => {
		const { status, stdout, stderr } = call(script, options);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr.split('\n')[0]).toBe(message);
		expect(stderr).toMatch(/^用法 npm run/m);
	});
});

test('npm run hosting says where it cannot write', () => {
	const site = scratchFolder(onTestFinished);
	const policy = '<meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;">';
	mkdirSync(join(site, 'search'));
	const address = '<link rel="canonical" href="https://www.example.gov.cn/zwgk/gdb/">';
	for (const page of ['index.html', 'search/index.html'])
		writeFileSync(join(site, page), address + policy);
	const { status, stderr } = call('hosting', ['--out', join(site, 'index.html')], {
		PUFA_OUT: site,
	});
	expect({ status, stderr }).toEqual({
		status: 1,
		stderr: `${site}/index.html/ 里写不了文件（ENOTDIR）。请检查权限，或者用 --out 写到别的文件夹\n`,
	});
});

test('a command whose output nobody reads to the end says nothing of it', () => {
	const folder = scratchFolder(onTestFinished);
	const text = join(folder, 'long.txt');
	writeFileSync(text, '依照《示例县渡船规定》第三条办理。\n'.repeat(3000));
	const program = scripts['citations']!.replace('node ', '');
	const { stdout, stderr } = spawnSync(
		'sh',
		['-c', `"$0" ${program} "$1" | head -n 1`, process.execPath, text],
		{
			cwd: ROOT,
			encoding: 'utf8',
		},
	);
	expect({ stdout, stderr }).toEqual({ stdout: `${text}：3000 处引用\n`, stderr: '' });
});

describe('npm run preview', () => {
	const site = scratchFolder(afterAll);
	writeFileSync(join(site, '404.html'), '');

	test.each<[string, Record<string, string>, string]>([
		['without a site', { PUFA_OUT: join(site, 'none') }, '里没有网站。先运行 npm run build。'],
		[
			'of a site without its home page',
			{ PUFA_OUT: site },
			'里的网站不完整：首页没有写明网址。请重新运行 npm run build',
		],
		['on no port', { PUFA_OUT: site, PORT: '99999' }, '0 到 65535 的端口，现在是“99999”。'],
	])('%s', (_, env, message) => {
		const { status, stdout, stderr } = call('preview', [], env);
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toMatch(new RegExp(`^.+${message}\n$`));
	});
});

test.each([
	['/srv/pufa', '/srv/pufa'],
	['/srv/pufa/', '/srv/pufa'],
	['/', '/'],
	['D:\\sites\\pufa\\', 'D:\\sites\\pufa'],
	['/srv/普法', '/srv/普法'],
])('a folder on another machine: %s', (given, folder) => {
	expect(folderOnHost(given)).toBe(folder);
});

test.each(['srv/pufa', './pufa', '', '/srv/my site', '/srv/a;b', '/srv/{a}'])(
	'no folder on another machine: “%s”',
	(given) => {
		expect(() => folderOnHost(given)).toThrow('要写网站在服务器上的完整路径');
	},
);

test.each(['80', '127.0.0.1:8080', '[::1]:443', '*:80', 'pufa.example.com:8080'])(
	'a port on another machine: “%s”',
	(given) => {
		expect(portOnHost(given)).toBe(given);
	},
);

test.each(['', '0', '65536', 'http', '80; root /', '80 default_server', ':80', '127.0.0.1'])(
	'no port on another machine: “%s”',
	(given) => {
		expect(() => portOnHost(given)).toThrow('要写端口');
	},
);
