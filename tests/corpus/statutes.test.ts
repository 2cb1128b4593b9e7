import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/domain/law/address/address.ts';
import { definitionsOf } from '../../src/domain/law/words/definitions.ts';
import { articlesOf, walk, type Law } from '../../src/domain/law/model.ts';
import { parseLaw, readLaw } from '../../src/domain/law/read/parse.ts';
import { printLaw } from '../../src/domain/law/read/print.ts';
import { sayLine } from '../../src/domain/law/words/spoken.ts';
import { CORPUS, meta, statuteTexts } from './corpus.ts';

/** The corpus that the figures below were counted in. */
const FULL = 1928;
const LOCAL = '河南地方法规';

interface Statute {
	file: string;
	text: string;
	law: Law;
	problems: number;
}

let read: Statute[] | undefined;

/** All statutes below the folder, parsed once. */
const statutes = (): Statute[] =>
	(read ??= statuteTexts().map(({ file, text }) => {
		const { value: law, problems } = parseLaw(text);
		return { file, text, law, problems: problems.length };
	}));

/** Files for which something holds; a test wants none. */
const filesWhere = (holds: (statute: Statute) => boolean): string[] =>
	statutes()
		.filter(holds)
		.map(({ file }) => file);

// e.g. "第二十二条 …", "第十七条之一 …" at the start of a line
const ARTICLE = /^\s*第[零〇○一二三四五六七八九十百千]+\s*条(之[一二三四五六七八九十]+)?\s/gm;
const naiveCount = (text: string): number => text.match(ARTICLE)?.length ?? 0;

// e.g. "## 第一章 总则", "<!-- INFO END -->", "|---|---|"
const MARKS = /^#{1,6}(?:\s+|$)|^<!-- .* -->\s*$|^\|(?:\s*:?-{2,}:?\s*\|)+$/;
const withoutMarks = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.replace(MARKS, ''))
		.join('\n');

const shapeOf = (law: Law): string =>
	walk(law.units)
		.map(({ kind, label, text, address }) => [kind, label, text, address].join('|'))
		.join('\n');

function addressesAreSound({ law }: Statute): boolean {
	const addresses = walk(law.units)
		.map(({ address }) => address)
		.filter(Boolean);
	return (
		new Set(addresses).size === addresses.length && addresses.every((one) => parseAddress(one))
	);
}

describe.skipIf(CORPUS === '')('every statute of the corpus in PUFA_CORPUS', { meta }, () => {
	test('is printed as it was read', () => {
		expect(statutes().length).toBeGreaterThan(0);
		expect(filesWhere(({ text, law }) => printLaw(law) !== text)).toEqual([]);
	});

	test('keeps every article that a naive count finds', () => {
		expect(filesWhere(({ text, law }) => articlesOf(law).length < naiveCount(text))).toEqual([]);
	});

	test('has addresses that name one unit each', () => {
		expect(filesWhere((statute) => !addressesAreSound(statute))).toEqual([]);
	});

	test('is the same tree without its Markdown marks', () => {
		expect(
			filesWhere(({ text, law }) => shapeOf(readLaw(withoutMarks(text))) !== shapeOf(law)),
		).toEqual([]);
	});

	test('has a title', () => {
		expect(filesWhere(({ law }) => law.units[0]?.kind !== 'title')).toEqual([]);
	});

	test('counts to at least 64,600 articles in the national part', ({ task, skip }) => {
		if (statutes().length < FULL) {
			task.meta.skipReason = `PUFA_CORPUS 里不到 ${FULL} 部法规，总数没有可比的`;
			skip();
		}
		const national = statutes().filter(({ file }) => !file.startsWith(LOCAL));
		const count = national.reduce((sum, { law }) => sum + articlesOf(law).length, 0);
		expect(count).toBeGreaterThanOrEqual(64_600);
	});

	test('says 是指 3,061 times; six of seven times a term is found, the rest holds for one 款 or names no term', ({
		task,
		skip,
	}) => {
		if (statutes().length < FULL) {
			task.meta.skipReason = `PUFA_CORPUS 里不到 ${FULL} 部法规，总数没有可比的`;
			skip();
		}
		const saying = statutes().map(({ law }) => {
			const at = new Set(definitionsOf(law).map((definition) => definition.at));
			const units = walk(law.units).filter(({ text }) => text.includes('是指'));
			return { all: units.length, found: units.filter(({ address }) => at.has(address)).length };
		});
		const all = saying.reduce((sum, law) => sum + law.all, 0);
		expect(all).toBe(3061);
		expect(saying.reduce((sum, law) => sum + law.found, 0) / all).toBeGreaterThan(0.86);
	});

	test('defines terms that are names: at least two characters, no mark of punctuation, no case or sentence', () => {
		const odd = statutes().flatMap(({ law }) =>
			definitionsOf(law)
				.map(({ term }) => term)
				.filter((term) => term.length < 2 || /[，。；：、（）《》“”的]$|应当|不得/.test(term)),
		);
		expect(odd).toEqual([]);
	});

	test('is said aloud without a digit or a bracket left to the voice', () => {
		const unsaid = statutes().flatMap(({ law }) =>
			walk(law.units)
				.filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'subitem')
				.map(({ label, gap, text }) => sayLine(label + gap + text))
				.filter((said) => /[0-9（）()〔〕《》]/.test(said)),
		);
		expect(unsaid).toEqual([]);
	});

	test('gives few problems: four of five give none', () => {
		const troubled = filesWhere(({ problems }) => problems > 0);
		expect(troubled.length / statutes().length).toBeLessThan(0.2);
	});
});
