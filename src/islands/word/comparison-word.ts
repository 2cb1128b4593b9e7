import { comparisonForWord } from '../../exports/word/comparison.ts';
import { wordFile } from '../../exports/word/document.ts';
import { readLawJson, type WordMaker } from './word-maker.ts';

/** The wordings in the JSON at `data-old` and `data-new`, compared here; with `data-whole` what is the same is listed too. */
export const make: WordMaker = async ({ old = '', new: newer = '', whole }) => {
	const [before, after] = await Promise.all([readLawJson(old), readLawJson(newer)]);
	const days = `${before.version.date}与${after.version.date}`;
	const listed = whole === undefined ? 'changed' : 'all';
	return {
		name: `${after.title}新旧条文对照表（${whole === undefined ? '' : '全文，'}${days}）.docx`,
		file: await wordFile(comparisonForWord(before, after, pageAddress(), listed)),
	};
};

/** On the web, wherever this copy of the page lies; the question names the two wordings where the reader chose them. */
const pageAddress = (): string =>
	document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href + location.search;
