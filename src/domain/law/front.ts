import { contentsLines, untitledContentsLines } from './contents.ts';
import { isLawName } from './identify.ts';
import type { LineKind } from './labels.ts';
import { asText, type Line } from './lines.ts';
import type { Unit, UnitKind } from './model.ts';
import { NUMERAL } from './numerals.ts';
import { unitOf } from './units.ts';

const YEAR = `(?:[\\d０-９]{4}|[${NUMERAL}Ｏ]{4})\\s*年`;
// e.g. "1996年10月29日 …通过", "（二○○四年三月一日…", "根据2009年8月27日…修正", "２０１２年…"
const DATED = new RegExp(`^[（(]?(?:根据|自)?\\s*${YEAR}`);
// e.g. "2009年8月27日", "（二○○四年三月一日）"
const DATE = new RegExp(`^[（(]?${YEAR}.{1,5}月.{1,5}日[)）]?$`);
// e.g. "２０１８年１１月２５日 示例部令第９号修正。": a 题注 in the form of a sentence
const DATED_SENTENCE = new RegExp(
	`^${YEAR}.{1,5}月.{1,5}日[^，,。]*(?:通过|批准|公布|发布|施行|实施|修正|修订|修改)。`,
);
// What a 题注 tells of a date (立法法 art. 65: the body that made the law, the day it passed it, each amendment)
const ENACTMENT = /通过|会议|批准|公布|发布|施行|实施|修正|修订|修改|令|公告|颁布|生效/;
// e.g. "（最高人民法院审判委员会第1237次会议…通过"; but "（修正案）" belongs to the title before it
const BRACKETED = /^[（(].*(?:会议|通过|修正(?!案)|修订|公布)/;
// e.g. "（示例文本）"; but "（试行）", "（二）" belong to the title before them
const REMARK = /^[（(].{7,30}[)）]$/;
// e.g. "中华人民共和国国务院令", "公　告"; not "国务院关于…的命令", "…关于…的公告", "禁止…的公告"
const ORDER = /^(?!.*关于).*(?:(?<!命)令|(?<!的)公\s*告)$/;
// e.g. "第588号", "（第 12 号）"
const ORDER_NUMBER = new RegExp(`^[（(]?\\s*第?\\s*[\\d０-９${NUMERAL}]+\\s*号\\s*[)）]?$`);
// e.g. "法释〔2015〕11号", "(2008)3号"
const DOCUMENT_NUMBER = /^[^。]{0,20}[〔[(（［]\s*\d{4}\s*[〕\])）］]\s*第?\s*\d+\s*号[^。]{0,20}$/;
// e.g. "总理　示例人", "省长 示例人": who signed the order
const SIGNED =
	/^(?:代)?(?:总理|主席|委员长|[部省市县区州局署行院主]长|主任|检察长)\s+\S+(?:\s\S+)?$/;
/** A title runs over no more lines than this. */
const LONGEST_TITLE = 6;
/** What stands before the law takes no more lines than this. */
const LONGEST_FRONT = 100;

const isSentence = (text: string): boolean => /[。；;：:]$/.test(text) || text.includes('。');

/** Round brackets that open and are not closed again, or the reverse as a negative number. */
export const openBrackets = (text: string): number =>
	(text.match(/[（(]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0);

/** Whether a line is a 题注 by its own words: a date of adoption, an order, a document number. */
export function isCaption(text: string): boolean {
	if (ORDER.test(text) || ORDER_NUMBER.test(text) || DOCUMENT_NUMBER.test(text)) return true;
	if (SIGNED.test(text) || REMARK.test(text) || DATED_SENTENCE.test(text)) return true;
	// "根据2010年4月29日修正的《…》，结合…，制定本规定：" is a preamble and no 题注.
	const preamble = /[：:]$/.test(text) || (!/^[（(]/.test(text) && text.includes('。'));
	if (preamble) return false;
	return (DATED.test(text) && (ENACTMENT.test(text) || text.length < 40)) || BRACKETED.test(text);
}

/** Whether a line is a date and nothing else. */
export const isDate = (text: string): boolean => DATE.test(text);

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
		const run = open > 0 ? [] : bareRun(lines.slice(place));
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
		({ kind, text }) => kind !== 'text' || isSentence(text) || isCaption(text),
	);
	const run = end === -1 ? lines : lines.slice(0, end);
	return run.length > LONGEST_TITLE ? run.slice(0, 1) : run;
}

/** The first lines are the title, and so are later ones that together name a law (some texts print it again). */
function kindOfRun(run: readonly Line[], before: readonly Unit[], next?: Line): UnitKind {
	if (isLawName(closeUp(run.map((line) => line.text)))) return 'title';
	const ordered = next?.kind === 'text' && (ORDER.test(next.text) || isLetterhead(run, next));
	// After a preamble only what is signed and dated still belongs to the front.
	const dated = next?.kind === 'text' && isDate(next.text);
	const titles = before.filter((unit) => unit.kind === 'title').map((unit) => unit.text);
	if (titles.length === 0) return ordered || (dated && before.length > 0) ? 'caption' : 'title';
	if (closeUp(run.map((line) => line.text)) === closeUp(titles)) return 'title';
	return before.some((unit) => unit.kind === 'paragraph') && !dated ? 'paragraph' : 'caption';
}

/** `示例县人民政府文件` over the document number. */
const isLetterhead = (run: readonly Line[], next: Line): boolean =>
	/文\s*件$/.test(run.at(-1)!.text) && DOCUMENT_NUMBER.test(next.text);

const closeUp = (lines: readonly string[]): string => lines.join('').replace(/\s/g, '');
