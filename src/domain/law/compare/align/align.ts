import type { Entry } from './candidates.ts';
import { commencementOf, purposeOf } from './clauses.ts';
import { grown } from './grown.ts';
import { kinAnywhere, kinBetween, kinLeft } from './kin.ts';
import type { Passage } from '../passages.ts';
import { sameRows } from './same-rows.ts';
import { tellingOf } from './telling.ts';
import { isVacant } from '../vacant.ts';
import { normalised } from '../words/tokens.ts';

/** Places of partners: in the older list, in the newer one. */
export type Match = readonly [old: number, newer: number];

interface Pair {
	a: Entry;
	b: Entry;
}

/**
 * Which passages of two versions are the same provision. Those of equal words come first, then what has no words by its number
 * (附件一 above a title), then rows of tables by what names them, then articles that 款 were added to or taken from, then the
 * articles on the purpose of the law and on the day of commencement, of which one may also repeal an older law, then those found
 * anywhere by the words that few others have, once more among those that are left, at last what stands between neighbours that
 * are known. No passage has two partners; a number that stays when its words go (（删去）) is a partner of itself alone.
 */
export function align(old: readonly Passage[], newer: readonly Passage[]): Match[] {
	const [olds, news] = [entriesOf(old), entriesOf(newer)];
	const partners = new Map<number, number>();
	const taken = new Set<number>();
	const accept = ({ a, b }: Pair): void => {
		if (partners.has(a.place) || taken.has(b.place)) return;
		partners.set(a.place, b.place);
		taken.add(b.place);
	};
	const [full, filled] = [olds, news].map((list) => list.filter(isFull)) as [Entry[], Entry[]];
	const same = identical(full, filled, wordsOf);
	same.forEach(accept);
	const open = (): Entry[] => full.filter(({ place }) => !partners.has(place));
	const free = (): Entry[] => filled.filter(({ place }) => !taken.has(place));
	const telling = tellingOf(
		passagesIn(same.map(({ a }) => a)),
		passagesIn(open()),
		passagesIn(free()),
	);
	identical(wordless(open()), wordless(free()), numberOf).forEach(accept);
	sameRows(full, filled).forEach(accept);
	grown(open(), free()).forEach(accept);
	for (const clauseOf of [purposeOf, commencementOf]) {
		const [a, b] = [clauseOf(full), clauseOf(filled)];
		if (a && b) accept({ a, b });
	}
	kinAnywhere(open(), free(), telling).forEach(accept);
	kinLeft(open(), free(), telling).forEach(accept);
	kinBetween(olds, news, partners, telling).forEach(accept);
	stillVacant(olds, news).forEach(accept);
	return [...partners].sort(([a], [b]) => a - b);
}

const isFull = ({ passage }: Entry): boolean => !isVacant(passage);

const passagesIn = (entries: readonly Entry[]): Passage[] => entries.map(({ passage }) => passage);

const entriesOf = (passages: readonly Passage[]): Entry[] =>
	passages.map((passage, place) => ({ place, passage }));

const wordsOf = ({ passage }: Entry): string => passage.words;

const numberOf = ({ passage }: Entry): string => normalised(passage.label);

const wordless = (entries: readonly Entry[]): Entry[] =>
	entries.filter(({ passage }) => passage.words === '');

type Said = (entry: Entry) => string;

const KINDS: readonly Passage['kind'][] = ['article', 'heading', 'line'];

/** Passages that say what no other of their kind on their side says: with their words most of a law that was amended, and quickly found. */
const identical = (olds: readonly Entry[], news: readonly Entry[], saidIn: Said): Pair[] =>
	KINDS.flatMap((kind) => {
		const [before, now] = [olds, news].map((list) =>
			onceEach(
				list.filter(({ passage }) => passage.kind === kind),
				saidIn,
			),
		);
		return [...before!].flatMap(([said, a]) => {
			const b = now!.get(said);
			return b ? [{ a, b }] : [];
		});
	});

function onceEach(entries: readonly Entry[], saidIn: Said): Map<string, Entry> {
	const found = new Map<string, Entry>();
	const again = new Set<string>();
	for (const entry of entries) {
		const said = saidIn(entry);
		if (found.has(said)) again.add(said);
		found.set(said, entry);
	}
	for (const said of again) found.delete(said);
	return found;
}

const stillVacant = (olds: readonly Entry[], news: readonly Entry[]): Pair[] =>
	olds
		.filter(({ passage }) => isVacant(passage))
		.flatMap((a) => {
			const b = news.find(({ passage }) => passage.address === a.passage.address);
			return b && isVacant(b.passage) ? [{ a, b }] : [];
		});
