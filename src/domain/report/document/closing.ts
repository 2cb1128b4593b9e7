import { isRemark } from '../../law/read/tree/remarks.ts';
import { beginsAttachments, isClosingWords } from '../lines/closing-words.ts';
import type { ReportLine } from '../lines/report-lines.ts';
import { isPageFoot, isPageLine } from '../lines/page-lines.ts';
import { partsOfHeading, styleOf } from '../parts.ts';
import { signedRunUpTo, type Signature, type SignedRun } from './signature.ts';

/** A report cut where its contents end. */
interface Closed {
	body: ReportLine[];
	/** 结束语, 附件说明, 落款, 附注, 版记 and what is attached, in the order of GB/T 9704-2012. */
	closing: ReportLine[];
	signature: Signature;
}

const UNSIGNED: Signature = { office: null, date: null, dated: false };

/** What ends a report and belongs to none of its parts. */
export function separateClosing(lines: readonly ReportLine[]): Closed {
	const end = startOfRemarks(lines);
	const run = signatureOf(lines) ?? signedRunUpTo(lines, end);
	const start = startOfLastWords(lines, run?.start ?? end);
	return {
		body: lines.slice(0, start),
		closing: lines.slice(start),
		signature: run ? { office: run.office, date: run.date, dated: run.dated } : UNSIGNED,
	};
}

/** The last office with a date beside it, below the parts; whatever follows it (版记, 附件) is none of them. */
function signatureOf(lines: readonly ReportLine[]): SignedRun | null {
	const first = lines.findIndex(namesContent);
	if (first === -1) return null;
	for (let end = lines.length; end > first + 1; end -= 1) {
		const run = signedRunUpTo(lines, end);
		if (run?.office && run.dated && run.start > first) return endsParts(lines, run) ? run : null;
	}
	return null;
}

/** Whether no part begins below a signature, unless in something attached. */
function endsParts(lines: readonly ReportLine[], { end }: SignedRun): boolean {
	const below = lines.slice(end);
	const attached = below.findIndex(({ text }) => beginsAttachments(text));
	return !below.slice(0, attached === -1 ? undefined : attached).some(namesContent);
}

const namesContent = ({ text, mark }: ReportLine): boolean =>
	(mark > 0 || styleOf(text) !== null) &&
	text.length <= 60 &&
	!/[。；]./.test(text) &&
	partsOfHeading(text).length > 0;

const isLast = ({ text }: ReportLine): boolean =>
	isRemark(text) || isPageLine(text) || isPageFoot(text);

/** Where the remarks at the end begin. */
function startOfRemarks(lines: readonly ReportLine[]): number {
	let start = lines.length;
	for (;;) {
		const above =
			start > 0 && isLast(lines[start - 1]!) ? start - 1 : startOfAttachments(lines, start);
		if (above === start) return start;
		start = above;
	}
}

/** Where 结束语 and 附件说明 above a signature begin. */
function startOfLastWords(lines: readonly ReportLine[], end: number): number {
	const attached = startOfAttachments(lines, end);
	const last = lines[attached - 1];
	const above =
		last && (isClosingWords(last.text) || isRemark(last.text)) ? attached - 1 : attached;
	return above === end ? end : startOfLastWords(lines, above);
}

/** A list of what is attached is not longer. */
const MOST_ATTACHMENTS = 20;

/** Where 附件说明 that ends at a place begins: `附件：1.任务清单` above `2.案例汇编`. That place itself if it is none. */
function startOfAttachments(lines: readonly ReportLine[], end: number): number {
	for (let start = end - 1; start >= 0 && end - start <= MOST_ATTACHMENTS; start -= 1) {
		const { text, mark } = lines[start]!;
		if (mark > 0 || /[。；]/.test(text)) break;
		if (beginsAttachments(text)) return start;
	}
	return end;
}
