import { isHeadingLike, type Line, type LineKind } from './lines.ts';
import { NUMERAL } from './numerals.ts';
import type { Unit, UnitKind } from './model.ts';

// e.g. "1996年10月29日 …通过", "（二○○四年三月一日…", "根据2009年8月27日…修正"
const DATED = new RegExp(`^[（(]?(?:根据|自)?\\s*(?:\\d{4}|[${NUMERAL}]{4})\\s*年`);
// What a 题注 tells of a date (立法法 art. 65: the body that made the law, the day it passed it, each amendment)
const ENACTMENT = /通过|会议|批准|公布|发布|施行|实施|修正|修订|修改|令|公告|颁布|生效/;
// e.g. "（最高人民法院审判委员会第1237次会议…通过"
const BRACKETED = /^[（(].*(?:会议|通过|修正|修订|公布)/;
// e.g. "中华人民共和国国务院令", "公　告"
const ORDER = /(?:令|公\s*告)$/;
// e.g. "第588号", "（第 12 号）"
const ORDER_NUMBER = new RegExp(`^[（(]?\\s*第?\\s*[\\d${NUMERAL}]+\\s*号\\s*[)）]?$`);
// e.g. "法释〔2015〕11号", "(2008)3号"
const DOCUMENT_NUMBER = /^[^。]{0,20}[〔[(（［]\s*\d{4}\s*[〕\])）］]\s*第?\s*\d+\s*号[^。]{0,20}$/;
// e.g. "…管理办法", "…的决定", "…若干问题的解释（二）"
const LAW_NAME =
	/(?:法|法典|条例|规定|办法|细则|决定|解释|规则|意见|批复|通知|决议|规程|标准|方案|纲要|修正案)(?:[（(][^（）()]{1,12}[)）])?$/;

const isSentence = (text: string): boolean => /[。；;：:]$/.test(text) || text.includes('。');

/** Round brackets that open and are not closed again, or the reverse as a negative number. */
export const openBrackets = (text: string): number =>
	(text.match(/[（(]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0);

function isCaption(text: string): boolean {
	if (ORDER.test(text) || ORDER_NUMBER.test(text) || DOCUMENT_NUMBER.test(text)) return true;
	// "根据2010年4月29日修正的《…》，结合…，制定本规定：" is a preamble and no 题注.
	const preamble = /[：:]$/.test(text) || (!/^[（(]/.test(text) && text.includes('。'));
	if (preamble) return false;
	return (DATED.test(text) && (ENACTMENT.test(text) || text.length < 40)) || BRACKETED.test(text);
}

const unitOf = (kind: UnitKind, line: Line): Unit => ({
	kind,
	before: line.before,
	label: line.label,
	gap: line.gap,
	text: line.text,
	number: line.number,
	address: '',
	line: line.line,
	children: [],
});

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
	const front = titleAndCaption(lines.slice(0, bodyStart === -1 ? lines.length : bodyStart));
	const rest = lines.slice(front.length);
	const contents = rest.findIndex((line) => line.kind === 'contents');
	if (contents === -1 || rest.slice(0, contents).some((line) => line.kind !== 'text'))
		return { front, body: rest };
	const entries = contentsEntries(rest.slice(contents + 1));
	return {
		front: [
			...front,
			...rest.slice(0, contents).map((line) => unitOf('paragraph', line)),
			{ ...unitOf('contents', rest[contents]!), children: entries },
		],
		body: rest.slice(contents + 1 + entries.length),
	};
}

/** Title and 题注 lines, up to the last of them; a preamble between them becomes a paragraph. */
function titleAndCaption(lines: readonly Line[]): Unit[] {
	const units: Unit[] = [];
	let open = 0;
	for (const line of lines) {
		// Further title lines are numbered only inside a running 题注.
		if (open <= 0 && line.kind !== 'text') break;
		const kind = open > 0 ? 'caption' : frontKind(line.text, units);
		if (kind === 'caption' && (open > 0 || /^[（(]/.test(line.text)))
			open += openBrackets(line.label + line.text);
		units.push(unitOf(kind, line));
	}
	const last = units.findLastIndex((unit) => unit.kind !== 'paragraph');
	return units.slice(0, last + 1);
}

function frontKind(text: string, before: readonly Unit[]): UnitKind {
	if (isCaption(text)) return 'caption';
	if (isSentence(text)) return 'paragraph';
	const titled = before.some((unit) => unit.kind === 'title');
	if (!titled || before.at(-1)?.kind === 'title') return 'title';
	return LAW_NAME.test(text) ? 'title' : 'caption';
}

// e.g. "第一章 总则 …… 3": the page number in a 目录 taken from a printed text
const PAGE_NUMBER = /[\s.…·]+\d*$/;

const entryKey = (line: Line): string =>
	line.number
		? `${line.kind} ${line.number.main} ${line.number.branch}`
		: (line.label + line.text).replace(PAGE_NUMBER, '').replace(/\s/g, '');

/** The lines of a 目录: headings, up to where the first of them comes again as the heading of the body. */
function contentsEntries(lines: readonly Line[]): Unit[] {
	const stop = lines.findIndex(
		(line) => line.kind === 'article' || !isHeadingLike(line.label + line.text),
	);
	const headings = lines.slice(0, stop === -1 ? lines.length : stop);
	const first = headings[0] && entryKey(headings[0]);
	const again = headings.findIndex((line, place) => place > 0 && entryKey(line) === first);
	return headings
		.slice(0, again === -1 ? headings.length : again)
		.map((line) => unitOf('entry', line));
}
