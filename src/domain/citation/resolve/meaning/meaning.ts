import { lawInTitle } from '../../find/names/about.ts';
import type { CitedLaws, IndexedLaw, IndexedVersion } from '../../held/law-index.ts';
import { locateIn, type Frame } from './frame.ts';
import { isEarlier, MeantWordings } from './meant-wordings.ts';
import type { CitedPlace, Reason, Target } from '../../model.ts';
import type { Named, NamedLaw } from '../names/names.ts';
import { noSuchPlace } from './no-such-place.ts';
import type { Places } from '../../held/places.ts';

/** Which law a text is, explains, or amends. */
export interface TextOrigin {
	/** The law that 本法 means, and the date of its wording; `about` where the text is none of its wordings, but explains it. */
	self?: { law: string; date?: string | undefined; about?: true } | undefined;
	/** The day on which the text was adopted, for `CitedLaws.versionOn`. Without it, wordings of today are meant. */
	day?: string | undefined;
	/** The name of the law that the text explains, if it is none itself. */
	explains?: string | undefined;
	/** Names of the laws that the text amends. */
	amends?: readonly string[] | undefined;
	/** The text is what somebody is writing: in 某法88条 the number is an article, where a statute may count. */
	draft?: boolean | undefined;
	/** The text is a contract that has so many 条: 第三条 and 前款 in it are its own, and no law's. */
	contract?: number | undefined;
}

/** What a mention means. */
export interface Meaning {
	targets: Target[];
	reason: Reason | null;
	/** The law that it names, for what follows it. */
	named: Named | null;
	/** The unit that a 款 or 项 alone was counted in, for what follows it. */
	base?: string;
}

/** The meaning of words that cite nothing: no place, and no law that could be missing. */
export const NOTHING: Meaning = { targets: [], reason: { kind: 'nothing meant' }, named: null };

/** The law itself, as a place. */
export const WHOLE_LAW: CitedPlace[] = [{ steps: [] }];

const unknown = (name: string): Named => ({ kind: 'unknown', name });

/** Places in laws that are named, in the wording that a text of some origin means. */
export class Meanings {
	#laws: CitedLaws;
	#day: string | undefined;
	#wordings: MeantWordings;
	/** The text's own law. */
	readonly own: NamedLaw | null;
	/** The law that the text itself is, which it calls 本法 and not 该法; none of a text about one. */
	readonly itself: NamedLaw | null;
	readonly ownVersion: IndexedVersion | undefined;
	/** Whether the text is a draft, whose title nobody knows. */
	readonly isDraft: boolean;
	/** The name of the law that the text says in its title to be about, or to explain. */
	readonly about: string | undefined;

	constructor(laws: CitedLaws, { self, day, draft = false, explains }: TextOrigin) {
		this.#laws = laws;
		this.#day = day;
		this.isDraft = draft;
		const law = self && laws.byId(self.law);
		this.own = law ? { kind: 'law', law } : null;
		this.itself = self?.about ? null : this.own;
		this.about = law ? lawInTitle(law.names[0]!) : explains;
		this.ownVersion =
			law?.versions.find(({ date }) => date === self?.date) ?? (law && laws.versionOn(law, day));
		this.#wordings = new MeantWordings(laws, day, law, this.ownVersion);
	}

	/** Whether the text is counted in 条. */
	get ownHasArticles(): boolean {
		return this.ownVersion?.places().articles[0]?.startsWith('t') ?? false;
	}

	/** Whether it has sections that are numbered with points: 2.1. */
	get ownHasSections(): boolean {
		return this.ownVersion?.places().sections.areNested ?? false;
	}

	/** Whether the site has the wording of a law that the text, an amendment, makes. */
	holdsAmended({ versions }: IndexedLaw): boolean {
		const day = this.#day;
		return day === undefined || versions.some(({ date }) => date >= day);
	}

	/** The law that a clause ends which has these words in front of the title and behind it. */
	ofRepeal(named: Named, front: string, behind: string): Named {
		return this.#wordings.ofRepeal(named, front, behind);
	}

	/** The places of the wording that a name means; null if the site has no text of it. */
	placesOf(named: Named | null): Places | null {
		const version = named?.kind === 'law' ? this.#wordings.of(named) : undefined;
		return version?.places() ?? null;
	}

	/**
	 * Whether a sentence speaks of an article in the wording that a name means.
	 * @param article its address
	 * @returns undefined where the words of that wording are not at hand
	 */
	speaksOf(sentence: string, named: Named, article: string): boolean | undefined {
		const version = named.kind === 'law' ? this.#wordings.of(named) : undefined;
		return version?.words?.()?.speakOf(article, sentence);
	}

	/** The meaning of places in a law that is named, or of the law itself. */
	of(named: Named, places: readonly CitedPlace[], frame: Frame = {}): Meaning {
		if (named.kind === 'ambiguous') return { targets: [], reason: named, named };
		const name = named.kind === 'law' ? named.law.name : named.name;
		const held = named.kind === 'law' && named.law.versions.length > 0;
		if (!held && named.earlier)
			return { targets: [], reason: { kind: 'earlier wording', name }, named };
		if (!held) return { targets: [], reason: { kind: 'not held', name }, named };
		const version = this.#wordings.of(named);
		if (!version) return { targets: [], reason: { kind: 'earlier wording', name }, named };
		return { ...this.#inVersion(named, version, places, frame), named };
	}

	/**
	 * The meaning of a document's number.
	 * @param of the law in front of the bracket that the number stands in, if it stands in one
	 */
	ofNumber(number: string, of: Named | '' | undefined): Meaning {
		if (of && of.kind === 'law') return this.of(of, WHOLE_LAW);
		const [law, ...others] = this.#laws.numbered(number);
		if (!law || others.length > 0)
			return { targets: [], reason: { kind: 'not held', name: number }, named: unknown(number) };
		return this.of({ kind: 'law', law }, WHOLE_LAW);
	}

	/** A new law is cited before it applies: what the wording in force does not have may be in the one adopted last. */
	#inVersion(
		named: NamedLaw,
		version: IndexedVersion,
		places: readonly CitedPlace[],
		frame: Frame,
	): Omit<Meaning, 'named'> {
		const { law } = named;
		const located = this.#located(law, version, places, frame);
		if (located.targets.length > 0)
			return isEarlier(named) ? { ...located, targets: dated(located.targets, version) } : located;
		const adopted = this.#wordings.adoptedAfter(named, version);
		const newer = adopted && this.#located(law, adopted, places, frame);
		return newer && newer.targets.length > 0 ? newer : located;
	}

	#located(
		law: IndexedLaw,
		version: IndexedVersion,
		places: readonly CitedPlace[],
		frame: Frame,
	): Omit<Meaning, 'named'> {
		const addresses: string[] = [];
		for (const place of places) {
			const found = locateIn(frame, place, version);
			if (!found) return { targets: [], reason: noSuchPlace(law, version, place, frame) };
			addresses.push(...found);
		}
		return this.at(law, version, addresses);
	}

	/** Addresses in a wording, as targets; each once, since several 项 of one line are found at one 款. */
	at(law: IndexedLaw, { date }: IndexedVersion, addresses: string[]): Omit<Meaning, 'named'> {
		const shown = this.#laws.versionOn(law, undefined);
		const version = shown && shown.date !== date ? { version: date } : {};
		const isLater = law !== this.own?.law && this.#day !== undefined && date > this.#day;
		const later = isLater ? ({ later: true } as const) : {};
		return {
			targets: [...new Set(addresses)].map((address) => ({
				law: law.id,
				address,
				...version,
				...(address !== '' && later),
			})),
			reason: null,
		};
	}
}

/**
 * Targets in an earlier wording. It bears its day also where it is in force: a revision may have been passed that is not, and
 * 修订前 goes on to mean the wording before it.
 */
const dated = (targets: readonly Target[], { date }: IndexedVersion): Target[] =>
	targets.map((target) => ({ ...target, version: date }));
