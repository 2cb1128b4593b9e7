import { wordFile } from '../../exports/word/document.ts';
import { reportForWord } from '../../exports/word/report.ts';
import { blocksOf } from './page-blocks.ts';
import type { WordMaker } from './word-maker.ts';

const TEXT = 'section[aria-labelledby="text"]';

/** The report on this page, whose title is `data-report`. Its words stand below 报告正文, all else is the site's. */
export const make: WordMaker = async ({ report = '', issuer = '', addressee = '', written }) => {
	const main = document.getElementById('main')!;
	const sections = [...main.querySelectorAll(`section[aria-labelledby]:not(${TEXT})`)];
	const text = reportForWord({
		title: report,
		issuer,
		addressee,
		written,
		body: blocksOf(main.querySelector(`${TEXT} .prose`)!, 2),
		arranged: sections.flatMap((section) => blocksOf(section, 0)),
		facts: factsOf(main),
		page: document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href,
		sample: main.querySelector('.sample') !== null,
	});
	return { name: `${report}.docx`, file: await wordFile(text) };
};

/** The summary and the table of facts. */
const factsOf = (main: Element): string[] => [
	`摘要：${wordsOf(main.querySelector('.lead'))}`,
	...[...main.querySelectorAll('.facts > div')].map((fact) =>
		[...fact.children].map(wordsOf).join('：'),
	),
];

const wordsOf = (element: Element | null): string =>
	(element?.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim();
