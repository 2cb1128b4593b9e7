import { titleKey } from '../law/identify.ts';
import { versionInForce, type DatedVersion } from '../law/versions.ts';
import { readDocumentNumber } from './document-numbers.ts';
import type { Places } from './places.ts';

/** A wording whose text is here. */
export interface IndexedVersion extends DatedVersion {
	/** Its places. A function: most laws of a site are never cited from a given text. */
	places: () => Places;
}

/** A law as the index takes it: plain data. */
export interface IndexedLaw {
	id: string;
	/** Short title, for messages. */
	name: string;
	/** Every name: full title, short title, aliases. */
	names: readonly string[];
	/** 令号, 发文字号 as metadata write them. */
	numbers: readonly string[];
	/** No text: the name is known, the law is not held. */
	versions: readonly IndexedVersion[];
	/** Dates of all wordings that are known, with a text here or without. */
	wordings?: readonly string[];
	/** 时效性, if somebody has verified it. */
	status?: string | undefined;
}

/** How many characters at the end of a name lead to it. */
const ENDING = 3;
const SHORTEST_NAME = 2;

/** Which laws there are, by name and by number. Built anew when the content changes. */
export class CitedLaws {
	#byName = new Map<string, IndexedLaw[]>();
	#byNumber = new Map<string, IndexedLaw[]>();
	/** Every name as running words have it. */
	#spoken = new Set<string>();
	/** Lengths of the names that end in the same characters, longest first. */
	#lengths = new Map<string, number[]>();
	/** Texts name the same few laws again and again, and making a key costs more than looking it up. */
	#asked = new Map<string, readonly IndexedLaw[]>();
	#byId = new Map<string, IndexedLaw>();
	readonly today: string;
	readonly #asks: (number: string) => void;

	/**
	 * @param today the day on which a wording counts as in force for texts without a date of their own
	 * @param asks is told of each number by which a law is looked for, as `numbersIn` gives it
	 */
	constructor(
		laws: Iterable<IndexedLaw>,
		today: string,
		asks: (number: string) => void = () => undefined,
	) {
		this.today = today;
		this.#asks = asks;
		for (const law of laws) this.#add(law);
		for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
	}

	#add(law: IndexedLaw): void {
		this.#byId.set(law.id, law);
		for (const name of new Set(law.names.flatMap(variants))) {
			append(this.#byName, titleKey(name), law);
			this.#speak(evenBrackets(name));
		}
		for (const written of law.numbers) {
			const number = readDocumentNumber(written);
			if (number !== null) append(this.#byNumber, number, law);
		}
	}

	#speak(name: string): void {
		if (name.length < SHORTEST_NAME || this.#spoken.has(name)) return;
		this.#spoken.add(name);
		const ending = name.slice(-ENDING);
		const lengths = this.#lengths.get(ending) ?? [];
		this.#lengths.set(ending, lengths);
		if (!lengths.includes(name.length)) lengths.push(name.length);
	}

	byId(id: string): IndexedLaw | undefined {
		return this.#byId.get(id);
	}

	/** Laws that go by a name, however its marks and blanks are written. */
	named(name: string): readonly IndexedLaw[] {
		const all = this.#asked.get(name) ?? this.#byName.get(titleKey(name)) ?? [];
		this.#asked.set(name, all);
		const held = all.filter(({ versions }) => versions.length > 0);
		// A name that only the registry knows may stand there a second time, under the id of the text.
		return held.length > 0 ? held : all;
	}

	/** Laws that have a number as `numbersIn` gives it. */
	numbered(number: string): readonly IndexedLaw[] {
		this.#asks(number);
		return this.#byNumber.get(number) ?? [];
	}

	/** The longest name of a law at the end of some words; empty if there is none. */
	nameAtEnd(words: string): string {
		const even = evenBrackets(words);
		const lengths = [even.slice(-ENDING), even.slice(-SHORTEST_NAME)].flatMap(
			(ending) => this.#lengths.get(ending) ?? [],
		);
		const length = lengths.find((one) => this.#spoken.has(even.slice(-one)));
		return length === undefined ? '' : words.slice(-length);
	}

	/**
	 * The wording that a text of some day means: of those that were adopted by then, the one in force when the text itself
	 * applies, or else the newest (a new law is cited before it applies). Of wordings that are all later than the text, the
	 * first is nearest to the one that it meant.
	 * @param day on which the text was adopted; without it the text means what is in force today
	 * @param from the day from which the text applies: a text for a law that comes into force cites that law's new numbers
	 * @returns undefined if the site has no text of the law
	 */
	versionOn(
		{ versions }: IndexedLaw,
		day: string | undefined,
		from = day,
	): IndexedVersion | undefined {
		if (day === undefined) return versionInForce(versions, this.today);
		const adopted = versions.filter(({ date }) => date <= day);
		if (adopted.length > 0) return versionInForce(adopted, from ?? day);
		return versions.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
	}

	/** The wording before the one that was adopted last on some day; undefined if its text is not here. */
	versionBefore(law: IndexedLaw, day: string | undefined): IndexedVersion | undefined {
		const date = datesOf(law)
			.filter((one) => one <= (day ?? this.today))
			.at(-2);
		return law.versions.find((version) => version.date === date);
	}

	/** The wording that a text of some day has changed; undefined if its text is not here. */
	versionUntil(law: IndexedLaw, day: string | undefined): IndexedVersion | undefined {
		const date = datesOf(law).findLast((one) => one < (day ?? this.today));
		return law.versions.find((version) => version.date === date);
	}

	/** The wording that was adopted last on some day, in force already or not: new laws are cited before they apply. */
	adoptedOn({ versions }: IndexedLaw, day: string | undefined): IndexedVersion | undefined {
		const adopted = versions.map(({ date, places }) => ({ date, places }));
		return versionInForce(adopted, day ?? this.today);
	}
}

/** Dates of all wordings that are known, oldest first. */
const datesOf = ({ versions, wordings = [] }: IndexedLaw): string[] =>
	[...new Set([...wordings, ...versions.map(({ date }) => date)])].sort();

// e.g. "某省实施《某法》办法", which is also called 某省《某法》实施办法
const IMPLEMENTING = /^(.{2,10}?)实施(.*[法例》〉])(办法|细则|条例|规定)$/;

// e.g. "最高人民法院、最高人民检察院关于…的解释", which texts cite as 最高人民法院、最高人民检察院《关于…的解释》
const WITH_ISSUER =
	/^(?:(?:最高人民法院|最高人民检察院|国务院|[\u4e00-\u9fff]{2,12}?人民代表大会(?:常务委员会)?|[\u4e00-\u9fff]{1,6}部)[、和\s]*)+(关于.{6,})$/;

// e.g. the marks in "某省实施《某法》办法", which running words leave out: 某省实施某法办法第三条
const MARKS = /[《》〈〉]/g;

function variants(name: string): string[] {
	const [, place, law, kind] = IMPLEMENTING.exec(name) ?? [];
	const about = WITH_ISSUER.exec(name)?.[1];
	const all = [name, ...(place ? [`${place}${law}实施${kind}`] : []), ...(about ? [about] : [])];
	return [...all, ...all.filter((one) => /[《〈]/.test(one)).map((one) => one.replace(MARKS, ''))];
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const values = map.get(key) ?? [];
	map.set(key, values);
	if (!values.includes(value)) values.push(value);
}

/** Brackets and inner marks as Chinese texts write them. The length stays. */
const evenBrackets = (words: string): string =>
	words.replace(/[()<>《》『』「」]/g, (mark) => EVEN[mark]!);

const EVEN: Readonly<Record<string, string>> = {
	...{ '(': '（', ')': '）', '<': '〈', '>': '〉' },
	...{ '《': '〈', '》': '〉', '『': '〈', '』': '〉', '「': '〈', '」': '〉' },
};
