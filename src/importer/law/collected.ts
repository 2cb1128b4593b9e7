import {
	isCaption,
	isNumberedOrder,
	isOrder,
	isOrderNumber,
} from '../../domain/law/title/caption-lines.ts';
import { isDate } from '../../domain/law/title/document-lines.ts';
import { isLawName } from '../../domain/law/title/identify.ts';
import { withoutLeaders } from '../../domain/law/read/lines/heading-label.ts';
import { nextOf, type Line } from '../../domain/law/read/lines/lines.ts';

/** A title runs over no more lines than this. */
const LONGEST_TITLE = 4;
/** Between the heading of an 附件 and the title of what it prints stand no more lines. */
const BELOW_ANNEX = 3;

const NUMBERED = ['part', 'chapter', 'article'];

/**
 * The first lines of further laws in a file that holds several: below the articles of one stand the name and the 题注 of another, or
 * the order by which it was published, and the numbers begin again. What an 附件 prints belongs to the law above it.
 */
export function collectedLines(lines: readonly Line[]): Line[] {
	const ahead = nextOf(lines, ({ kind }) => NUMBERED.includes(kind));
	const starts: number[] = [];
	let articles = false;
	lines.forEach((line, place) => {
		if (line.kind === 'article') articles = true;
		const annex = lines
			.slice(place - Math.min(place, BELOW_ANNEX), place)
			.some(({ kind }) => kind === 'annex');
		const head = lines.slice(place, place + LONGEST_TITLE + 1);
		if (!articles || annex || ahead[place]?.number?.main !== 1) return;
		if (!isNamed(head) && !isOrdered(head)) return;
		starts.push(place);
		articles = false;
	});
	return starts.map((place) => lines[place]!);
}

/**
 * The line on which the first law of a collection begins, below the collection's name and its 目录; null for what is no collection, or
 * begins with its law.
 */
export function belowCover(lines: readonly Line[]): Line | null {
	const name = lines.findIndex(({ kind, text }) => kind === 'text' && COLLECTION.test(text));
	const first = lines.findIndex(({ kind }) => kind === 'article');
	if (name === -1) return null;
	const heads = lines.slice(name + 1, first + 1);
	const start = heads.findIndex((_, place) => {
		const head = heads.slice(place, place + LONGEST_TITLE + 1);
		return !isEntry(head[0]!) && (isNamed(head) || isOrdered(head));
	});
	return start === -1 ? null : heads[start]!;
}

/** `示例市渡口办法 ………… 12`, `示例市渡口办法12`, of a 目录. */
const isEntry = ({ text }: Line): boolean => withoutLeaders(text) !== text || /\d$/.test(text);

// e.g. "交通运输法规汇编", "示例县规范性文件选编（2031年版）"; no name of a law
const COLLECTION =
	/^[^。，；：]{2,40}(?:汇编|选编|汇集|法规集|文件集|制度集|手册|大全)(?:[（(][^（）()]{1,12}[)）])?$/;

/** Whether lines begin with the name of a law and its 题注: of who made it, and when. */
function isNamed(lines: readonly Line[]): boolean {
	let name = '';
	for (const { kind, text } of lines) {
		if (isLawName(name)) return kind === 'text' && isCaption(text) && !isDate(text);
		if (kind !== 'text' || /[。；：，]/.test(text) || isCaption(text)) return false;
		name += text;
	}
	return false;
}

/** Whether lines begin with the head of an order: `示例市人民政府令`, `第8号`. */
const isOrdered = ([first, second]: readonly Line[]): boolean =>
	first?.kind === 'text' &&
	(isNumberedOrder(first.text) || (isOrder(first.text) && isOrderNumber(second?.text ?? '')));
