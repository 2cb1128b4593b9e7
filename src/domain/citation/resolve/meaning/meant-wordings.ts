import { appliesFrom } from '../../../law/versions/versions.ts';
import type { CitedLaws, IndexedLaw, IndexedVersion } from '../../held/law-index.ts';
import type { Named, NamedLaw } from '../names/names.ts';
import type { Edition } from '../../wording.ts';

// 时效性 of a law that is no longer in force
const REPEALED_STATUS = '已废止';

// e.g. "同时废止", "、《某省某办法》即行废止"
const REPEALED = /^[^。；]*(?:废止|失效)/;

/** Whether a name means another wording than the one that holds: 原《某法》 of a law that is no longer in force is that law. */
export const isEarlier = ({ law, earlier }: NamedLaw): boolean =>
	earlier !== undefined && !(earlier === 'old' && law.status === REPEALED_STATUS);

/** Which wording of a law a text of some day means. */
export class MeantWordings {
	#laws: CitedLaws;
	#day: string | undefined;
	#own: IndexedLaw | undefined;
	#ownVersion: IndexedVersion | undefined;

	/**
	 * @param own the law that the text itself is
	 * @param ownVersion its wording
	 */
	constructor(
		laws: CitedLaws,
		day: string | undefined,
		own: IndexedLaw | undefined,
		ownVersion: IndexedVersion | undefined,
	) {
		this.#laws = laws;
		this.#day = day;
		this.#own = own;
		this.#ownVersion = ownVersion;
	}

	/** The wording that is meant; undefined if that one is not here. */
	of(named: NamedLaw): IndexedVersion | undefined {
		const { law, edition, earlier } = named;
		if (earlier === 'previous') return this.#laws.versionBefore(law, this.#day);
		if (earlier === '修正' || earlier === '修订')
			return this.#laws.versionBefore(law, this.#day, earlier);
		if (earlier === 'amended') return this.#laws.versionUntil(law, this.#day);
		if (typeof edition === 'object') return this.#versionOfYear(law, edition);
		if (isEarlier(named)) return undefined;
		if (law === this.#own) return this.#ownVersion;
		return edition && this.#isMadeBy(law, edition)
			? this.#laws.adoptedOn(law, this.#day)
			: this.#versionMeant(law);
	}

	/** Whether the wording adopted last is the one that 修订后的 means; a 修正 that follows a 修订 may not be in force yet. */
	#isMadeBy(law: IndexedLaw, how: Exclude<Edition, object>): boolean {
		return how === 'newest' || this.#laws.isLastChange(law, this.#day, how);
	}

	#versionMeant(law: IndexedLaw): IndexedVersion | undefined {
		const from = this.#ownVersion && appliesFrom(this.#ownVersion);
		return this.#laws.versionOn(law, this.#day, from);
	}

	#versionOfYear(
		law: IndexedLaw,
		{ year, loose, since }: Exclude<Edition, string>,
	): IndexedVersion | undefined {
		// The day of effect that 修正 leaves as it was is no day of that wording.
		const exact =
			law.versions.find(({ date }) => date.startsWith(year)) ??
			law.versions.find((version) => appliesFrom(version).startsWith(year));
		if (exact) return exact;
		if (since) {
			const meant = this.#versionMeant(law);
			return meant?.effective?.startsWith(year) ? meant : undefined;
		}
		if (!loose) return undefined;
		const newest = this.#laws.adoptedOn(law, this.#day);
		return newest && newest.date.slice(0, 4) < year ? newest : undefined;
	}

	/**
	 * The wording adopted last, where the one in force has been looked at: a new law is cited before it applies. None for a name that
	 * says which wording it means.
	 */
	adoptedAfter(
		{ law, edition, earlier }: NamedLaw,
		version: IndexedVersion,
	): IndexedVersion | undefined {
		if (edition !== undefined || earlier !== undefined) return undefined;
		return version === this.#versionMeant(law) ? this.#laws.adoptedOn(law, this.#day) : undefined;
	}

	/**
	 * A law that repeals one of its own name (2001年3月1日公布的《某办法》同时废止) means an earlier one: the one of that year.
	 * @param front the words in front of the title
	 * @param behind the words behind it
	 */
	ofRepeal(named: Named, front: string, behind: string): Named {
		const repealed = REPEALED.exec(behind)?.[0];
		if (named.kind !== 'law' || named.law !== this.#own || repealed === undefined) return named;
		const clause = front.slice(front.search(/[^。；]*$/)) + repealed;
		const [only, ...others] = named.law.versions.filter(
			({ date }) => date !== this.#ownVersion?.date && clause.includes(date.slice(0, 4)),
		);
		if (!only || others.length > 0) return { ...named, earlier: 'old' };
		return { ...named, edition: { year: only.date, loose: false } };
	}
}
