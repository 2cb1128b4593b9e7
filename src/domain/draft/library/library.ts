import { readDocumentNumber } from '../../citation/find/names/document-numbers.ts';
import { articleWordsOf, type ArticleWords } from '../../citation/held/article-words.ts';
import { CitedLaws, type IndexedLaw } from '../../citation/held/law-index.ts';
import { placesOf } from '../../citation/held/law-places.ts';
import { Places } from '../../citation/held/places.ts';
import { unitsByAddress } from '../../law/address/address.ts';
import { titleKey } from '../../law/title/identify.ts';
import { walk, type Law, type Unit } from '../../law/model.ts';
import { describeGapped, hasGap } from './gapped-names.ts';
import { indexed, namesOf, type ListedLaw, type ListedVersion } from './list.ts';
import { nearNames } from './near-names.ts';

/** Gets the text of a wording. Rejects if it cannot be had. */
export type FetchLaw = (law: ListedLaw, date: string) => Promise<Law>;

/** A wording that has been fetched. */
export interface Wording {
	version: ListedVersion;
	text: Law;
	/** Its units by their addresses. */
	units: ReadonlyMap<string, Unit>;
	places: Places;
}

const NOWHERE = new Places([]);
const keyOf = (id: string, date: string): string => `${id}/${date}`;

/** The laws that a draft may cite: all by name, and the texts of those that it does cite, fetched when they are asked for. */
export class Library {
	readonly laws: readonly ListedLaw[];
	#fetch: FetchLaw;
	#byId: ReadonlyMap<string, ListedLaw>;
	/** By the keys of all names. */
	#names: ReadonlyMap<string, ListedLaw>;
	/** By document numbers; read when somebody asks. */
	#numbers: ReadonlyMap<string, ListedLaw> | undefined;
	#wordings = new Map<string, Promise<Wording | null>>();
	#ready = new Map<string, Wording | null>();
	/** One wording of each law that was asked for and is not here. */
	#wanted = new Map<ListedLaw, string>();

	constructor(laws: readonly ListedLaw[], fetch: FetchLaw) {
		this.laws = laws;
		this.#fetch = fetch;
		this.#byId = new Map(laws.map((law) => [law.id, law]));
		this.#names = new Map(
			[...laws].reverse().flatMap((law) => namesOf(law).map((name) => [titleKey(name), law])),
		);
	}

	/**
	 * The laws as citations find them on a day. Places of a text that is not here are none: that it was asked for is
	 * remembered, and whoever reads citations loads it and reads again.
	 * @param own the draft itself, if it has articles
	 */
	index(day: string, own: readonly IndexedLaw[] = []): CitedLaws {
		const laws = this.laws.map((law) =>
			indexed(
				law,
				(date) => this.#places(law, date),
				(date) => this.#words(law, date),
			),
		);
		return new CitedLaws([...laws, ...own], day);
	}

	#places(law: ListedLaw, date: string): Places {
		const wording = this.#ready.get(keyOf(law.id, date));
		if (wording === undefined && !this.#wanted.has(law)) this.#wanted.set(law, date);
		return wording?.places ?? NOWHERE;
	}

	#words(law: ListedLaw, date: string): ArticleWords | undefined {
		const wording = this.#ready.get(keyOf(law.id, date));
		return wording ? articleWordsOf(wording.text) : undefined;
	}

	/** A law of the site; undefined for one that it does not list. */
	law(id: string): ListedLaw | undefined {
		return this.#byId.get(id);
	}

	/** The law that goes by a name, however its marks are written; of several, the first. */
	named(name: string): ListedLaw | undefined {
		return this.#names.get(titleKey(name));
	}

	/** The law that a number is of, as `numbersIn` gives it; of several, the first. */
	numbered(number: string): ListedLaw | undefined {
		this.#numbers ??= new Map(
			[...this.laws].reverse().flatMap((law) => numbersOf(law).map((one) => [one, law])),
		);
		return this.#numbers.get(number);
	}

	/** The laws that a misspelled name probably means, the nearest first. */
	nearNames(name: string): ListedLaw[] {
		return nearNames(titleKey(name), this.#names);
	}

	/** What a name that was not written in full can mean; null for a name without gaps. */
	gappedName(name: string): string | null {
		return hasGap(name) ? describeGapped(name, this.#names) : null;
	}

	/** Fetch the texts that were asked for. @returns whether there were any */
	async loadWanted(): Promise<boolean> {
		const wanted = [...this.#wanted];
		this.#wanted.clear();
		await Promise.all(wanted.map(([law, date]) => this.wording(law, date)));
		return wanted.length > 0;
	}

	/** The text of a wording; null if it cannot be had, until `forgetFailures`. */
	wording(law: ListedLaw, date: string): Promise<Wording | null> {
		const key = keyOf(law.id, date);
		const known = this.#wordings.get(key) ?? this.#get(law, date);
		this.#wordings.set(key, known);
		return known;
	}

	/** Ask again for what could not be had: the network may be back. */
	forgetFailures(): void {
		for (const [key, wording] of this.#ready) {
			if (wording) continue;
			this.#ready.delete(key);
			this.#wordings.delete(key);
		}
	}

	async #get(law: ListedLaw, date: string): Promise<Wording | null> {
		const version = law.versions?.find((one) => one.date === date) ?? { date };
		const wording = await this.#fetch(law, date).then(
			(text) => wordingOf(version, text),
			// Whatever is wrong (network, host, file), the citation cannot be checked; the report says so.
			() => null,
		);
		this.#ready.set(keyOf(law.id, date), wording);
		return wording;
	}
}

const numbersOf = ({ numbers = [] }: ListedLaw): string[] =>
	numbers.map(readDocumentNumber).filter((number) => number !== null);

function wordingOf(version: ListedVersion, text: Law): Wording {
	return { version, text, units: unitsByAddress(walk(text.units)), places: placesOf(text) };
}
