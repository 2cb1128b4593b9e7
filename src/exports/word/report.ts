import { isDocumentNumber } from '../../domain/law/title/document-lines.ts';
import { attached, attachmentNote } from './attachments.ts';
import {
	ofKind,
	lineBlock,
	pageHeading,
	SAMPLE,
	wordsIn,
	type Block,
	type WordText,
} from './block.ts';
import { isSame, signatureIn, signed } from './signature.ts';

export interface ReportForWord {
	title: string;
	/** Who reports. */
	issuer: string;
	/** To whom: 主送. */
	addressee: string;
	/** 成文日期, `2025-02-26`, if it is known. */
	written?: string | undefined;
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
 * A report as an official document: its own 版头, title, 主送, words, 落款 and 附件; then, on pages of their own, what the site made
 * of it, which is not signed.
 */
export function reportForWord(report: ReportForWord): WordText {
	const { title, page, arranged, facts } = report;
	const { head, words } = opening(report);
	return {
		title,
		source: page,
		blocks: [
			...(report.sample ? [lineBlock('notice', SAMPLE)] : []),
			...head,
			lineBlock('title', title),
			...closed(words, report),
			...(arranged.length > 0 ? [pageHeading(ARRANGED), ...arranged] : []),
			...[...facts, `网页：${page}`].map((fact) => lineBlock('note', fact)),
		],
	};
}

/** 版头 (GB/T 9704-2012, 7.2), where the words have it above their 主送, and the words from 主送 on; it is added where they have none. */
function opening({ addressee, body }: ReportForWord): { head: Block[]; words: Block[] } {
	const place = body.findIndex((block) => !isLetterhead(block));
	const first = body[place];
	if (first && isSame(first, addressee)) {
		const head = body.slice(0, place).map((block) => ofKind('centred', block));
		return { head, words: [ofKind('flush', first), ...body.slice(place + 1)] };
	}
	return { head: [], words: [lineBlock('flush', `${addressee}：`), ...body] };
}

// e.g. "示例县水利局文件"; "示水〔2031〕7号"
const isLetterhead = (block: Block): boolean =>
	block.kind === 'paragraph' &&
	(/^[\u4e00-\u9fff]{4,30}文\s*件$/.test(wordsIn(block)) || isDocumentNumber(wordsIn(block)));

/** No page has a 落款 and no words (GB/T 9704-2012, 7.3.5.4). */
const keptBelow = (words: readonly Block[]): Block[] =>
	words.map((block, place) =>
		place >= words.length - 2 && block.kind === 'paragraph' ? { ...block, keep: true } : block,
	);

/** The words with their 落款 as such, or with one behind them; 附件 that stand below it have pages of their own. */
function closed(words: readonly Block[], report: ReportForWord): Block[] {
	const { from, to } = signatureIn(words, report.issuer);
	return [
		...keptBelow(attachmentNote(words.slice(0, from))),
		...signed(words.slice(from, to), report),
		...attached(words.slice(to)),
	];
}
