import { longDate } from '../../domain/law/numbers/dates.ts';
import { widthOf } from './character-width.ts';
import { lineBlock, SAMPLE, wordsIn, type Block, type LineBlock, type WordText } from './block.ts';

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
	const { title, page, arranged, facts } = report;
	return {
		title,
		source: page,
		blocks: [
			...(report.sample ? [lineBlock('notice', SAMPLE)] : []),
			lineBlock('title', title),
			...opening(report),
			...closing(report),
			...(arranged.length > 0 ? [arrangedHeading, ...arranged] : []),
			...[...facts, `网页：${page}`].map((fact) => lineBlock('note', fact)),
		],
	};
}

/** 主送, then the words up to the 落款. Words that begin with their own 主送 get no second one. */
function opening({ addressee, body, issuer }: ReportForWord): Block[] {
	const words = body.slice(0, signatureAt(body, issuer));
	const [first, ...rest] = words;
	if (first && isSame(first, addressee)) return [as('flush', first), ...rest];
	return [lineBlock('flush', `${addressee}：`), ...words];
}

/** Who reports and when, months and days without a leading zero (GB/T 9704-2012, 7.3.5), or as the report itself has it. */
function closing({ body, issuer, written }: ReportForWord): Block[] {
	const own = body.slice(signatureAt(body, issuer)).map((block) => as('signature', block));
	const missing = [
		...(own.length === 0 ? [issuer] : []),
		...(own.length < 2 && written ? [longDate(written)] : []),
	];
	return withInsets([...own, ...missing.map((line) => lineBlock('signature', line))]);
}

/** Two characters are free on the right, and the day begins two characters behind who signs (GB/T 9704-2012, 7.3.5.2). */
function withInsets(signature: readonly Block[]): Block[] {
	const [office, day] = signature.map((block) => widthOf(wordsIn(block)));
	if (office === undefined || day === undefined) return [...signature];
	const end = Math.max(office, day + 2);
	const free = [end - office + 2, end - day];
	return signature.map((block, place) =>
		block.kind === 'signature' ? { ...block, right: free[place]! } : block,
	);
}

/** Where the words sign themselves: the issuer as a line of its own, at most a day behind it. */
function signatureAt(body: readonly Block[], issuer: string): number {
	const from = Math.max(0, body.length - 2);
	const place = body.slice(from).findIndex((block) => isSame(block, issuer));
	return place === -1 ? body.length : from + place;
}

const isSame = (block: Block, name: string): boolean =>
	block.kind === 'paragraph' && bare(wordsIn(block)) === bare(name);

// e.g. "中共示例县委、示例县人民政府："
const bare = (text: string): string => text.replace(/[\s、，,：:]/g, '');

const as = (kind: LineBlock['kind'], block: Block): Block =>
	block.kind === 'paragraph' ? { ...block, kind } : block;

const arrangedHeading: Block = {
	kind: 'heading',
	level: 1,
	centred: false,
	newPage: true,
	pieces: [{ text: ARRANGED }],
};
