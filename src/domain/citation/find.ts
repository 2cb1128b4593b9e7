import { numbersIn, type WrittenNumber } from './document-numbers.ts';
import { headBefore, relativeAt, type Head, type WrittenRelative } from './heads.ts';
import type { CitedUnit, Mention, Naming, NumberMention, PlaceMention, Span } from './model.ts';
import { DEEPER, depthOf, readSeries, type SeriesMember } from './series.ts';
import { isLawLike, titlesIn, type Title } from './titles.ts';

// A place may begin at each of these: 第三条, 前款, 本条, 该款, 同条, 上款.
const START =
	/第(?=\s*[（(零〇○一二两三四五六七八九十百千0-9０-９])|[前本该同上](?=[一二两三四五六七八九十]?[条款项章节编])/g;

/**
 * Everything in a text that cites a law: places (form 1–53 of the survey in domain notes), titles of laws without a
 * place, and numbers of documents. Knows no law: which one a name means is for `resolve`.
 * @param titles the titles in it, if they are known
 * @returns ordered by place, never overlapping
 */
export function find(text: string, titles: readonly Title[] = titlesIn(text)): Mention[] {
	const numbered = numbersIn(text);
	const apart = numbered.filter(
		({ start, end }) => !titles.some((title) => title.start < start && end <= title.reach),
	);
	const places = placesIn(text, titles, apart);
	const laws = titles.flatMap((title) => lawMention(text, title, places));
	const numbers = numberMentions(numbered, titles, places);
	return withoutOverlaps([...places, ...laws, ...numbers]);
}

/** In order; of two that share words, the first. */
function withoutOverlaps(mentions: Mention[]): Mention[] {
	let end = 0;
	return mentions
		.sort((a, b) => a.start - b.start)
		.filter((mention) => {
			if (mention.start < end) return false;
			end = mention.end;
			return true;
		});
}

/** @param numbers numbers of documents: what stands in front of a place begins behind them */
function placesIn(
	text: string,
	titles: readonly Title[],
	numbers: readonly Span[],
): PlaceMention[] {
	const mentions: PlaceMention[] = [];
	let from = 0;
	for (const { index } of text.matchAll(START)) {
		if (index < from || isInside(index, titles)) continue;
		const number = numbers.findLast(({ end }) => end <= index)?.end ?? 0;
		const found = placesAt(text, index, Math.max(from, number), titles);
		mentions.push(...found);
		from = found.at(-1)?.end ?? from;
	}
	return mentions;
}

/** Words in a title cite nothing: 《关于适用〈某法〉第五条的解释》 is a title. */
const isInside = (at: number, spans: readonly Span[]): boolean =>
	spans.some(({ start, end }) => start < at && at < end);

function placesAt(
	text: string,
	at: number,
	from: number,
	titles: readonly Title[],
): PlaceMention[] {
	if (text[at] === '第') {
		const members = readSeries(text, at);
		if (members.length === 0 || isHeading(text, at, members[0]!.end)) return [];
		return named(members, headBefore(text, at, from, titles));
	}
	const relative = relativeFrom(text, at);
	if (!relative) return [];
	const { naming, start, end } = relative;
	const members = readSeries(text, end + blanks(text, end), DEEPER);
	const [first] = members;
	const within = first && depthOf(firstUnit(first)) > depthOf(naming.unit);
	if (!within) return [{ kind: 'place', start, end, naming, places: [{ steps: [] }] }];
	return named(members, { naming, start });
}

/** 本条前两款 are 前两款: 本条 says nothing more. */
function relativeFrom(text: string, at: number): WrittenRelative | null {
	const outer = relativeAt(text, at);
	if (outer?.naming.way !== 'this') return outer;
	const inner = relativeAt(text, outer.end);
	const narrows =
		inner?.naming.way === 'before' && depthOf(inner.naming.unit) > depthOf(outer.naming.unit);
	return narrows ? { ...inner, start: at } : outer;
}

const blanks = (text: string, at: number): number => /^\s*/.exec(text.slice(at, at + 3))![0].length;

const firstUnit = ({ places }: SeriesMember): CitedUnit => places[0]!.steps[0]!.unit;

// e.g. “第五条　…, "…。 第七条 …": the number that an amendment prints, or that follows on the same line, cites nothing
function isHeading(text: string, at: number, end: number): boolean {
	return /(?:^|[\s“"「])$/.test(text.slice(0, at)) && /^\s/.test(text.slice(end, end + 1));
}

/** The members of a list as citations: the first carries the head, the others follow it. */
function named(members: SeriesMember[], head: Head): PlaceMention[] {
	return members.map(({ start, end, places }, place) => ({
		kind: 'place',
		start: place === 0 ? head.start : start,
		end,
		naming: place === 0 ? head.naming : following(head.naming, places[0]!.steps[0]!.unit),
		places,
	}));
}

/** 前款第一项、第三项 are two items of 前款; in 前款和第十条 the second stands alone. */
function following(naming: Naming, unit: CitedUnit): Naming {
	if (naming.kind !== 'relative') return { kind: 'same' };
	return depthOf(unit) > depthOf(naming.unit) ? naming : { kind: 'none' };
}

function lawMention(text: string, title: Title, places: readonly PlaceMention[]): Mention[] {
	const { start, end, name, edition } = title;
	// e.g. 本《办法》自…起施行: the text itself
	if (
		!isLawLike(name) ||
		text[start - 1] === '本' ||
		places.some((place) => place.start <= start && start < place.end)
	)
		return [];
	const naming = { kind: 'title', name, ...(edition !== undefined && { edition }) } as const;
	return [{ kind: 'law', start, end, naming }];
}

function numberMentions(
	numbers: readonly WrittenNumber[],
	titles: readonly Title[],
	places: readonly PlaceMention[],
): NumberMention[] {
	return numbers.flatMap(({ start, end, number }) => {
		const taken = (span: Span): boolean => start < span.end && span.start < end;
		if (places.some(taken) || titles.some(taken)) return [];
		const of = titles.find((title) => title.end <= start && end <= title.reach)?.name;
		return [{ kind: 'number', start, end, number, ...(of !== undefined && { of }) }];
	});
}
