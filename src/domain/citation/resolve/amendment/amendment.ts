import { unitAround, type Here } from '../../held/here.ts';
import { isLawLike } from '../../find/names/law-like.ts';
import type { Meaning, TextOrigin } from '../meaning/meaning.ts';
import type { Named, NamesInText } from '../names/names.ts';
import type { AmendedPlace } from './named-in-front.ts';
import { NewName } from './new-name.ts';
import { PrintedPlace } from './printed-place.ts';
import { QuoteDepth } from '../../find/lines/quotes.ts';
import {
	isAdded,
	isInChanged,
	isOfAfter,
	isOfBefore,
	changesPlace,
	isRenumberedInQuotes,
	Renumbering,
	type NamedPlaces,
} from './renumbering.ts';

// e.g. "将第五条修改为", "在某法第三条后增加", "删去第六条", "第七条改为": no printed words begin so
const INSTRUCTION =
	/^(?:[一二三四五六七八九十百]+、|\d+[.．、])?(?:将|在|删[去除]|增加|第[一二三四五六七八九十百千]+条)[^“”]{0,60}?(?:修改为|改为|增加|作为|删[去除])/;

// e.g. "某省某条例", "一、某省某条例", "（二）某市某办法": a line that is a name and nothing else
const HEADING =
	/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、])?\s*([\u4e00-\u9fff]{4,40}(?<!决定))$/;

// e.g. "修改为：" at the end of a line whose printed words begin on the next
const LEADS_ON = /[：:]\s*$/;

/** No place that anyone knows. */
const UNKNOWN: Pick<Meaning, 'targets' | 'named'> = { targets: [], named: null };

/** 第三款, 第五条第三款: its article is there before the amendment as well; not 附件一, which has no steps. */
const isPlaceInArticle = ({ places }: NamedPlaces): boolean =>
	['paragraph', 'item', 'subitem'].includes(places[0]!.steps.at(-1)?.unit ?? '');

/** What a text amends, as far as it has been read. A text that amends nothing has no law here, and prints none. */
export class Amendment {
	/** Whether the text is an amendment. */
	readonly amends: boolean;
	/** The law that it is amending just now. */
	law: Named | null = null;
	#quotes = new QuoteDepth();
	#printed = new PrintedPlace();
	#renumbering = new Renumbering();
	#newName = new NewName();
	#point = '';
	/** The article of the decision itself that is read. */
	#article = '';
	/** Whether the law was named in an article of the decision in front of that one. */
	#isOfArticleBefore = false;
	#names: NamesInText;
	/** Whether its title names the only law that it amends. */
	#isOnOne: boolean;

	constructor({ amends }: TextOrigin, names: NamesInText) {
		this.#names = names;
		this.amends = amends !== undefined;
		this.#isOnOne = amends?.length === 1;
		if (this.#isOnOne) this.law = names.named(amends![0]!);
	}

	/** Whether a place stands in the words that the amendment prints: they are words of the amended law. */
	prints(text: string, at: number): boolean {
		return this.amends && this.#quotes.isInside(text, at) && !isRenumberedInQuotes(text, at);
	}

	/** The 款 or 项 that those words are; null if the text does not tell. */
	printedAt(text: string, at: number): AmendedPlace | null {
		return this.#printed.at(text, this.#quotes.opened(text, at), this.law);
	}

	/**
	 * Whether an article of the decision that names no law speaks of the decision's own: 第二条、第三条自公布之日起施行; not so 第五条修改为.
	 */
	speaksOfItself(text: string, mention: NamedPlaces): boolean {
		return this.#isOfArticleBefore && this.instructs(text, mention) && !changesPlace(text, mention);
	}

	/** A law is named: if it is none that printed words cite, what follows amends it. */
	meet(named: Named, name: string, text: string, at: number): void {
		if (this.amends && !this.#quotes.isInside(text, at) && !name.endsWith('决定'))
			this.#turnTo(named);
	}

	#turnTo(named: Named): void {
		this.law = named;
		this.#isOfArticleBefore = false;
	}

	/** 一、某省某条例: a decision on several laws may head each part with a name that has no marks, held or not. */
	#meetHeading(text: string): void {
		const name = HEADING.exec(text)?.[1];
		if (name !== undefined && isLawLike(name)) this.#turnTo(this.#names.named(name));
	}

	/** A place was understood: in front of printed words it says where they stand. */
	keep(text: string, mention: NamedPlaces, meaning: Meaning): void {
		if (!this.instructs(text, mention)) return;
		this.#printed.meet(text, mention, this.#hasMoved(text, mention, meaning) ? UNKNOWN : meaning);
		this.#renumbering.keep(text, mention, meaning.named);
	}

	/** Whether a place has another number in the wording after the amendment, which the text does not tell. */
	#hasMoved(text: string, mention: NamedPlaces, { named }: Meaning): boolean {
		return named !== null && this.isOfBefore(text, mention) && this.moves(text, mention, named);
	}

	/** Whether an instruction names a place that the wording after the amendment has no more, or under another number. */
	isOnlyBefore(text: string, mention: NamedPlaces, named: Named): boolean {
		return this.instructs(text, mention) && this.#renumbering.isOnlyBefore(text, mention, named);
	}

	/** Whether the article of a place has another number in the wording after the amendment. */
	moves(text: string, mention: NamedPlaces, named: Named): boolean {
		return this.#renumbering.moves(text, mention, named);
	}

	/** The same of an article by its address. */
	movesArticle(address: string, named: Named): boolean {
		return this.#renumbering.movesArticle(address, named);
	}

	/** Whether a place is one of the wording that is changed: 将第五条修改为…; in …改为第六条 it is of the changed one. */
	isOfBefore(text: string, mention: NamedPlaces): boolean {
		return this.instructs(text, mention) && isOfBefore(text, mention);
	}

	/**
	 * Whether a place is one of the wording after the amendment alone: 作为第六条; in printed words, one whose number the wording that
	 * is changed gives to another article.
	 */
	isOnlyAfter(text: string, mention: NamedPlaces, named: Named): boolean {
		if (!this.amends) return false;
		return this.prints(text, mention.start)
			? this.moves(text, mention, named)
			: isOfAfter(text, mention);
	}

	/**
	 * A place was named of the wording after the amendment, which is not here. Printed words that are to stand in an article of
	 * it stand nowhere that is known, or in the one that is renumbered: 第七条改为第八条，修改为.
	 */
	keepOnlyAfter(text: string, mention: NamedPlaces, meaning: Meaning): void {
		if (!this.instructs(text, mention)) return;
		this.#renumbering.keep(text, mention, meaning.named);
		if (isPlaceInArticle(mention)) this.#printed.meet(text, mention, meaning);
		else if (isAdded(text, mention)) this.#printed.meet(text, mention, UNKNOWN);
	}

	/** Whether a 款 is counted in an article that is named by the number that it gets, right in front: 改为第九条，第一款. */
	isInRenumbered(text: string, mention: NamedPlaces): boolean {
		return this.instructs(text, mention) && isInChanged(text, mention);
	}

	/** Whether a place stands in an instruction, and not in the words that it prints. */
	instructs(text: string, { start }: NamedPlaces): boolean {
		return this.amends && !this.prints(text, start);
	}

	/** A line begins, in some point of the amendment. */
	begin(text: string, here: Here): void {
		const point = /^d\d+/.exec(here.address)?.[0] ?? '';
		if (point !== this.#point || INSTRUCTION.test(text)) this.#quotes.close();
		this.#point = point;
		if (!this.amends) return;
		this.#beginArticle(here);
		if (!this.#quotes.continues) this.#meetHeading(text);
		this.#printed.beginLine(text, here, this.#quotes.continues, this.law);
	}

	#beginArticle({ address }: Here): void {
		const article = unitAround(address, 'article') ?? this.#article;
		if (article !== this.#article) this.#isOfArticleBefore = !this.#isOnOne;
		this.#article = article;
	}

	/** Go on behind a line. */
	pass(text: string): void {
		if (!this.amends) return;
		this.#printed.pass(text, this.#quotes.opened(text), LEADS_ON.test(text), this.law);
		this.#quotes.pass(text);
		this.#rename(this.#newName.read(text));
	}

	/** 将名称修改为“某办法”: of a law that nobody knows by its old name. */
	#rename(name: string | null): void {
		if (name === null || this.law?.kind !== 'unknown') return;
		const named = this.#names.named(name);
		if (named.kind === 'law') this.law = named;
	}
}
