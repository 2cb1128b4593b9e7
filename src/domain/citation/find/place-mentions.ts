import { annexesFrom } from './annex-mentions.ts';
import { inHalfOf } from './halves.ts';
import type { Beginning, Written } from './beginning.ts';
import { headBefore, type Head } from './heads.ts';
import { firstUnit, mentionsOf } from './list-mentions.ts';
import type { PlaceMention, Span } from '../model.ts';
import { isNoPlace, isOfBook, isOfNoLaw } from './no-places.ts';
import { placeStarts } from './place-starts.ts';
import { relativesAt, upToRelative } from './relative-mentions.ts';
import { readSeries } from './numbers/series.ts';
import {
	decimalsFrom,
	headOfPlan,
	OF_NUMBER,
	partsFrom,
	preambleFrom,
} from './section-mentions.ts';
import { shortFrom } from './short-places.ts';
import type { Title } from './names/titles.ts';
import { DEEPER } from './numbers/unit-groups.ts';

// What stands between the number of a document and a place in it. e.g. "文件" in 某政发〔2031〕7号文件第三条, "意见" in 法发〔2031〕7号意见第三条,
// "）" in 某通知（某政发〔2031〕7号）第三条
const BEHIND_NUMBER =
	/^[）)]?(?:文件?|通知|意见|规定|办法|公告|批复|答复|决定|(?:司法)?解释|纪要)?的?$/;

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
	for (const index of placeStarts(text)) {
		if (index < from || isInside(index, titles)) continue;
		const number = numbers.findLast(({ end }) => end <= index)?.end ?? 0;
		const isOfNumber = number > 0 && BEHIND_NUMBER.test(text.slice(number, index));
		const begin = isOfNumber ? index : Math.max(from, number);
		const front = text.slice(begin, index);
		const found = placesAt({ text, at: index, from: begin, front, titles, isOfNumber, written });
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

function placesAt(beginning: Beginning): Found {
	const { text, at } = beginning;
	switch (text[at]) {
		case '第':
		case '§':
			return numberedAt(beginning);
		case '序':
		case '导':
		case '引':
			return foundIn(preambleFrom(beginning));
		case '附':
			return annexesFrom(beginning);
		case '（':
		case '(':
			return foundIn(itemsAt(text, at));
		case '前':
			return foundIn(text[at + 1] === '言' ? preambleFrom(beginning) : relativesAt(text, at));
		case '本':
			return text[at + 1] === '附' ? annexesFrom(beginning) : foundIn(relativesAt(text, at));
		case '以':
		case '该':
		case '同':
		case '上':
		case '下':
		case '后':
		case '各':
			return foundIn(relativesAt(text, at));
		default:
			return foundIn(
				/[.．]/.test(text.slice(at + 1, at + 3)) ? decimalsFrom(beginning) : shortFrom(beginning),
			);
	}
}

function numberedAt(beginning: Beginning): Found {
	const { text, at, front, written } = beginning;
	const members = readSeries(text, at);
	if (members.length === 0) return foundIn(partsFrom(beginning));
	const head = headOfPlan(beginning, headBefore(beginning));
	const { end } = members.at(-1)!;
	if (isNoPlace(beginning, members, head)) return { mentions: [], end };
	// The whole list is one: 合同第三条、第四条.
	if (!written.isDefined?.(front) && isOfNoLaw(front, text.slice(end, end + 4), head)) {
		const naming = { kind: 'no law' } as const;
		const places = members.flatMap((member) => member.places);
		return { mentions: [{ kind: 'place', start: at, end, naming, places }], end };
	}
	const inLaw = isOfBook(members[0]!, head) ? onlyIfKnown(head) : head;
	return foundIn(upToRelative(text, mentionsOf(inHalfOf(front, members), inLaw)));
}

const onlyIfKnown = ({ naming, start }: Head): Head =>
	naming.kind === 'title' ? { naming: { ...naming, known: true }, start } : { naming, start };

/** （二）、（四）项 without 第. At the start of a line, （一）项 is the mark of the line itself. */
function itemsAt(text: string, at: number): PlaceMention[] {
	const members = readSeries(text, at, DEEPER);
	const [first] = members;
	if (!first || firstUnit(first) !== 'item' || /(?:^|\s)$/.test(text.slice(0, at))) return [];
	return mentionsOf(members, { naming: { kind: 'none' }, start: at });
}
