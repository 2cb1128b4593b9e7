import { find } from './find.ts';
import { locateBare, NOWHERE, relativeAddresses, unitAround, type Here } from './here.ts';
import { bareNamesIn } from './bare-names.ts';
import { meansEarlier } from './heads.ts';
import type { CitedLaws, IndexedLaw, IndexedVersion } from './law-index.ts';
import type {
	Citation,
	CitedPlace,
	LawMention,
	Mention,
	NumberMention,
	PlaceMention,
	Reason,
	RelativeUnit,
	Span,
	Target,
} from './model.ts';
import { markEarlier, NamesInText, type Named } from './names.ts';
import { QuoteDepth } from './quotes.ts';
import { describePlace } from './describe.ts';
import { definitionsIn, titlesIn } from './titles.ts';

/** Which law a text is, explains, or amends. */
export interface TextOrigin {
	/** The law that 本法 means, and the date of its wording. */
	self?: { law: string; date?: string | undefined } | undefined;
	/** The day of the text: of another law it means the wording that was in force then. Without it, today's. */
	day?: string | undefined;
	/** Names of the laws that the text amends. */
	amends?: readonly string[] | undefined;
}

/** What a mention means. */
interface Meaning {
	targets: Target[];
	reason: Reason | null;
	/** The law that it names, for what follows it. */
	named: Named | null;
	/** The unit that a 款 or 项 alone was counted in, for what follows it. */
	base?: string;
}

// The law that a list names goes on until the sentence ends.
const SENTENCE_END = /[。；;！？!?\n]/;

const NOTHING: Meaning = { targets: [], reason: { kind: 'nothing meant' }, named: null };

/**
 * Reads one text from beginning to end and says what its citations mean. It remembers what the text has defined and
 * named so far, so its parts must be read in their order.
 */
export class CitationReader {
	#laws: CitedLaws;
	#names: NamesInText;
	#origin: TextOrigin;
	#self: IndexedLaw | undefined;
	#ownVersion: IndexedVersion | undefined;
	#quotes = new QuoteDepth();
	/** The law that the text is amending just now. */
	#amended: Named | null = null;
	/** The law that was named last, for 该法. */
	#lastNamed: Named | null = null;
	/** The law that the sentence has named, for a 第三条 that follows. */
	#carried: Named | null = null;
	/** The mention before, for lists. */
	#before: Meaning = NOTHING;
	/** The place that was named last, for 该款. */
	#lastTarget: { target: Target; named: Named | null; article: string | null } | null = null;

	constructor(laws: CitedLaws, origin: TextOrigin) {
		this.#laws = laws;
		this.#origin = origin;
		this.#names = new NamesInText(laws);
		const { self, amends = [] } = origin;
		this.#self = self && laws.byId(self.law);
		this.#ownVersion = this.#self && this.#versionOf(this.#self, self?.date);
		if (amends.length === 1) this.#amended = this.#names.named(amends[0]!);
	}

	#versionOf(law: IndexedLaw, date: string | undefined): IndexedVersion | undefined {
		return (
			law.versions.find((version) => version.date === date) ??
			this.#laws.versionOn(law, this.#origin.day)
		);
	}

	/**
	 * The citations of the next part of the text.
	 * @param text one line: a 款, a 项, a paragraph of a report
	 * @param here where it stands, in the text of a law
	 */
	read(text: string, here: Here = NOWHERE): Citation[] {
		this.#newSentence();
		const titles = titlesIn(text);
		const definitions = definitionsIn(text, titles);
		const written = find(text).filter(
			(mention) => !definitions.some((one) => isWithin(mention, one)),
		);
		const mentions = [...written, ...bareNamesIn(text, this.#laws, [...written, ...titles])];
		mentions.sort((a, b) => a.start - b.start);
		const citations: Citation[] = [];
		let end = 0;
		for (const mention of mentions) {
			while (definitions[0] && definitions[0].start < mention.end)
				this.#names.define(definitions.shift()!);
			if (SENTENCE_END.test(text.slice(end, mention.start))) this.#newSentence();
			const citation = this.#citation(text, mention, here);
			if (citation) citations.push(citation);
			end = mention.end;
		}
		for (const definition of definitions) this.#names.define(definition);
		this.#quotes.pass(text);
		return citations;
	}

	#newSentence(): void {
		this.#carried = null;
	}

	#citation(text: string, mention: Mention, here: Here): Citation | null {
		const { start, meaning } = this.#meaningOf(text, mention, here);
		if (!meaning) return null;
		this.#before = meaning;
		if (meaning.targets.length === 0) {
			if (mention.kind === 'place') this.#lastTarget = null;
		} else
			this.#lastTarget = {
				target: meaning.targets.at(-1)!,
				named: meaning.named,
				article: unitAround(here.address, 'article'),
			};
		const { targets, reason } = meaning;
		return { start, end: mention.end, text: text.slice(start, mention.end), targets, reason };
	}

	#meaningOf(
		text: string,
		mention: Mention,
		here: Here,
	): { start: number; meaning: Meaning | null } {
		const { start } = mention;
		switch (mention.kind) {
			case 'law':
				return { start, meaning: this.#law(text, mention) };
			case 'number':
				return { start, meaning: this.#number(mention) };
			case 'place':
				return mention.naming.kind === 'words'
					? this.#afterWords(text, mention, here)
					: { start, meaning: this.#place(text, mention, here) };
		}
	}

	#law(text: string, { start, naming }: LawMention): Meaning {
		const named = markEarlier(this.#names.named(naming.name, naming.edition), text.slice(0, start));
		this.#remember(named);
		if (this.#origin.amends && !this.#quotes.isInside(text, start) && !/决定$/.test(naming.name))
			this.#amended = named;
		return this.#meaning(named, [{ steps: [] }]);
	}

	#number({ number, of }: NumberMention): Meaning {
		const named = of === undefined ? null : this.#names.named(of);
		const found = named?.kind === 'law' ? [named.law] : this.#laws.numbered(number);
		if (found.length !== 1)
			return { ...NOTHING, reason: { kind: 'not held', name: number }, named: null };
		return this.#meaning({ kind: 'law', law: found[0]! }, [{ steps: [] }]);
	}

	/** 依照刑法第三条: the words in front end in a law's name, or in none. */
	#afterWords(
		text: string,
		mention: PlaceMention,
		here: Here,
	): { start: number; meaning: Meaning | null } {
		const words = mention.naming.kind === 'words' ? mention.naming.words : '';
		const wordsEnd = mention.start + words.length;
		const name = this.#names.nameAtEnd(words);
		if (name) {
			const start = wordsEnd - name.length;
			const named = markEarlier(name.named, text.slice(0, start));
			return { start, meaning: this.#placeIn(named, mention.places) };
		}
		const start = text.indexOf('第', wordsEnd);
		return {
			start,
			meaning: this.#place(text, { ...mention, start, naming: { kind: 'none' } }, here),
		};
	}

	#place(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { naming, places, start } = mention;
		switch (naming.kind) {
			case 'title': {
				const named = this.#names.named(naming.name, naming.edition);
				return this.#placeIn(markEarlier(named, text.slice(0, start)), places);
			}
			case 'self':
				return this.#placeIn(this.#ownOrAmended(text, start), places);
			case 'that':
				return this.#lastNamed ? this.#placeIn(this.#lastNamed, places) : NOTHING;
			case 'annex':
				return this.#inAnnex(naming.number, places);
			case 'same':
				return this.#follow(text, mention, here);
			case 'relative':
				return this.#relative(naming, text, mention, here);
			case 'none':
				return this.#alone(text, mention, here);
			case 'words':
				return NOTHING;
		}
	}

	/** A further member of a list: in the law of the one before. */
	#follow(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { places } = mention;
		const { named, base } = this.#before;
		if (isLawPlace(places[0]!)) return named ? this.#meaning(named, places) : NOTHING;
		if (named && base !== undefined) {
			const meaning = this.#meaning(named, places, base);
			if (meaning.targets.length > 0) return { ...meaning, base };
		}
		return this.#alone(text, mention, here);
	}

	#inAnnex(number: number | null, places: CitedPlace[]): Meaning {
		const own = this.#own();
		const base = `fj${number ?? 1}`;
		return own ? this.#meaning(own, places, base) : NOTHING;
	}

	/** 第十二条, 第二款, 第三章 with nothing in front. */
	#alone(text: string, { places, start }: PlaceMention, here: Here): Meaning | null {
		if (!isLawPlace(places[0]!)) return this.#inArticle(text, start, places, here);
		if (places[0]!.steps[0]!.unit !== 'article') {
			const own = this.#ownOrAmended(text, start);
			const meaning = own && this.#meaning(own, places, '', here.division);
			return meaning && meaning.targets.length > 0 ? meaning : null;
		}
		const named = this.#carried ?? this.#ownOrAmended(text, start);
		if (named && meansEarlier(text.slice(0, start)))
			return this.#meaning({ ...named, earlier: true } as Named, places);
		if (!named) return NOTHING;
		const meaning = this.#placeIn(named, places, annexOf(here));
		if (meaning.targets.length > 0) return meaning;
		// e.g. "…。第七条 …": the number of an article that the source has not put on a line of its own
		if (
			named.kind === 'law' &&
			named.law === this.#self &&
			/(?:^|[。\s则])$/.test(text.slice(0, start))
		)
			return null;
		// A text without articles of its own does not mean itself.
		return this.#carriesOther(named) ? meaning : NOTHING;
	}

	#carriesOther(named: Named): boolean {
		const articles = this.#ownVersion?.places().articles[0] ?? '';
		return named.kind !== 'law' || named.law !== this.#self || articles.startsWith('t');
	}

	/**
	 * 第二款 or 第三项 alone is one of this article. Where it has none such, and behind 违反, it is one of the article that
	 * was named last: 违反本条例第五条，按照下列规定处罚：（一）违反第二项的，…
	 */
	#inArticle(text: string, start: number, places: CitedPlace[], here: Here): Meaning | null {
		const violated = /违反$/.test(text.slice(0, start)) ? this.#inArticleNamed(places, here) : null;
		return violated ?? this.#inOwnArticle(places, here) ?? this.#inArticleNamed(places, here);
	}

	#inOwnArticle(places: CitedPlace[], here: Here): Meaning | null {
		const own = this.#own();
		const found = own && this.#ownVersion ? this.#locateAll(places, here) : null;
		return own && found ? { ...this.#meant(own.law, this.#ownVersion!, found), named: own } : null;
	}

	/** In the article that was named last, by this article or, in a text that is no law, by this text. */
	#inArticleNamed(places: CitedPlace[], here: Here): Meaning | null {
		const last = this.#lastTarget;
		if (!last?.named || last.article !== unitAround(here.address, 'article')) return null;
		for (const unit of ['paragraph', 'article'] as const) {
			const base = unitAround(last.target.address, unit);
			if (base === null || (unit === 'paragraph' && places[0]!.steps[0]!.unit === unit)) continue;
			const meaning = this.#meaning(last.named, places, base);
			if (meaning.targets.length > 0) return { ...meaning, base };
		}
		return null;
	}

	#locateAll(places: CitedPlace[], here: Here): string[] | null {
		const found = places.map((place) => locateBare(place, here, this.#ownVersion!.places()));
		return found.every((one) => one !== null) ? found.flat() : null;
	}

	#relative(
		relative: RelativeUnit,
		text: string,
		{ places, start }: PlaceMention,
		here: Here,
	): Meaning {
		if (relative.way === 'that') return this.#that(relative, places);
		const own = this.#own();
		if (!own || !this.#ownVersion || (this.#origin.amends && this.#quotes.isInside(text, start)))
			return NOTHING;
		const bases = relativeAddresses(relative, here, this.#ownVersion.places());
		if (bases.length < (relative.way === 'before' ? relative.count : 1)) return NOTHING;
		this.#carried = null;
		const found = this.#locateFrom(bases, places, this.#ownVersion);
		if (!found) return NOTHING;
		return { ...this.#meant(own.law, this.#ownVersion, found), named: own };
	}

	/** The places counted in each of some units; 前两款第一项 names two. */
	#locateFrom(bases: string[], places: CitedPlace[], version: IndexedVersion): string[] | null {
		const found = bases.flatMap((base) =>
			places.map((place) => version.places().locate(place, base)),
		);
		return found.every((one) => one !== null) ? found.flat() : null;
	}

	/** 该款第一项: counted in the place that was named last. */
	#that({ unit }: RelativeUnit, places: CitedPlace[]): Meaning {
		const last = this.#lastTarget;
		const base = last && unitAround(last.target.address, unit);
		if (!last?.named || !base) return NOTHING;
		return this.#meaning(last.named, places, base);
	}

	#own(): Extract<Named, { kind: 'law' }> | null {
		return this.#self ? { kind: 'law', law: this.#self } : null;
	}

	/** 本法 in the words that an amendment prints is the amended law, and so is 第五条 around them. */
	#ownOrAmended(text: string, at: number): Named | null {
		if (!this.#origin.amends) return this.#own();
		const self = /^本/.test(text.slice(at)) && !this.#quotes.isInside(text, at);
		return self ? this.#own() : this.#amended;
	}

	#placeIn(named: Named | null, places: CitedPlace[], base = ''): Meaning {
		if (!named) return NOTHING;
		this.#remember(named);
		return this.#meaning(named, places, base);
	}

	#remember(named: Named): void {
		this.#carried = named;
		if (named.kind !== 'law' || named.law !== this.#self) this.#lastNamed = named;
	}

	/** Places in a law that is named, or the law itself. */
	#meaning(named: Named, places: CitedPlace[], base = '', near = ''): Meaning {
		if (named.kind === 'ambiguous') return { targets: [], reason: named, named };
		const name = named.kind === 'law' ? named.law.name : named.name;
		if (named.earlier) return { targets: [], reason: { kind: 'earlier wording', name }, named };
		const notHeld: Meaning = { targets: [], reason: { kind: 'not held', name }, named };
		if (named.kind === 'unknown') return notHeld;
		const version = this.#versionNamed(named);
		if (version === null) return { targets: [], reason: { kind: 'earlier wording', name }, named };
		if (!version) return notHeld;
		const located = this.#located(named.law, version, places, base, near);
		if (located.targets.length > 0) return { ...located, named };
		const adopted = this.#laws.adoptedOn(named.law, this.#origin.day);
		const newer = adopted && this.#located(named.law, adopted, places, base, near);
		return { ...(newer && newer.targets.length > 0 ? newer : located), named };
	}

	/** The wording that is meant; null if it is of a year that is not here, undefined if no text is. */
	#versionNamed({
		law,
		edition,
	}: Extract<Named, { kind: 'law' }>): IndexedVersion | null | undefined {
		if (edition !== undefined)
			return (
				law.versions.find(({ date }) => date.startsWith(edition)) ??
				(law.versions.length > 0 ? null : undefined)
			);
		if (law === this.#self) return this.#ownVersion;
		return this.#laws.versionOn(law, this.#origin.day);
	}

	#located(
		law: IndexedLaw,
		version: IndexedVersion,
		places: CitedPlace[],
		base: string,
		near: string,
	): Omit<Meaning, 'named'> {
		const addresses: string[] = [];
		for (const place of places) {
			const whole = place.steps.length === 0 && base === '';
			const found = whole ? [''] : version.places().locate(place, base, near);
			if (!found) {
				const reason = {
					law: law.id,
					name: law.name,
					place: describePlace(place),
					version: version.date,
				};
				return { targets: [], reason: { kind: 'no such place', ...reason } };
			}
			addresses.push(...found);
		}
		return this.#meant(law, version, addresses);
	}

	#meant(law: IndexedLaw, { date }: IndexedVersion, addresses: string[]): Omit<Meaning, 'named'> {
		const shown = this.#laws.versionOn(law, undefined);
		const version = shown && shown.date !== date ? { version: date } : {};
		return {
			targets: addresses.map((address) => ({ law: law.id, address, ...version })),
			reason: null,
		};
	}
}

/** An alias in the bracket that defines it cites nothing. */
const isWithin = (inner: Span, outer: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

/** Inside an 附件 its own articles are meant first. */
const annexOf = ({ address }: Here): string => /^fj\d+/.exec(address)?.[0] ?? '';

/** Whether a place is counted in the whole law: a 条 or 章, no 款 or 项 alone. */
const isLawPlace = ({ steps }: CitedPlace): boolean =>
	!['paragraph', 'item', 'subitem'].includes(steps[0]!.unit);
