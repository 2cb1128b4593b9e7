import { warning, type Problem } from '../../checked.ts';
import { runningHeads } from '../../domain/law/read/front/running-heads.ts';
import { UNNUMBERED } from '../../domain/law/read/lines/heading-label.ts';
import { isBareNumber, isPageNumber } from '../../domain/law/read/lines/running.ts';
import { isDate } from '../../domain/law/title/document-lines.ts';
import { closedUp } from '../../domain/law/title/closed-up.ts';
import { isLawName } from '../../domain/law/title/identify.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';

/** The title stands within the first lines. */
const HEAD = 12;
const LONGEST_QUOTES = 80;

/**
 * A law without the numbers of the pages that it was printed on and the heads beside them. Only numbers that rise from page to page are
 * such, and that of the only page, at its foot; another one alone is left, and told by the parser.
 */
export function withoutPrintedPages(source: readonly Paragraph[]): Mended {
	const lines = source
		.map((line, place): Words => ({ text: line.trim(), place }))
		.filter(({ text }) => text !== '');
	const marked = lines.filter(({ text }) => isPageNumber(text));
	const pages = marked.length > 0 ? marked : barePages(lines);
	const isOnly = marked.length === 1 && marked[0] === lines.at(-1) && lines.length > 2;
	if (!isOnly && !rise(pages.map(({ text }) => numberOf(text))))
		return { paragraphs: [...source], problems: [] };
	const left = [...pages, ...headsOf(lines, new Set(pages))].map(({ place }) => place);
	const places = new Set(left.sort((a, b) => a - b));
	return {
		paragraphs: source.map((line, place) => (places.has(place) ? '' : line)),
		problems: [about([...places], source)],
	};
}

interface Words {
	text: string;
	place: number;
}

// e.g. "第三条　…", "二、…"
const NUMBERED = /^(?:第[^，。]{1,8}条|[一二三四五六七八九十]{1,3}、)/;
/** A page has at least so many characters; the rows of a table, whose numbers count on as well, have fewer. */
const SMALLEST_PAGE = 150;
/** Pages are alike: the first number stands below no more than twice the words that the longest page gives it. */
const LIKE = 2;
// e.g. "序号", "编　号" at the head of a column whose cells have come to stand each on its line
const COLUMN = /^[序编]\s*号$/;

/** Numbers alone on their lines that count on from page to page, from above the last article or point on. */
function barePages(lines: readonly Words[]): Words[] {
	const pages = lines.filter(({ text }) => isBareNumber(text));
	const [first, ...others] = pages.map((page) => lines.indexOf(page));
	const last = lines.findLastIndex(({ text }) => NUMBERED.test(text));
	if (first === undefined || first > last) return [];
	if (lines.some(({ text }) => COLUMN.test(text))) return [];
	const lengths = others.map((place, at) => lengthOf(lines.slice([first, ...others][at], place)));
	const start = Number(pages[0]!.text);
	const isCounted = pages.every(({ text }, at) => Number(text) === start + at);
	const isLike = lengthOf(lines.slice(0, first)) <= LIKE * start * Math.max(...lengths);
	const arePages = isCounted && isLike && lengths.every((length) => length >= SMALLEST_PAGE);
	return arePages ? pages : [];
}

const lengthOf = (lines: readonly Words[]): number =>
	lines.reduce((sum, { text }) => sum + text.length, 0);

/** What stands beside the numbers again and again, or says again what stands at the head of the text. */
function headsOf(lines: readonly Words[], pages: ReadonlySet<Words>): Words[] {
	const head = lines.slice(0, HEAD).map(({ text }) => closedUp([text]));
	const isPage = (line: Words | undefined): boolean => line !== undefined && pages.has(line);
	// A title may stand again within the head: on a cover, or above the law that a notice publishes. Its first line may be who has signed
	// on the page before: 最高人民法院 above 关于…的解释.
	const isAgain = (text: string, place: number): boolean =>
		head.slice(0, isLawName(text) && place < HEAD ? 0 : place).includes(closedUp([text]));
	const titled = lines.filter(
		({ text }, place) =>
			(isPage(lines[place - 1]) || isPage(lines[place + 1])) &&
			isAgain(text, place) &&
			!lines[place + 1]?.text.startsWith('关于'),
	);
	const signatures = signaturesIn(lines, pages);
	const again = divisionsAgain(lines);
	const heads = [...runningHeads(lines, () => true, ''), ...titled].filter(
		(line) => !signatures.has(line) && (!isHeading(line.text) || again.has(line)),
	);
	// The first page has no number above it: a gazette's name stands there, but so do the title and headings.
	const names = new Set(
		heads.map(({ text }) => text).filter((text) => !isLawName(text) && !isHeading(text)),
	);
	return [...heads, ...lines.slice(0, HEAD).filter(({ text }) => names.has(text))];
}

// e.g. "第二章　渡船", "## 第二章　渡船"
const DIVISION = /^[#\s]*第[^，。]{1,8}([编章节])/;
const LEVELS = '编章节';
// e.g. "一、渡船"
const POINT = /^[#\s]*[一二三四五六七八九十]{1,3}、/;

/** A page may begin with a heading, which stands in the 目录, too, or again below another 编. */
const isHeading = (text: string): boolean =>
	[DIVISION, POINT, UNNUMBERED].some((pattern) => pattern.test(text));

/** Headings of divisions that are open and have articles already: the head of a page says them again. */
function divisionsAgain(lines: readonly Words[]): ReadonlySet<Words> {
	const again = new Set<Words>();
	let open: { level: string; words: string; hasArticles: boolean }[] = [];
	for (const line of lines) {
		if (NUMBERED.test(line.text)) for (const division of open) division.hasArticles = true;
		const level = DIVISION.exec(line.text)?.[1];
		if (level === undefined) continue;
		const words = closedUp([line.text]);
		if (open.some((one) => one.words === words && one.hasArticles)) again.add(line);
		else {
			const above = open.filter((one) => LEVELS.indexOf(one.level) < LEVELS.indexOf(level));
			open = [...above, { level, words, hasArticles: false }];
		}
	}
	return again;
}

/** Whoever signs may stand at the head of the text too, but stands above the day, though a page may end between them. */
function signaturesIn(lines: readonly Words[], pages: ReadonlySet<Words>): ReadonlySet<Words> {
	const words = lines.filter((line) => !pages.has(line));
	return new Set(words.filter((_, place) => isDate(words[place + 1]?.text ?? '')));
}

// e.g. "— 3 —" → 3, "第 3 页 共 20 页" → 3
const numberOf = (page: string): number => Number(/\d+/.exec(page)?.[0]);

const rise = (numbers: readonly number[]): boolean =>
	numbers.length > 1 &&
	numbers.every((number, place) => place === 0 || number > numbers[place - 1]!);

function about(places: readonly number[], source: readonly Paragraph[]): Problem {
	const lines = places.map((place) => place + 1).join('、');
	const quotes = [...new Set(places.map((place) => `“${source[place]!.trim()}”`))].join('');
	return warning(
		`第 ${lines} 行是印刷品的页码、页眉，不是原文，没有导入：${quotes.slice(0, LONGEST_QUOTES)}。请对照原文核对`,
		places[0]! + 1,
	);
}
