import { annexFrom } from './annex-mentions.ts';
import { inHalfOf } from './halves.ts';
import { headBefore, type Head } from './heads.ts';
import { firstUnit, mentionsOf } from './list-mentions.ts';
import type { PlaceMention, Span } from '../model.ts';
import {
	isHeading,
	isOfBook,
	isInPart,
	isOfNoLaw,
	isOfPlan,
	isOfThings,
	isSaidShort,
	isWrittenShort,
} from './no-places.ts';
import { NAME_ENDS, PLACE_START } from './place-starts.ts';
import { relativesAt, upToRelative } from './relative-mentions.ts';
import { readSeries } from './numbers/series.ts';
import {
	decimalsFrom,
	headOfPlan,
	OF_NUMBER,
	partsFrom,
	preambleFrom,
	type InText,
	type Written,
} from './section-mentions.ts';
import type { Title } from './names/titles.ts';
import { DEEPER, SHORT } from './numbers/unit-groups.ts';

// e.g. "条例" in front of 6条
const BEHIND_NAME = new RegExp(`(?:${NAME_ENDS})$`);

// What stands between the number of a document and a place in it. e.g. "文件" in 某政发〔2031〕7号文件第三条, "意见" in 法发〔2031〕7号意见第三条
const BEHIND_NUMBER = /^(?:文件?|通知|意见|规定|办法|公告|批复|答复|决定|(?:司法)?解释|纪要)?的?$/;

/**
 * The places that a text names, in order.
 * @param titles the titles in it: what stands inside of one is no place
 * @param numbers numbers of documents in it: what stands in front of a place begins behind them
 */
export function placesIn(
	text: string,
	titles: readonly Title[],
	numbers: readonly Span[],
	written: Written = {},
): PlaceMention[] {
	const mentions: PlaceMention[] = [];
	let from = 0;
	for (const { index } of text.matchAll(PLACE_START)) {
		if (index < from || isInside(index, titles)) continue;
		const number = numbers.findLast(({ end }) => end <= index)?.end ?? 0;
		const isOfNumber = number > 0 && BEHIND_NUMBER.test(text.slice(number, index));
		const begin = isOfNumber ? index : Math.max(from, number);
		const found = placesAt(text, index, begin, titles, { ...written, isOfNumber });
		const [first] = found.mentions;
		if (first?.naming.kind === 'none' && isOfNumber) first.naming = OF_NUMBER;
		mentions.push(...found.mentions);
		from = Math.max(from, found.end);
	}
	return mentions;
}

/** Words in a title cite nothing: 《关于适用〈某法〉第五条的解释》 is a title. */
const isInside = (at: number, spans: readonly Span[]): boolean =>
	spans.some(({ start, end }) => start < at && at < end);

/** What begins at one place, and the end of the words that were read for it. */
interface Found {
	mentions: PlaceMention[];
	end: number;
}

const foundIn = (mentions: PlaceMention[]): Found => ({ mentions, end: mentions.at(-1)?.end ?? 0 });

function placesAt(
	text: string,
	at: number,
	from: number,
	titles: readonly Title[],
	written: InText,
): Found {
	switch (text[at]) {
		case '第':
		case '§':
			return numberedAt(text, at, from, titles, written);
		case '序':
		case '导':
		case '引':
			return foundIn(preambleFrom(text, at, from, titles));
		case '附':
			return foundIn(annexFrom(text, at));
		case '（':
		case '(':
			return foundIn(itemsAt(text, at));
		case '前':
			return foundIn(
				text[at + 1] === '言' ? preambleFrom(text, at, from, titles) : relativesAt(text, at),
			);
		case '以':
		case '本':
		case '该':
		case '同':
		case '上':
		case '下':
		case '后':
		case '各':
			return foundIn(relativesAt(text, at));
		default:
			return foundIn(
				/[.．]/.test(text.slice(at + 1, at + 3))
					? decimalsFrom(text, at, from, titles, written)
					: shortAt(text, at, from, titles, written.draft ?? false),
			);
	}
}

function numberedAt(
	text: string,
	at: number,
	from: number,
	titles: readonly Title[],
	written: InText,
): Found {
	const members = readSeries(text, at);
	if (members.length === 0) return foundIn(partsFrom(text, at, from, titles, written));
	const head = headOfPlan(text, at, headBefore(text, at, from, titles));
	const { end } = members.at(-1)!;
	if (head.naming.kind === 'none' && isHeading(text, at, members[0]!)) return { mentions: [], end };
	if (isOfPlan(text.slice(at), members[0]!, head)) return { mentions: [], end };
	if (isInPart(text.slice(from, at))) return { mentions: [], end };
	if (isOfThings(text.slice(from, at), text.slice(members.at(-1)!.start, end + 12), head))
		return { mentions: [], end };
	// The whole list is one: 合同第三条、第四条.
	if (isOfNoLaw(text.slice(from, at), text.slice(end, end + 4), head)) {
		const naming = { kind: 'no law' } as const;
		const places = members.flatMap((member) => member.places);
		return { mentions: [{ kind: 'place', start: at, end, naming, places }], end };
	}
	const inLaw = isOfBook(members[0]!, head) ? onlyIfKnown(head) : head;
	const mentions = mentionsOf(inHalfOf(text.slice(from, at), members), inLaw);
	return foundIn(upToRelative(text, mentions));
}

const onlyIfKnown = ({ naming, start }: Head): Head =>
	naming.kind === 'title' ? { naming: { ...naming, known: true }, start } : { naming, start };

/** 某某条例6条2款: without 第 it is a citation only behind a name, and where it is said to be one or a draft writes so. */
function shortAt(
	text: string,
	at: number,
	from: number,
	titles: readonly Title[],
	draft: boolean,
): PlaceMention[] {
	const members = readSeries(text, at, SHORT);
	if (members.length === 0) return [];
	if (!BEHIND_NAME.test(text.slice(Math.max(0, at - 2), at)))
		return mentionsOf(members, { naming: { kind: 'none' }, start: at });
	const { naming, start } = headBefore(text, at, from, titles);
	if (!isSaidShort(text, start, at, members) && !(draft && isWrittenShort(text, start, at)))
		return [];
	if (naming.kind === 'words')
		return mentionsOf(members, { start, naming: { ...naming, known: true } });
	return naming.kind === 'title' || naming.kind === 'self' || naming.kind === 'that'
		? mentionsOf(members, { start, naming })
		: [];
}

/** （二）、（四）项 without 第. At the start of a line, （一）项 is the mark of the line itself. */
function itemsAt(text: string, at: number): PlaceMention[] {
	const members = readSeries(text, at, DEEPER);
	const [first] = members;
	if (!first || firstUnit(first) !== 'item' || /(?:^|\s)$/.test(text.slice(0, at))) return [];
	return mentionsOf(members, { naming: { kind: 'none' }, start: at });
}
