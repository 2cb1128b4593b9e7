import { error, type Problem } from '../../checked.ts';
import { datesIn } from '../../domain/law/numbers/dates.ts';
import { asProblems } from '../../domain/law/read/doubts/findings.ts';
import { titleKey } from '../../domain/law/title/identify.ts';
import { articlesOf } from '../../domain/law/model.ts';
import { NOT_FROM_FIRST } from '../../domain/law/read/doubts/numbering.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { findingsOf } from '../../domain/law/read/doubts/surprises.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import type { Paragraph } from '../paragraphs.ts';
import { plainText } from '../lines/plain-text.ts';

/** One of several files that hold a law together, one 编 each: collections of statutes give 民法典 as eight. */
export interface LawPart {
	source: string;
	bytes: Buffer;
	title: string;
	/** The second title line, `物权编`, as published. */
	heading: Paragraph;
	/** Title and 题注, without the heading. */
	front: Paragraph[];
	body: Paragraph[];
	/** The first and last 条. */
	first: number;
	last: number;
	articles: number;
	problems: Problem[];
}

// e.g. "物权编", "第二编 物权", "总则", "附　则"
const PART_TITLE =
	/^(?:第[一二三四五六七八九十百]+编\s*\S{1,20}|[\u4e00-\u9fff]{2,10}编|[总分附]\s*则)$/;

/**
 * A file that holds one 编 of a law: its second title line, before the 题注, names that 编. Null for a whole law.
 */
export function partOf(
	paragraphs: readonly Paragraph[],
	source: string,
	bytes: Buffer,
): LawPart | null {
	const words = paragraphs.map((line) => plainText([line]).trim());
	const [title, heading, next] = words.flatMap((line, place) => (line === '' ? [] : [place]));
	if (title === undefined || heading === undefined || !PART_TITLE.test(words[heading]!))
		return null;
	if (next !== undefined && !isCaptionLine(words[next]!)) return null;
	const bodyStart = words.findIndex(
		(line, place) => place > heading && line !== '' && !isCaptionLine(line),
	);
	if (bodyStart === -1) return null;
	// Blank lines instead of the front, so that problems name the lines of the source.
	const body = paragraphs.map((line, place) => (place < bodyStart ? '' : line));
	const law = readLaw(body.join('\n'));
	const numbers = articlesOf(law).map((unit) => unit.number!.main);
	if (numbers.length === 0) return null;
	return {
		source,
		bytes,
		title: words[title]!,
		heading: words[heading]!,
		front: paragraphs.slice(0, bodyStart).filter((_, place) => place !== heading),
		body: paragraphs.slice(bodyStart),
		first: numbers[0]!,
		last: numbers.at(-1)!,
		articles: numbers.length,
		problems: asProblems(findingsOf(law).filter(({ rule }) => rule !== NOT_FROM_FIRST)),
	};
}

// e.g. "2031年5月28日 第十九届示例代表大会第三次会议通过", "（2020年5月28日…", "2021年1月1日 施行"
const isCaptionLine = (line: string): boolean => {
	const start = datesIn(line)[0]?.start;
	return start !== undefined && start <= 3;
};

/** Parts that belong together, by title. */
export function groupParts(parts: readonly LawPart[]): LawPart[][] {
	const groups = new Map<string, LawPart[]>();
	for (const part of parts) {
		const key = titleKey(part.title);
		groups.set(key, [...(groups.get(key) ?? []), part]);
	}
	return [...groups.values()].map((group) => group.toSorted((a, b) => a.first - b.first));
}

/** The lines of the whole law: title and 题注 once, then each 编 under its heading, in the order of the articles. */
export function joinParts(parts: readonly LawPart[]): Paragraph[] {
	const fullest = parts.toSorted((a, b) => spoken(b.front) - spoken(a.front))[0]!;
	return [
		...trimBlank(fullest.front),
		...parts.flatMap((part) => ['', part.heading, '', ...trimBlank(part.body)]),
	];
}

const spoken = (lines: readonly Paragraph[]): number =>
	lines.filter((line) => line.trim() !== '').length;

function trimBlank(lines: readonly Paragraph[]): Paragraph[] {
	const from = lines.findIndex((line) => line.trim() !== '');
	const to = lines.findLastIndex((line) => line.trim() !== '');
	return lines.slice(from, to + 1);
}

/** A part as messages name it: `物权编（第 205—462 条）`. */
export const rangeOf = ({ heading, first, last }: LawPart): string =>
	`${heading}（第 ${first}—${last} 条）`;

/** What is wrong with a group: missing articles, or articles given twice. */
export function gapsBetween(parts: readonly LawPart[]): Problem[] {
	if (parts[0]!.first !== 1) {
		const message = `这是${bookTitle(parts[0]!.title)}的一部分：${parts.map(rangeOf).join('、')}，缺前面的第 1—${parts[0]!.first - 1} 条。请把这部法规的各编放在同一个文件夹里一起导入`;
		return [error(message)];
	}
	for (const [place, part] of parts.entries()) {
		const next = parts[place + 1];
		if (next && next.first <= part.last)
			return [
				error(`${rangeOf(part)}和${rangeOf(next)}的条号重叠。请核对是否放进了不同版本的文件`),
			];
		if (next && next.first > part.last + 1) {
			const message = `${rangeOf(part)}和${rangeOf(next)}之间缺第 ${part.last + 1}—${next.first - 1} 条。请把这部法规的各编放在同一个文件夹里一起导入`;
			return [error(message)];
		}
	}
	return [];
}
