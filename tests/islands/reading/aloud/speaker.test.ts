import { describe, expect, test } from 'vitest';
import {
	Speaker,
	type Mouth,
	type SpokenLine,
} from '../../../../src/islands/reading/aloud/speaker.ts';

const LINES: SpokenLine<string>[] = [
	{ place: 'k1', sentences: ['甲一。', '甲二。'] },
	{ place: 'empty', sentences: [] },
	{ place: 'k2', sentences: ['乙。'] },
];

/** A mouth that says a sentence when told to, and what it and the reader were told. */
function reading() {
	const said: string[] = [];
	const told: string[] = [];
	let ended: ((said: boolean) => void) | undefined;
	const mouth: Mouth = {
		say: (text, rate, end) => {
			said.push(rate === 1 ? text : `${text}×${rate}`);
			ended = end;
		},
		hush: () => void said.push('–'),
	};
	const speaker = new Speaker<string>(mouth, (state, place) =>
		told.push(`${state} ${place ?? ''}`.trim()),
	);
	const finish = (): void => ended?.(true);
	const fail = (): void => ended?.(false);
	return { speaker, said, told, finish, fail, pending: () => ended };
}

describe('reading aloud', () => {
	test('goes sentence by sentence, says at which line it is, and ends', () => {
		const { speaker, said, told, finish } = reading();
		speaker.start(LINES);
		finish();
		finish();
		finish();
		expect(said).toEqual(['–', '甲一。', '甲二。', '乙。', '–']);
		expect(told).toEqual(['speaking k1', 'speaking k1', 'speaking k2', 'silent']);
	});

	test('halts, and goes on with the sentence it was at', () => {
		const { speaker, said, told, finish } = reading();
		speaker.start(LINES);
		finish();
		speaker.halt();
		expect([speaker.state, told.at(-1)]).toEqual(['halted', 'halted k1']);
		speaker.goOn();
		expect(said.slice(-2)).toEqual(['–', '甲二。']);
	});

	test('tells that the voice has failed, and tries the sentence once more when asked', () => {
		const { speaker, said, told, finish, fail } = reading();
		speaker.start(LINES);
		finish();
		fail();
		expect([speaker.state, told.at(-1)]).toEqual(['failed', 'failed k1']);
		speaker.goOn();
		expect([speaker.state, said.at(-1)]).toEqual(['speaking', '甲二。']);
	});

	test('stops for good', () => {
		const { speaker, said, finish } = reading();
		speaker.start(LINES);
		speaker.stop();
		finish();
		speaker.goOn();
		expect([speaker.state, said.at(-1)]).toEqual(['silent', '–']);
	});

	test('pays no heed to the end of words that were hushed', () => {
		const { speaker, said, pending } = reading();
		speaker.start(LINES);
		const old = pending();
		speaker.start(LINES.slice(2));
		old?.(true);
		expect(said.at(-1)).toBe('乙。');
	});

	test('changes its speed at once', () => {
		const { speaker, said } = reading();
		speaker.start(LINES);
		speaker.rate = 1.5;
		expect(said.at(-1)).toBe('甲一。×1.5');
	});

	test('keeps its speed for what is read next', () => {
		const { speaker, said } = reading();
		speaker.rate = 0.8;
		speaker.start(LINES);
		expect(said.at(-1)).toBe('甲一。×0.8');
	});
});
