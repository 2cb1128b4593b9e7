import type { IndexedLaw } from '../../domain/citation/held/law-index.ts';
import { isOneAct } from '../../domain/law/title/amending-title.ts';
import { titleKey } from '../../domain/law/title/identify.ts';
import type { Given } from './given.ts';

/** The laws of the content folder and the given ones; a wording that stands in both counts once. */
export function mergeLaws(held: readonly IndexedLaw[], given: Given['laws']): IndexedLaw[] {
	const merged = new Map(held.map((law) => [law.id, law]));
	// Of several with one title, the first.
	const titled = new Map([...held].reverse().map((law) => [titleKey(law.names[0]!), law]));
	for (const law of given.values()) {
		const [title] = law.names;
		const ofTitle = isOneAct(title!) ? undefined : titled.get(titleKey(title!));
		const known = merged.get(law.id) ?? ofTitle;
		if (!known) merged.set(law.id, law);
		else
			merged.set(law.id, {
				...known,
				id: law.id,
				names: [...known.names, ...law.names],
				numbers: [...known.numbers, ...law.numbers],
				versions: [
					...law.versions,
					...known.versions.filter(({ date }) => !law.versions.some((one) => one.date === date)),
				],
			});
	}
	return [...merged.values()];
}
