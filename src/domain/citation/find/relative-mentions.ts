import { isLawLike } from './names/law-like.ts';
import { firstUnit, mentionsOf } from './list-mentions.ts';
import type { CitedPlace, PlaceMention } from '../model.ts';
import { relativeAt, type WrittenRelative } from './relatives.ts';
import { readInner, readSeries, skipped, type SeriesMember } from './numbers/series.ts';
import { depthOf } from './numbers/unit-groups.ts';

/** 前款, 本条第一款, 前条至第八条, 本节各该条, and what follows them as a list; empty if none begins there. */
export function relativesAt(text: string, at: number): PlaceMention[] {
	const relative = relativeFrom(text, at);
	if (!relative) return [];
	const { naming, start, end } = relative;
	const range = rangeFrom(text, relative);
	if (range) return mentionsOf(range, { naming, start });
	const members = readInner(text, skipped(text, end), naming.unit);
	const [first] = members;
	const within = first && depthOf(firstUnit(first)) > depthOf(naming.unit);
	if (!within) return [{ kind: 'place', start, end, naming, places: [{ steps: [] }] }];
	return mentionsOf(members, { naming, start });
}

/** 第二条至前条: the last of some places is a range that ends at the unit that is pointed at. */
export function upToRelative(text: string, mentions: PlaceMention[]): PlaceMention[] {
	const last = mentions.at(-1)!;
	const relative = text[last.end] === '至' ? relativeAt(text, last.end + 1) : null;
	const [place, ...others] = last.places;
	const isArticle = place!.steps.at(-1)?.unit === 'article' && !place!.through;
	if (relative?.naming.unit !== 'article' || others.length > 0 || !isArticle) return mentions;
	const start = startOfOwn(text, last);
	if (start === null) return mentions;
	const { end, naming } = relative;
	const places = [{ steps: place!.steps, through: [] }];
	return [...mentions.slice(0, -1), { ...last, start, end, naming, places }];
}

/** Where a place of the text itself begins; null for one of a law that is named in front of it. */
function startOfOwn(text: string, { start, naming }: PlaceMention): number | null {
	if (naming.kind === 'words') return isLawLike(naming.words) ? null : text.indexOf('第', start);
	return ['none', 'self', 'same'].includes(naming.kind) ? start : null;
}

/** 前条至第八条: one range, from the unit that is pointed at to the one that is numbered. */
function rangeFrom(text: string, { naming, end }: WrittenRelative): SeriesMember[] | null {
	if (naming.unit !== 'article' || naming.count !== 1 || text[end] !== '至') return null;
	const [first, ...others] = readSeries(text, end + 1);
	if (!first || firstUnit(first) !== 'article') return null;
	const [{ steps: through }] = first.places as [CitedPlace];
	return [{ ...first, places: [{ steps: [], through }] }, ...others];
}

/** 本条前两款 are 前两款, 本节各该条 are 各该条: 本条 says nothing more. */
function relativeFrom(text: string, at: number): WrittenRelative | null {
	const outer = relativeAt(text, at);
	if (outer?.naming.way !== 'this') return outer;
	const inner = relativeAt(text, outer.end);
	if (inner?.naming.way !== 'before' && inner?.naming.way !== 'each') return outer;
	const narrows = depthOf(inner.naming.unit) > depthOf(outer.naming.unit);
	return narrows ? { ...inner, start: at } : outer;
}
