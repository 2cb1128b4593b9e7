import { beforeAll, describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/domain/draft/check.ts';
import { Library } from '../../src/domain/draft/library/library.ts';
import type { DraftLine } from '../../src/domain/draft/text/lines.ts';
import type { CheckedCitation } from '../../src/domain/draft/model.ts';
import { citeAddress } from '../../src/domain/law/address/address.ts';
import { titleOf } from '../../src/domain/law/title/identify.ts';
import {
	articlesOf,
	isDivision,
	wordsOf,
	type Law,
	type Unit,
} from '../../src/domain/law/model.ts';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { bookTitle } from '../../src/domain/law/title/title.ts';
import { CORPUS, meta, statuteTexts } from './corpus.ts';

const DAY = '2031-06-01';
/** Every so many-th statute, so that it stays cheap. */
const EVERY = 25;

/** What an editor's slip makes of an article's words. */
type Slip = (words: string) => string;

/** The words with the middle one of some characters replaced. */
function replaceMiddle(words: string, characters: RegExp, put: string): string {
	const found = [...words.matchAll(characters)];
	const { index } = found[Math.floor(found.length / 2)]!;
	return words.slice(0, index) + put + words.slice(index + 1);
}

const SLIPS: Record<string, Slip> = {
	none: (words) => words,
	'another word': (words) => replaceMiddle(words, /[\u4e00-\u9fff]/g, '龘'),
	'another sign': (words) => replaceMiddle(words, /[，。；]/g, '！'),
};

const wordsIn = (article: Unit): string => wordsOf(article).slice(article.label.length).trim();

/** Articles that a quotation can hold: not so short that the same words may stand elsewhere. */
const quotable = (law: Law): Unit[] =>
	articlesOf(law).filter(
		(article) =>
			/^t\d+(?:z\d+)?$/.test(article.address) &&
			wordsIn(article).length > 40 &&
			/[，。；]/.test(wordsIn(article)),
	);

/** A draft that quotes articles of a law, each with the same kind of slip. */
const draftOf = (title: string, articles: readonly Unit[], slip: Slip): DraftLine[] =>
	articles.map((article, place) => ({
		where: `第${place + 1}段`,
		text: `${bookTitle(title)}${citeAddress(article.address)}规定：“${slip(wordsIn(article)).replace(/\s/g, '')}”`,
	}));

function check(title: string, law: Law, draft: readonly DraftLine[]): Promise<CheckedCitation[]> {
	const listed = { id: 'a', title, versions: [{ date: '2020-01-01' }] };
	const library = new Library([listed], () => Promise.resolve(law));
	return checkDraft(draft, library, DAY, () => Promise.resolve());
}

/** Every article of the law's own count, as it is cited with its 编, 章 and 节. */
const withDivisions = (units: readonly Unit[], division = ''): string[] =>
	units.flatMap((unit) => {
		if (unit.kind === 'annex') return [];
		if (unit.kind === 'article' && division !== '')
			return [citeAddress(division) + citeAddress(unit.address)];
		return withDivisions(unit.children, isDivision(unit) ? unit.address : division);
	});

describe.skipIf(CORPUS === '')('drafts that quote the statutes of PUFA_CORPUS', { meta }, () => {
	const laws: { title: string; law: Law }[] = [];

	beforeAll(() => {
		for (const { text } of statuteTexts().filter((_, place) => place % EVERY === 0)) {
			const law = readLaw(text);
			const title = titleOf(law);
			if (title !== '' && quotable(law).length > 0) laws.push({ title, law });
		}
		expect(laws.length).toBeGreaterThan(0);
	});

	test.each<[slip: string, kinds: readonly string[]]>([
		['none', ['exact', 'layout']],
		['another word', ['words']],
		['another sign', ['signs']],
	])('are found out: slip %s', async (slip, kinds) => {
		let count = 0;
		const missed: string[] = [];
		for (const { title, law } of laws) {
			const checked = await check(title, law, draftOf(title, quotable(law), SLIPS[slip]!));
			const quoting = checked.filter(({ quotations }) => quotations.length > 0);
			count += quotable(law).length;
			const right = quoting.filter(({ quotations }) => kinds.includes(quotations[0]!.match));
			if (right.length !== quotable(law).length)
				missed.push(`${title}: ${right.length} of ${quotable(law).length}`);
		}
		console.log(
			`${laws.length} 部法规，${count} 段引文（${slip}），没有判对的：${missed.length} 部`,
		);
		expect(missed).toEqual([]);
	});

	test('find each article in its own 编, 章 and 节', async () => {
		let count = 0;
		const wrong: string[] = [];
		for (const { title, law } of laws) {
			const draft = withDivisions(law.units).map((place) => ({
				where: place,
				text: `依照${bookTitle(title)}${place}。`,
			}));
			const checked = await check(title, law, draft);
			count += draft.length;
			const bad = checked.filter(({ remarks }) => remarks.some(({ grade }) => grade === 'wrong'));
			wrong.push(...bad.map(({ text }) => text));
		}
		console.log(`${count} 条连同所在的编、章、节引用，判错的：${wrong.length} 条`);
		expect(wrong).toEqual([]);
	});
});
