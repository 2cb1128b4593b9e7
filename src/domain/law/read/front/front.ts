import { beginsAttachmentNote } from './attachment-note.ts';
import { isCaption, isOrder } from '../../title/caption-lines.ts';
import { isDate, isDocumentNumber } from '../../title/document-lines.ts';
import { closedUp } from '../../title/closed-up.ts';
import { contentsLines, untitledContentsLines } from './contents.ts';
import { isLawName, titleKey } from '../../title/identify.ts';
import type { LineKind } from '../lines/classified.ts';
import { asText, type Line } from '../lines/lines.ts';
import type { Unit, UnitKind } from '../../model.ts';
import { unitOf } from '../lines/units.ts';

/** A title runs over no more lines than this. */
const LONGEST_TITLE = 6;
/** What stands before the law takes no more lines than this. */
const LONGEST_FRONT = 100;

// e.g. "经示例会议审议通过，决定对《示例市渡口" above "条例》作如下修改：": a sentence that the source has broken within a title
function isBrokenInTitle(text: string): boolean {
	const open = text.slice(text.lastIndexOf('》') + 1);
	const comma = open.indexOf('，');
	return comma !== -1 && open.includes('《', comma);
}

const isSentence = (text: string): boolean =>
	/[。；;：:，,]$/.test(text) || text.includes('。') || isBrokenInTitle(text);

/** Round brackets that open and are not closed again, or the reverse as a negative number. */
export const openBrackets = (text: string): number =>
	(text.match(/[（(]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0);

const BODY_KINDS: readonly LineKind[] = [
	'part',
	'subpart',
	'chapter',
	'section',
	'heading',
	'article',
	'contents',
];

/**
 * What stands before the law's own words: title, 题注 and 目录.
 * @param lines all lines of a text
 * @returns the front as units, and the lines of the body, in the order of the source
 */
export function separateFront(lines: readonly Line[]): { front: Unit[]; body: Line[] } {
	const above = contentsAboveTitle(lines);
	if (above === null) return frontFrom(lines);
	const { front, body } = frontFrom(lines.slice(1 + above.children.length));
	return { front: [above, ...front], body };
}

/** A 目录 in front of the title: headings, of which the first comes again below the title. */
function contentsAboveTitle(lines: readonly Line[]): Unit | null {
	if (lines[0]?.kind !== 'contents') return null;
	const title = lines.findIndex(({ kind, text }) => kind === 'text' && isLawName(text));
	const entries = lines.slice(1, Math.max(1, title));
	const [first] = entries;
	if (!first?.number || !entries.every(({ kind }) => BODY_KINDS.includes(kind))) return null;
	const again = lines
		.slice(title)
		.some((line) => line.label + line.text === first.label + first.text);
	if (!again) return null;
	return { ...unitOf('contents', lines[0]), children: unitsOf('entry', entries) };
}

function frontFrom(lines: readonly Line[]): { front: Unit[]; body: Line[] } {
	const bodyStart = lines.findIndex((line) => BODY_KINDS.includes(line.kind));
	const end = Math.min(bodyStart === -1 ? lines.length : bodyStart, LONGEST_FRONT);
	const front = titleAndCaption(lines.slice(0, end));
	const rest = lines.slice(front.length);
	const contents = rest.findIndex((line) => line.kind === 'contents');
	if (contents === -1 || rest.slice(0, contents).some((line) => line.kind !== 'text')) {
		const entries = untitledContentsLines(rest);
		return { front: [...front, ...unitsOf('entry', entries)], body: rest.slice(entries.length) };
	}
	const entries = contentsLines(rest.slice(contents + 1));
	return {
		front: [
			...front,
			...unitsOf('paragraph', rest.slice(0, contents)),
			{ ...unitOf('contents', rest[contents]!), children: unitsOf('entry', entries) },
		],
		body: rest.slice(contents + 1 + entries.length),
	};
}

const unitsOf = (kind: UnitKind, lines: readonly Line[]): Unit[] =>
	lines.map((line) => unitOf(kind, line));

/** Title and 题注 lines, up to the last of them; a preamble between them becomes a paragraph. */
function titleAndCaption(lines: readonly Line[]): Unit[] {
	const units: Unit[] = [];
	let open = 0;
	for (let place = 0; place < lines.length;) {
		const line = lines[place]!;
		if (open <= 0 && numbersTitle(line, units.at(-1))) {
			units.push(unitOf('title', asText(line)));
			place += 1;
			continue;
		}
		// Lines of a 题注 may begin like a list.
		if (open <= 0 && line.kind !== 'text') break;
		const run = open > 0 ? [] : titleAgain(bareRun(lines.slice(place)), units);
		if (run.length > 0) {
			const kind = kindOfRun(run, units, lines[place + run.length]);
			units.push(...unitsOf(kind, run));
			place += run.length;
			continue;
		}
		const kind = open > 0 || isCaption(line.text) ? 'caption' : 'paragraph';
		if (kind === 'caption' && (open > 0 || /^[（(]/.test(line.text)))
			open += openBrackets(line.label + line.text);
		units.push(unitOf(kind, line));
		place += 1;
	}
	const last = units.findLastIndex((unit) => unit.kind !== 'paragraph');
	return units.slice(0, last + 1);
}

/** `（二）` alone below the title tells which of several texts of one name this is. */
const numbersTitle = (line: Line, above: Unit | undefined): boolean =>
	above?.kind === 'title' && line.style === 'bracket' && line.text === '';

/** The lines at the start that are no sentence and no 题注 by their words: a title, or the names of who signed. */
function bareRun(lines: readonly Line[]): readonly Line[] {
	const end = lines.findIndex(
		({ kind, text }) =>
			kind !== 'text' || isSentence(text) || isCaption(text) || isAside(text) || CLAUSE.test(text),
	);
	const run = end === -1 ? lines : lines.slice(0, end);
	return run.length > LONGEST_TITLE ? run.slice(0, 1) : run;
}

// e.g. "（此件公开发布）", "（主动公开）", "（信息公开形式：依申请公开）" (附注)
const REMARK =
	/^[（(](?:此[件页][^（）()]{2,12}|(?:信息公开.{2}[：:])?(?:主动|依申请|不予)公开)[)）]$/;

// e.g. "1 总则", "2.1 分类": a clause of a text that is numbered as standards are (GB/T 1.1)
const CLAUSE = /^\d{1,2}(?:\.\d{1,2})*\s+[\u4e00-\u9fff]/;

// e.g. "2.示例清单" below "附件：1.示例目录": only 附件说明 has numbered lines that are no list
const NOTE_GOES_ON = /^\d{1,2}[.．、]/;

// e.g. "签发人：某某", "密级：公开", "紧急程度：特急": in the head of a document (GB/T 9704-2012, 7.2)
const HEAD = /^(?:签发人|会签人|份号|密级|保密期限|紧急程度|缓急)\s*[：:]/;

/** 附件说明 and 附注 of a notice, and lines of its head, are neither title nor 题注. */
const isAside = (text: string): boolean =>
	beginsAttachmentNote(text) || NOTE_GOES_ON.test(text) || REMARK.test(text) || HEAD.test(text);

/** Of lines that begin with the name of a law that the title above names, only these: who made it may stand below. */
function titleAgain(run: readonly Line[], before: readonly Unit[]): readonly Line[] {
	const title = titleKey(titlesIn(before));
	const end = run.findIndex((_, place) => {
		const name = closedUp(run.slice(0, place + 1).map(({ text }) => text));
		return isLawName(name) && title.includes(titleKey(name));
	});
	if (end === -1) return run;
	return run.slice(0, IN_BRACKETS.test(run[end + 1]?.text ?? '') ? end + 2 : end + 1);
}

// e.g. "（试行）", "（2031年修订）": the end of a title on a line of its own
const IN_BRACKETS = /^[（(](?:试行|暂行|[^（）()]{0,8}修订)[)）]$/;

/** The titles among units, as one and without blanks. */
export const titlesIn = (units: readonly Unit[]): string =>
	closedUp(units.filter(({ kind }) => kind === 'title').map(({ text }) => text));

/** The first lines are the title, and so are later ones that together name a law (some texts print it again). */
function kindOfRun(run: readonly Line[], before: readonly Unit[], next?: Line): UnitKind {
	if (isLawName(closedUp(run.map((line) => line.text)))) return 'title';
	const ordered = next?.kind === 'text' && (isOrder(next.text) || isLetterhead(run, next));
	// After a preamble only what is signed and dated still belongs to the front.
	const dated = next?.kind === 'text' && isDate(next.text);
	const titles = titlesIn(before);
	if (titles === '') return ordered || (dated && before.length > 0) ? 'caption' : 'title';
	if (closedUp(run.map((line) => line.text)) === titles) return 'title';
	return before.some((unit) => unit.kind === 'paragraph') && !dated ? 'paragraph' : 'caption';
}

/** `示例县人民政府文件` over the document number. */
const isLetterhead = (run: readonly Line[], next: Line): boolean =>
	/文\s*件$/.test(run.at(-1)!.text) && isDocumentNumber(next.text);
