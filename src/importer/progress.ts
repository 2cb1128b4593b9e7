import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a long import is. */
export interface Progress {
	step: (name: string) => void;
	stop: () => void;
}

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

/** A bar on a terminal, on standard error; nothing in a pipe. @param does what goes on, in a word or two */
export function startProgress(total: number, shown: boolean, does = '导入'): Progress {
	if (!shown || !process.stderr.isTTY || total < 2) return SILENT;
	const bar = new SingleBar(
		{
			format: `${does} {bar} {value}/{total} {name}`,
			stream: process.stderr,
			clearOnComplete: true,
			hideCursor: true,
		},
		Presets.shades_classic,
	);
	bar.start(total, 0, { name: '' });
	return {
		step: (name) => bar.increment(1, { name: name.slice(-40) }),
		stop: () => bar.stop(),
	};
}
