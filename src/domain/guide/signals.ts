/** An alarm signal: `on` seconds of sound and `off` seconds of silence, `repeat` times, `total` seconds in all. */
export interface Rhythm {
	on: number;
	off: number;
	repeat: number;
	total: number;
}

/** A stretch of sound, in seconds from the start. */
export interface Sounding {
	from: number;
	seconds: number;
}

/** When a signal sounds. */
export const soundings = ({ on, off, repeat }: Rhythm): Sounding[] =>
	Array.from({ length: repeat }, (_, cycle) => ({ from: cycle * (on + off), seconds: on }));

/** `鸣36秒，停24秒，反复3遍`, `连续长鸣3分钟`. */
export function rhythmText({ on, off, repeat, total }: Rhythm): string {
	if (off === 0) return `连续长鸣${durationText(total)}`;
	const times = repeat > 1 ? `，反复${repeat}遍` : '';
	return `鸣${durationText(on)}，停${durationText(off)}${times}`;
}

/** `36秒`, `3分钟`, `1分30秒`. */
export function durationText(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	if (minutes === 0) return `${rest}秒`;
	return rest === 0 ? `${minutes}分钟` : `${minutes}分${rest}秒`;
}

/** Marks of a time axis: the start, every full minute, the end. */
export function axisMarks(total: number): number[] {
	const minutes = Array.from({ length: Math.ceil(total / 60) }, (_, minute) => minute * 60);
	return [...minutes, total];
}
