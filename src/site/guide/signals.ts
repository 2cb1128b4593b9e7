import { axisMarks, durationText, rhythmText, soundings } from '../../domain/guide/signals.ts';
import type { Signal } from '../../schemas/signal.ts';
import { signals } from '../held/registry.ts';

/** An alarm signal, ready to be drawn: places and lengths are percentages of the whole. */
export interface ShownSignal extends Signal {
	/** `鸣36秒，停24秒，反复3遍`. */
	rhythm: string;
	/** `3分钟`. */
	duration: string;
	sounds: { from: string; width: string }[];
	marks: { at: string; label: string; anchor: 'start' | 'middle' | 'end' }[];
}

/** All signals of the registry, ready to be drawn. */
export const shownSignals = async (): Promise<ShownSignal[]> => (await signals()).map(shownSignal);

function shownSignal(signal: Signal): ShownSignal {
	const share = (seconds: number): string =>
		`${Number(((seconds / signal.total) * 100).toFixed(3))}%`;
	const marks = axisMarks(signal.total);
	return {
		...signal,
		rhythm: rhythmText(signal),
		duration: durationText(signal.total),
		sounds: soundings(signal).map(({ from, seconds }) => ({
			from: share(from),
			width: share(seconds),
		})),
		marks: marks.map((mark, index) => ({
			at: share(mark),
			label: mark === 0 ? '0' : durationText(mark),
			anchor: index === 0 ? 'start' : index === marks.length - 1 ? 'end' : 'middle',
		})),
	};
}
