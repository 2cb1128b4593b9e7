import { longDate } from '../../domain/law/dates.ts';
import { lineBlock, SAMPLE, type Block, type WordText } from './block.ts';

/** A yearly report on its way to Word. */
export interface ReportForWord {
	title: string;
	/** Who reports. */
	issuer: string;
	/** To whom: 主送. */
	addressee: string;
	/** 成文日期, `2025-02-26`, if it is known. */
	written?: string | undefined;
	/** The words of the report. */
	body: readonly Block[];
	/** What the site made of it: figures, answers to commitments. */
	arranged: readonly Block[];
	/** Facts about the report, for the end: `来源：…`. */
	facts: readonly string[];
	/** Address of its page. */
	page: string;
	sample: boolean;
}

/** The heading of what stands behind the report. */
const ARRANGED = '附：网站整理的数据、举措和承诺';

/**
 * A report as an official document: title, 主送, words, 落款; then, on pages of their own, what the site made of it, which
 * is not signed.
 */
export function reportForWord(report: ReportForWord): WordText {
	const { title, page, addressee, body, arranged, facts } = report;
	return {
		title,
		source: page,
		blocks: [
			...(report.sample ? [lineBlock('notice', SAMPLE)] : []),
			lineBlock('title', title),
			lineBlock('flush', `${addressee}：`),
			...body,
			...signature(report),
			...(arranged.length > 0 ? [arrangedHeading, ...arranged] : []),
			...[...facts, `网页：${page}`].map((fact) => lineBlock('note', fact)),
		],
	};
}

/** Who reports and when, months and days without a leading zero (GB/T 9704-2012, 7.3.5). */
const signature = ({ issuer, written }: ReportForWord): Block[] =>
	[issuer, ...(written ? [longDate(written)] : [])].map((line) => lineBlock('signature', line));

const arrangedHeading: Block = {
	kind: 'heading',
	level: 1,
	centred: false,
	newPage: true,
	pieces: [{ text: ARRANGED }],
};
