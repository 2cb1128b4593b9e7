import { describe, expect, test } from 'vitest';
import { CITATIONS, CLAUSES, LINES, SIGNS, type Texts } from './hostile-texts.ts';
import { ofLines, ofOneLine, type Read } from './readers.ts';
import { timeWorked } from '../time-worked.ts';

/** As long as a piece in which long lines are read (`piecesOfLine`). */
const SHORT = 2_000;
const TIMES = 4;
/** Four times the text may take four times as long; of what grows with the square it takes sixteen times. */
const MOST_GROWTH = 10;
/** What takes less is as good as nothing, and the machine says more about it than the reader does. */
const FLOOR = 25;
/** The machine may be busy with other things: the shortest of some times counts. */
const TRIES = 4;

async function milliseconds(read: Read, text: string): Promise<number> {
	const begin = timeWorked();
	await read(text);
	return timeWorked() - begin;
}

/** What takes this long is not measured at a greater length. */
const CEILING = 500;

/** By how much longer a reader takes for four times the text, and how long; no longer at all if it is done in a moment. */
async function measured(
	read: Read,
	text: (length: number) => string,
	length: number,
): Promise<{ growth: number; long: number }> {
	let [short, long] = [Infinity, Infinity];
	for (let tries = 0; tries < TRIES; tries += 1) {
		long = Math.min(long, await milliseconds(read, text(length * TIMES)));
		if (long < FLOOR) return { growth: 0, long };
		short = Math.min(short, await milliseconds(read, text(length)));
		if (long / short < MOST_GROWTH || long > CEILING) break;
	}
	return { growth: long / short, long };
}

/** The growth of a reader. What grows too fast by chance, because the machine had other things to do, does so no second time. */
async function growth(read: Read, text: (length: number) => string): Promise<number> {
	const first = await measured(read, text, SHORT);
	if (first.growth < MOST_GROWTH || first.long > CEILING) return first.growth;
	return (await measured(read, text, SHORT * TIMES)).growth;
}

const WORDS: Texts = { ...SIGNS, ...CLAUSES, ...CITATIONS };

/** The texts that slow a reader down. */
async function slowed(read: Read, texts: Texts): Promise<string[]> {
	const slow: string[] = [];
	for (const [name, text] of Object.entries(texts)) {
		const times = await growth(read, text);
		if (times >= MOST_GROWTH) slow.push(`${name}: ${times.toFixed(1)} times`);
	}
	return slow;
}

describe('four times the text takes about four times as long', () => {
	test.each(Object.entries(ofLines))('%s', async (_, read) => {
		expect(await slowed(read, { ...WORDS, ...LINES })).toEqual([]);
	});

	test.each(Object.entries(ofOneLine))('%s', async (_, read) => {
		expect(await slowed(read, WORDS)).toEqual([]);
	});
});
