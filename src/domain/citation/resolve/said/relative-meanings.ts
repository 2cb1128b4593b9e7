import { relativeAddresses, unitAround, type Here } from '../../held/here.ts';
import { NOTHING, type Meaning, type Meanings } from '../meaning/meaning.ts';
import type { LastNamed } from './last-named.ts';
import type { Memory } from './memory.ts';
import type { CitedPlace, CitedUnit, RelativeUnit } from '../../model.ts';

/** 前款第一项, 本条: counted from where the sentence stands. */
export function meaningOfRelative(
	relative: RelativeUnit,
	places: readonly CitedPlace[],
	here: Here,
	meanings: Meanings,
): Meaning {
	const { own, ownVersion } = meanings;
	if (!own || !ownVersion) return NOTHING;
	const known = ownVersion.places();
	const bases = relativeAddresses(relative, here, known);
	if (bases.length < relative.count) return NOTHING;
	const found = bases.flatMap((base) => places.map((place) => known.locate(place, base)));
	// 本条第五项 of an article that has four says which one is missing; 前款第五项 may mean another 款.
	if (!found.every((one) => one !== null))
		return relative.way === 'this' ? meanings.of(own, places, { base: bases[0]! }) : NOTHING;
	return { ...meanings.at(own.law, ownVersion, found.flat()), named: own };
}

/** 该款第一项: counted in the place that was named last; 各该条 in every one of the list that was. */
export function meaningOfThat(
	{ way, unit, count }: RelativeUnit,
	places: readonly CitedPlace[],
	meanings: Meanings,
	{ lastPlace, unheld }: LastNamed,
	listed: Memory['listed'],
): Meaning {
	if (unheld) return meanings.of(unheld.named, places);
	if (way === 'each') return meaningOfEach(unit, count, places, meanings, listed);
	const base = lastPlace && unitAround(lastPlace.target.address, unit);
	if (!base) return NOTHING;
	const meaning = meanings.of(lastPlace.named, places, { base });
	// Of 该条第二款和第三款 both are of that article, even if it has neither.
	return meaning.targets.length > 0 ? meaning : { ...meaning, base };
}

/** @param count 2 in 该两条, which are the two that the list has; 1 where it does not say how many */
function meaningOfEach(
	unit: CitedUnit,
	count: number,
	places: readonly CitedPlace[],
	meanings: Meanings,
	listed: Memory['listed'],
): Meaning {
	const all = new Map<string, Meaning>();
	for (const { target, named } of listed) {
		const base = unitAround(target.address, unit);
		all.set(
			`${target.law}#${base}`,
			base === null ? NOTHING : meanings.of(named, places, { base }),
		);
	}
	if (count > 1 && all.size !== count) return NOTHING;
	return joined([...all.values()]) ?? NOTHING;
}

/** Several meanings as one; null if there are none, or one of them leads nowhere. */
export function joined(all: readonly Meaning[]): Meaning | null {
	const [first] = all;
	if (!first || !all.every(({ targets }) => targets.length > 0)) return null;
	return { ...first, targets: all.flatMap(({ targets }) => targets) };
}
