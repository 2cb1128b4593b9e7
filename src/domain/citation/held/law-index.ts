import { titleKey } from '../../law/title/identify.ts';
import { versionInForce, type DatedVersion } from '../../law/versions/versions.ts';
import { readDocumentNumber } from '../find/names/document-numbers.ts';
import { evenBrackets, nameVariants, shortened } from '../find/names/name-variants.ts';
import type { ArticleWords } from './article-words.ts';
import { knownOn, lastMade, type KnownWording } from './known-wordings.ts';
import { NameEndings } from './name-endings.ts';
import type { Places } from './places.ts';
import type { Amending } from '../wording.ts';

/** A wording whose text is here. */
export interface IndexedVersion extends DatedVersion, KnownWording {
	/** Its places. A function: most laws of a site are never cited from a given text. */
	places: () => Places;
	/** The words of its articles, for who reads letters; undefined where nobody has them at hand. */
	words?: () => ArticleWords | undefined;
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
	/** All wordings that are known, with a text here or without. */
	wordings?: readonly KnownWording[];
	/** 时效性, if somebody has verified it. */
	status?: string | undefined;
	/** The site has a page of it, with a text or without: a registry only names laws. */
	page?: true;
}

// e.g. "某某省" in 某某省风筝条例; not "关于支持某某省"
const PROVINCE = /^((?!关于)[\u4e00-\u9fff]{1,7}(?:省|自治区))(?!际)/;

/** Which laws there are, by name and by number. Built anew when the content changes. */
export class CitedLaws {
	#byName = new Map<string, IndexedLaw[]>();
	#byNumber = new Map<string, IndexedLaw[]>();
	/** By names that leave out what a law does about its subject, or whose it is. */
	#byShortened = new Map<string, IndexedLaw[]>();
	/** Texts name the same few laws again and again, and making a key costs more than looking it up. */
	#asked = new Map<string, readonly IndexedLaw[]>();
	#byId = new Map<string, IndexedLaw>();
	/** The provinces that have made some of them. */
	readonly #provinces = new Set<string>();
	/** Every name as running words have it. */
	readonly spoken: NameEndings;
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
		this.spoken = new NameEndings(Array.from(laws, (law) => this.#add(law)).flat());
	}

	/** @returns its names, in every form */
	#add(law: IndexedLaw): string[] {
		this.#byId.set(law.id, law);
		const names = [...new Set(law.names.flatMap(nameVariants))];
		for (const name of names) {
			append(this.#byName, titleKey(name), law);
			for (const short of shortened(name)) append(this.#byShortened, short, law);
			const [, province] = PROVINCE.exec(name) ?? [];
			if (province !== undefined) this.#provinces.add(province);
		}
		for (const written of law.numbers) {
			const number = readDocumentNumber(written);
			if (number !== null) append(this.#byNumber, number, law);
		}
		return names;
	}

	/** The law with an id; undefined for one that is not in the index. */
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

	/** The only law that a name like 噪声法 or 风筝纠纷司法解释 can mean; undefined where there are none or several. */
	calledShort(name: string): IndexedLaw | undefined {
		const [law, ...others] = this.#byShortened.get(evenBrackets(name)) ?? [];
		return others.length === 0 ? law : undefined;
	}

	/** The only province whose laws are here; empty where there are none, or several. */
	get province(): string {
		const [province = '', ...others] = this.#provinces;
		return others.length === 0 ? province : '';
	}

	/** Laws that have a number as `numbersIn` gives it. */
	numbered(number: string): readonly IndexedLaw[] {
		this.#asks(number);
		return this.#byNumber.get(number) ?? [];
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

	/**
	 * The wording before the one that was adopted last on some day; undefined if its text is not here.
	 * @param how before the last 修正 or the last 修订, if one is known
	 */
	versionBefore(
		law: IndexedLaw,
		day: string | undefined,
		how?: Amending,
	): IndexedVersion | undefined {
		const known = knownOn(law, day ?? this.today);
		const date = known[lastMade(known, how) - 1]?.date;
		return law.versions.find((version) => version.date === date);
	}

	/** Whether a 修正 or a 修订 is the last change that was adopted on some day, as far as is known. */
	isLastChange(law: IndexedLaw, day: string | undefined, how: Amending): boolean {
		const known = knownOn(law, day ?? this.today);
		return lastMade(known, how) === known.length - 1;
	}

	/** The wording that a text of some day has changed; undefined if its text is not here. */
	versionUntil(law: IndexedLaw, day: string | undefined): IndexedVersion | undefined {
		const until = day ?? this.today;
		const date = knownOn(law, until).findLast((one) => one.date < until)?.date;
		return law.versions.find((version) => version.date === date);
	}

	/** The wording that was adopted last on some day, in force already or not: new laws are cited before they apply. */
	adoptedOn({ versions }: IndexedLaw, day: string | undefined): IndexedVersion | undefined {
		const adopted = versions.map(({ date, places, words }) => ({
			date,
			places,
			...(words && { words }),
		}));
		return versionInForce(adopted, day ?? this.today);
	}
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const values = map.get(key) ?? [];
	map.set(key, values);
	if (!values.includes(value)) values.push(value);
}
