import { unitAround, type Here } from '../../held/here.ts';
import { NOTHING, type Meaning } from '../meaning/meaning.ts';
import { breachIn, brokenBehind, NO_BREACH, NOTHING_BROKEN } from './broken.ts';
import { isAway, placeIn, staysAt, type LastNamed, type LastPlace } from './last-named.ts';
import { LinesBefore } from './lines-before.ts';
import { OtherPapers } from './other-papers.ts';
import { RowBrackets } from './row-brackets.ts';
import type { IndexedLaw } from '../../held/law-index.ts';
import type { Mention, Naming, Target } from '../../model.ts';
import type { SpokenName } from '../names/bare-names.ts';
import type { Named } from '../names/names.ts';

// e.g. "、", "或者"
const JOINS = '(?:、|和|或者?|以及|及|与)';
// e.g. "、", "和", "规定的船只、" between two places of one list
const GOES_ON = new RegExp(`^[^，。；：]*${JOINS}$|^，?$`);
// e.g. "、", "和" between two places, and nothing else
const JOINED = new RegExp(`^${JOINS}$`);

/** How a place names its law in words: 《某法》第三条, 依照刑法第三条, 该条例第三条. */
const NAMED: ReadonlySet<Naming['kind']> = new Set(['title', 'words', 'that']);

/** What a text has named so far, as far as later words can mean it. */
export class Memory implements LastNamed {
	/** The law that the sentence has named, for a 第三条 that follows. */
	carried: Named | null = null;
	/** Whether the sentence has named a place in it as well. */
	carriesPlace = false;
	/** The law that was named last, for 该法. */
	lastNamed: Named | null = null;
	/** The laws that the text has named, each once, the last one at the end, for 《条例》 and 该条例. */
	allNamed: Named[] = [];
	/** Names of laws that the text has only spoken of: 今天讲港口法. */
	spoken: string[] = [];
	/** Those of this line. */
	spokenInLine: readonly SpokenName[] = [];
	/** The law that this line has named last. */
	namedInLine: Named | null = null;
	/** The same, also behind a contract or a draft. */
	lawOfLine: Named | null = null;
	/** The mention before, for lists; null if it turned out to be no citation. */
	before: Meaning | null = NOTHING;
	/** For 该款. */
	lastPlace: LastPlace | null = null;
	/** The place in a named law that this line has named last, and where it ends, for 本法 in words that it tells of it. */
	told: { named: Named; target: Target | undefined; end: number } | null = null;
	/** The places that this line has named, and where each of them ends, for 前款 in words that it quotes of one. */
	inLine: { place: LastPlace; end: number }[] = [];
	/** What was named last as broken, for 违反第二款 behind 违反第五条第一款. */
	broken = NOTHING_BROKEN;
	/** The places of the list that was named last in this line, for 各该条. */
	listed: Pick<LastPlace, 'target' | 'named'>[] = [];
	unheld: LastNamed['unheld'] = null;
	/** The same of what an amendment has named last outside of the words that it prints. */
	instructed: LastNamed = { lastPlace: null, unheld: null };

	/** Whether the place before is one of a law that is named in front of it, or of a list of them. */
	#isNamed = false;
	/** How the mention before was named. */
	#breach = NO_BREACH;

	/** Contracts, drafts and the like. */
	readonly others: OtherPapers;

	/** @param articles of a contract, how many 条 it has */
	constructor(articles?: number) {
		this.others = new OtherPapers(articles);
	}

	/** What the lines before have named, for 第五条 in a text that is no law. */
	readonly lines = new LinesBefore();
	/** What rows have named in brackets. */
	readonly rows = new RowBrackets();

	/**
	 * Whether an article is one of a contract or a draft that the line has named before, and of no law: 草案第四条在《某法》第五条的基础上…，
	 * 即第四条第一项.
	 */
	isInOther(article: string): boolean {
		return (
			this.others.hasNamed(article) &&
			!this.inLine.some(({ place }) => unitAround(place.target.address, 'article') === article)
		);
	}

	/**
	 * A contract or the like is named: what follows is counted in it.
	 * @param articles the addresses of those that are named in it
	 */
	leaveLaws(articles: readonly string[] = []): void {
		this.#endLine();
		this.others.name(articles);
		this.lastPlace = null;
		this.broken = NOTHING_BROKEN;
		this.unheld = null;
	}

	/** Whether the line began within a citation that the source has broken. */
	isBroken = false;
	/** Whether it began within such a citation, or within a list of them. */
	goesOn = false;

	/**
	 * A new line begins.
	 * @param goesOn whether it goes on with a list, or a citation, of the line before
	 * @param isBroken whether with a citation
	 */
	beginLine(goesOn = false, isBroken = false): void {
		this.isBroken = isBroken;
		this.goesOn = goesOn;
		if (goesOn) return this.#endWords();
		this.#endLine();
		this.lawOfLine = null;
		this.others.beginLine();
	}

	/** What the line has named is of the lines before. */
	#endWords(): void {
		this.lines.endLine(this.inLine, this.namedInLine, this.others.areInLine);
		this.inLine = [];
		this.told = null;
	}

	#endLine(): void {
		this.#endWords();
		this.carried = null;
		this.namedInLine = null;
		this.listed = [];
	}

	/** The line goes on with a law that the lines before have named. */
	goOnIn(named: Named): void {
		this.carried = named;
		this.carriesPlace = true;
		this.namedInLine = named;
	}

	/**
	 * A law was named.
	 * @param withPlace with a place in it
	 */
	name(named: Named, itself: IndexedLaw | undefined, withPlace: boolean): void {
		this.others.nameLaw();
		this.carried = named;
		this.carriesPlace = withPlace;
		this.namedInLine = named;
		this.lawOfLine = named;
		this.lines.name(named, withPlace);
		const known = this.allNamed.find((one) => isSame(one, named));
		// 老条例第三条 does not make 《条例》 in the lines that follow the old one; 修订前的《某条例》, of which they may tell, does.
		const kept = withPlace && known && isPlain(known) ? known : named;
		this.allNamed = [...this.allNamed.filter((one) => one !== known), kept];
		if (named.kind !== 'law' || named.law !== itself) this.lastNamed = named;
	}

	/**
	 * A mention was understood, or not.
	 * @param between the words between the mention before and this one
	 */
	keep(mention: Mention, meaning: Meaning, here: Here, between: string): void {
		this.before = meaning;
		const article = unitAround(here.address, 'article');
		const place = placeIn(meaning, article);
		this.rows.keep(mention, place);
		// A law or a number that is named between does not change what 该条 means.
		if (mention.kind !== 'place') return;
		if (!saysListAgain(mention)) this.#list(meaning, between);
		this.lastPlace = place ?? staysAt(meaning, article);
		if (place) this.inLine.push({ place, end: mention.end });
		this.#isNamed =
			NAMED.has(mention.naming.kind) || (mention.naming.kind === 'same' && this.#isNamed);
		const { named, targets } = meaning;
		if (named && this.#isNamed) this.told = { named, target: targets.at(-1), end: mention.end };
		this.unheld = named && isAway(meaning) && !this.lastPlace ? { named, article } : null;
		this.#breach = breachIn(between, JOINED.test(between) ? this.#breach : NO_BREACH);
		const { lastPlace, unheld } = this;
		const charged = { lastPlace, unheld, paragraph: unitAround(here.address, 'paragraph') };
		this.broken = brokenBehind(this.broken, charged, this.#breach);
	}

	#list({ named, targets }: Meaning, between: string): void {
		if (!GOES_ON.test(between)) this.listed = [];
		if (named) this.listed.push(...targets.map((target) => ({ target, named })));
	}

	/** What was kept last stands in an instruction: the places that printed words name do not change what it goes on about. */
	keepInstructed(): void {
		this.instructed = { lastPlace: this.lastPlace, unheld: this.unheld };
	}
}

/** Whether a place means all of the list that was named last: 各该条. */
const saysListAgain = ({ naming }: Mention & { kind: 'place' }): boolean =>
	naming.kind === 'relative' && naming.way === 'each';

/** Whether a law was named in none of its wordings. */
const isPlain = (named: Named): boolean => !('earlier' in named) && !('edition' in named);

const isSame = (one: Named, other: Named): boolean =>
	one.kind === 'law' && other.kind === 'law'
		? one.law === other.law
		: one.kind === other.kind && 'name' in one && 'name' in other && one.name === other.name;
