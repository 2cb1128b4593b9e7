import { comparisonForWord } from '../../exports/word/comparison.ts';
import { wordFile } from '../../exports/word/document.ts';
import { readLawJson, type WordMaker } from './word-maker.ts';

/** The wordings in the JSON at `data-old` and `data-new`, compared here. */
export const make: WordMaker = async ({ old = '', new: newer = '' }) => {
	const [before, after] = await Promise.all([readLawJson(old), readLawJson(newer)]);
	const days = `${before.version.date}与${after.version.date}`;
	return {
		name: `${after.title}新旧条文对照表（${days}）.docx`,
		file: await wordFile(comparisonForWord(before, after, pageAddress())),
	};
};

/** On the web, wherever this copy of the page lies; the question names the two wordings where the reader chose them. */
const pageAddress = (): string =>
	document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href + location.search;
