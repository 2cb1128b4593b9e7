import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byNumber, NEXT } from '../../../src/search/passage-numbers.ts';
import { unpackTerms, type TermFile } from '../../../src/search/finder/index/term-file.ts';
import { FinderIndex } from '../../../src/search/index/finder-index.ts';
import { lawPage } from '../finder/memory-index.ts';

describe('numbers in files', () => {
	test.each<[kind: keyof typeof NEXT, begin: number, count: number, next: number]>([
		['passages', 0, 1, 16],
		['passages', 0, 15, 16],
		['passages', 0, 16, 16],
		['passages', 32, 17, 64],
		['divisions', 0, 1, 4],
		['divisions', 8, 5, 16],
	])('%s: a page that begins at %i with %i leaves the next one %i', (kind, begin, count, next) => {
		expect(NEXT[kind](begin, count)).toBe(next);
	});

	test('each passage has one, in order', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (counts) => {
				const numbered = byNumber(counts, NEXT.passages);
				let [begin, place] = [0, 0];
				for (const count of counts) {
					for (let at = 0; at < count; at += 1) expect(numbered[begin + at]).toBe(place++);
					begin = NEXT.passages(begin, count);
				}
				expect(numbered).toHaveLength(begin);
			}),
		);
	});
});

const LAWS = Array.from({ length: 12 }, (_, law) => law);

/** Characters that only one of the invented laws has. */
const LETTERS = 60;
const lettersOf = (law: number): string[] =>
	Array.from({ length: LETTERS }, (_, at) => String.fromCharCode(0x4e00 + law * LETTERS + at));

/** Articles of characters in no order that a language knows, below one heading. */
function articles(law: number, count: number): string {
	const letters = lettersOf(law);
	const line = (article: number): string =>
		letters.map((_, at) => letters[(at * (article + 2) + article) % LETTERS]).join('');
	const lines = Array.from({ length: count }, (_, at) => `第${at + 1}条　${line(at)}。`);
	return [`第一章　${letters.slice(0, 30).join('')}`, ...lines].join('\n');
}

/** The term files of an index of some laws, by name; of the second something may have changed. */
async function termFiles(second: string): Promise<Map<string, string>> {
	const index = new FinderIndex({ days: [], synonyms: [], lawNames: [] });
	for (const law of LAWS)
		index.add(lawPage(`fa-${law}`, `示例法${law}`, law === 1 ? second : articles(law, 12)));
	const { files } = await index.files();
	return new Map(
		[...files].flatMap(([name, { json }]) => (/^[to]\//.test(name) ? [[name, json()]] : [])),
	);
}

describe('files that say nothing of a changed law stay as they were', () => {
	const BEFORE = articles(1, 12);
	test.each<[what: string, now: string]>([
		['one article more', `${BEFORE}\n第13条　${lettersOf(1).join('')}。`],
		['one article fewer', articles(1, 11)],
		[
			'one chapter more',
			`${BEFORE}\n第二章　${lettersOf(1).slice(0, 4).join('')}\n第13条　${lettersOf(1).join('')}。`,
		],
	])('%s', async (_, now) => {
		const [before, after] = [await termFiles(BEFORE), await termFiles(now)];
		const words = new Set(LAWS.filter((law) => law !== 1).flatMap(lettersOf));
		const others = [...after].filter(([, json]) =>
			unpackTerms((JSON.parse(json) as TermFile).k).every((term) =>
				[...term].every((letter) => words.has(letter)),
			),
		);
		expect(others.length).toBeGreaterThan(5);
		for (const [name, json] of others) expect(before.get(name), name).toBe(json);
		expect(before).not.toEqual(after);
	});
});
