import { captionEvents, isMaking } from './caption-events.ts';
import { captionBehind, saysAgain, titleOf } from '../title/identify.ts';
import { ownWords, walk, withoutAnnexes, type Law, type Unit } from '../model.ts';
import { beginsWithDay, orderedTitle } from '../title/caption-lines.ts';
import { isDate } from '../title/document-lines.ts';
import { datesIn } from '../numbers/dates.ts';
import { orderIn, signatureIn, type Order } from './order.ts';
import { openBrackets } from '../read/front/front.ts';
import { isCaptionBelow, isRemark } from '../read/tree/remarks.ts';
import { isPageNumber, LONGEST_SIGNATURE } from '../read/lines/running.ts';

/**
 * The 题注 of a parsed law, its lines as published. What an order or a notice around the title tells and the 题注 does
 * not is added in the same form, `2024年3月5日示例省人民政府令第218号公布`, without the names of who signed; where nothing
 * else tells a day, the office and the day below the text.
 */
export function captionOf(law: Law): string {
	const front = frontOf(law);
	const title = titleOf(law);
	const order = orderIn(front, (name) => saysAgain(name, title));
	const own = front.filter((unit) => unit.kind === 'caption' && !order.units.includes(unit));
	const lines = own.map(ownWords);
	const caption = withBrokenJoined(lines).join('\n');
	const told = [caption, ...added(order, caption), ...besideTitle(front)]
		.filter(Boolean)
		.join('\n');
	if (captionEvents(told).length > 0) return told;
	return [...belowText(law), told].filter(Boolean).join(' ');
}

// e.g. "（2031年1月16日示例省第十六届人民代表大会常务": a line that ends in the middle of its words
const MID_WORDS = /[\u4e00-\u9fff\d]$/;

/**
 * Lines of a 题注 with those as one that a margin has broken within brackets; a line that begins with a day says something of its
 * own.
 */
const withBrokenJoined = (lines: readonly string[]): string[] =>
	lines.reduce<string[]>((joined, line) => {
		const before = joined.at(-1);
		const isOpen = openBrackets(joined.join('')) > 0;
		if (before === undefined || !isOpen || !MID_WORDS.test(before) || beginsWithDay(line))
			return [...joined, line];
		return [...joined.slice(0, -1), before + line];
	}, []);

/** The day of a 题注 line that tells nothing else: `（1995年12月1日）`; the one behind a title: `示例办法(1995-12-01)`. */
export function bareDayIn(caption: string, titles: readonly string[] = []): string | undefined {
	const lines = caption.split('\n').filter(isDate);
	const told = lines.flatMap((line) => datesIn(line))[0]?.date;
	return told ?? titles.flatMap((title) => DAY_BEHIND.exec(title)?.[1] ?? [])[0];
}

// e.g. "(1995-12-01)"
const DAY_BEHIND = /[（(](\d{4}-\d{2}-\d{2})[)）]\s*$/;

/** What stands on the line of the title: `示例市人民政府令第15号` in front of it, the 题注 in brackets behind it. */
const besideTitle = (front: readonly Unit[]): string[] =>
	front.flatMap(({ kind, text }) =>
		kind === 'title' ? [orderedTitle(text)?.order ?? '', captionBehind(text)] : [],
	);

/** What the end of the text before any 附件 tells: there a 通告 is signed and dated, and old prints set the 题注. */
function belowText({ units }: Law): string[] {
	const lines = walk(withoutAnnexes(units));
	const last = lines.findLastIndex(({ text }) => !isRemark(text) && !isPageNumber(text));
	const words = lines.slice(0, last + 1);
	const caption = words.at(-1);
	if (caption && isCaptionBelow(caption.text)) return [caption.text];
	return [signatureIn(words.slice(-LONGEST_SIGNATURE))];
}

/** Title and 题注, with what stands between them. */
function frontOf({ units }: Law): Unit[] {
	const last = units.findLastIndex(({ kind }) => kind === 'title' || kind === 'caption');
	return units.slice(0, last + 1);
}

/** What goes behind a 题注: the order's words on who passed the law, if it has none; who published it, and when. */
function added({ passed, effective, published, number }: Order, caption: string): string[] {
	const making = captionEvents(caption).filter(isMaking);
	const known = making.some(({ kind }) => kind !== '公布');
	const isNumbered = making.some(({ documentNumber }) => documentNumber);
	const unsaid = making.at(-1)?.kind === '公布' ? (isNumbered ? '' : number) : published;
	return [...(known ? [] : [passed]), unsaid, effective];
}
