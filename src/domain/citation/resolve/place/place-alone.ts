import type { Amendment } from '../amendment/amendment.ts';
import { beginsInDraft, goesOnInOther, lawCompared, lawOfTwo } from '../said/compared.ts';
import { isOfDraft } from '../../find/of-noun.ts';
import { isOfOtherWords } from './other-words.ts';
import { annexAround, unitAround, type Here } from '../../held/here.ts';
import { meaningInArticleThatLacks } from '../amendment/instructed.ts';
import { LEADING_VERBS } from '../../find/names/leading-verbs.ts';
import { NOTHING, type Meaning, type Meanings } from '../meaning/meaning.ts';
import { lawOfArticleInLine, lawOfLineAbove, lawSaidBefore } from '../said/going-on.ts';
import { GoingOn } from './going-on-place.ts';
import type { Memory } from '../said/memory.ts';
import type { CitedPlace, PlaceMention } from '../../model.ts';
import { amended, markWording, type Named, type NamesInText } from '../names/names.ts';
import {
	meaningInNamed,
	meaningInOtherOfLine,
	type LawsAround,
	type UnnamedLaw,
} from './unnamed-law.ts';
import {
	areCountedInLaw,
	articlesIn,
	isArticleAlone,
	meaningInArticle,
	meaningInBroken,
} from '../said/within.ts';
import { meaningInPrinted } from '../amendment/within-printed.ts';
import { earlierBefore, saysPresent } from '../../find/names/wording-before.ts';

// e.g. "物权编" in front of 第二章: a 编 that carries no number, of a code that the words do not always name
const BEHIND_NAMED_PART = /([\u4e00-\u9fff]{1,6})编的?$/;

// e.g. "，", "。其中", "，在", "、", "重点是" in front of 第三章; not "规划"
const BEGINS_CLAUSE = new RegExp(
	`(?:[，。；：、（(“]|其中?|[在由与和及对是]|${LEADING_VERBS})\\s*$`,
);

// e.g. "上述" in front of 第七条: of the law that the lines before have named
const POINTS_BACK = /(?:上述|前述)\s*$/;

/** Says what places mean that stand alone: 第十二条, 第二款, 第三章 with nothing in front that names a law or an article. */
export class PlaceAlone {
	#around: LawsAround;
	#names: NamesInText;
	#meanings: Meanings;
	#memory: Memory;
	#amendment: Amendment;
	#unnamed: UnnamedLaw;
	#goingOn: GoingOn;

	constructor(around: LawsAround, unnamed: UnnamedLaw) {
		const { names, meanings, memory, amendment } = around;
		this.#around = around;
		this.#names = names;
		this.#meanings = meanings;
		this.#memory = memory;
		this.#amendment = amendment;
		this.#unnamed = unnamed;
		this.#goingOn = new GoingOn(around);
	}

	/**
	 * What a place means.
	 * @param text the line that it stands in
	 * @returns null for what turns out to be no citation
	 */
	read(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { places, start } = mention;
		if (this.#memory.others.areOfContract(places) && !this.#around.attached.place) {
			this.#memory.leaveLaws();
			return null;
		}
		if (this.isOfOther(text, start, places) || this.#memory.others.areLast)
			return this.#goingOn.readInOther(text, mention);
		const front = text.slice(0, start);
		if (this.#isOfWords(text, mention)) {
			// e.g. 建议将第五条修改为：“违反第四条的，…”: what the draft says goes on about the draft
			if (isOfDraft(front)) this.#memory.leaveLaws();
			return null;
		}
		// An amendment has no 款 of its own that anyone would cite.
		const { amends } = this.#amendment;
		const prints = this.#amendment.prints(text, start);
		const printed = prints ? this.#amendment.printedAt(text, start) : this.#around.attached.place;
		if (!areCountedInLaw(places) && printed)
			return (
				meaningInBroken(front, places, here, this.#meanings, this.#memory) ??
				meaningInPrinted(printed, places, this.#meanings)
			);
		if (!areCountedInLaw(places) && amends)
			return this.#around.instructed.inArticle(text, mention, here);
		if (!areCountedInLaw(places)) return this.#inArticle(text, mention, here);
		if (places[0]!.steps.some(({ unit }) => unit === 'article'))
			return this.#articleAlone(text, mention, here);
		const [, part] = BEHIND_NAMED_PART.exec(front) ?? [];
		return part === undefined
			? this.#divisionAlone(text, mention, here)
			: this.#inNamedPart(part, places);
	}

	/**
	 * Whether a place that begins here goes on about a draft or the like, or is in an article that the line has named of one; all
	 * that follow do as well.
	 */
	isOfOther(text: string, at: number, places: readonly CitedPlace[] = []): boolean {
		const [article] = articlesIn(places);
		const isNamed = article !== undefined && this.#memory.isInOther(article);
		const begins =
			article !== undefined && !this.#amendment.amends && beginsInDraft(text, at, this.#memory);
		const isOther =
			!this.#meanings.own && (isNamed || begins || goesOnInOther(text, at, this.#memory));
		if (isOther) this.#memory.leaveLaws(articlesIn(places));
		return isOther;
	}

	/** In a law, a number that stands alone is mostly the law's own; in another text, words around it may have items too. */
	#isOfWords(text: string, mention: PlaceMention): boolean {
		const isOther = !this.#meanings.own && !this.#amendment.amends && !this.#around.attached.place;
		return isOther && isOfOtherWords(text, mention, this.#memory);
	}

	/** 第二款: in a cell of its own, it is one of the article in the cell before, also where that has no such 款. */
	#inArticle(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { places, start, end } = mention;
		const front = text.slice(0, start);
		const meaning = meaningInArticle(front, places, here, this.#meanings, this.#memory);
		const cell = front.slice(front.lastIndexOf('\t') + 1) + text.slice(end).split('\t', 1)[0]!;
		if (meaning || here.address !== '' || cell.trim() !== '') return meaning;
		return meaningInArticleThatLacks(mention, here, this.#meanings, this.#memory);
	}

	/** 某法典总则编第一章、合同编第二章: of the code that the sentence has named. What no 编 of it is called is no citation. */
	#inNamedPart(words: string, places: readonly CitedPlace[]): Meaning | null {
		const { carried } = this.#memory;
		const divisions = this.#meanings.placesOf(carried)?.divisions;
		const ends = Array.from(words, (_, at) => words.slice(at));
		const base = ends.map((name) => divisions?.partNamed(name)).find((one) => one !== undefined);
		return carried && base !== undefined ? this.#in(carried, places, base) : null;
	}

	/**
	 * 第三章: of the law that is amended, of the text itself or, in a text that is no law, of the one that the line has named:
	 * 《某条例》共六章，其中第三章规定…. What such a law does not have is counted in something else.
	 */
	#divisionAlone(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { naming, places, start } = mention;
		const begins = naming.kind !== 'same' && BEGINS_CLAUSE.test(text.slice(0, start));
		const named = this.#unnamed.around() ?? (begins ? this.#memory.namedInLine : null);
		if (!named) return null;
		const changed = this.#around.instructed.inLaw(named, text, mention);
		if (changed) return changed;
		const meaning = this.#meanings.of(named, places, { near: here.division });
		const isOfLaw = meaning.targets.length > 0 || meaning.reason?.kind === 'not held';
		return isOfLaw || this.#amendment.instructs(text, mention) ? meaning : null;
	}

	#articleAlone(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { places, start } = mention;
		const front = text.slice(0, start);
		const { own, ownHasArticles } = this.#meanings;
		const { namedInLine } = this.#memory;
		const { amends } = this.#amendment;
		// It is not named by that: 后者 behind 前者 is still the second.
		const ofTwo = lawOfTwo(front, this.#memory);
		if (ofTwo) return this.#meanings.of(ofTwo, places);
		// A text that is no law goes on about the law that it has named: …第三条规定…。第四条又规定…
		const mayCompare = !ownHasArticles && !amends;
		const named =
			(mayCompare ? lawCompared(text, start, this.#memory) : null) ??
			(mayCompare && POINTS_BACK.test(front) ? lawSaidBefore(places, this.#memory) : null) ??
			this.#unnamed.inSentence(text, mention, here) ??
			lawOfArticleInLine(places, this.#memory) ??
			namedInLine ??
			(POINTS_BACK.test(front) ? this.#memory.lastNamed : null);
		// e.g. 第四十条 in a contract that has seven 条, in a line that names no law
		const nothing = this.#memory.others.isContract ? null : NOTHING;
		if (!named) return this.#goingOn.read(text, mention) ?? nothing;
		// 原第八条: an amendment says it of the wording that it changes.
		const marked = amends ? amended(named) : markWording(named, front);
		// 现在的第八条 behind a place in an earlier wording
		if (earlierBefore(front) || (!amends && saysPresent(front)))
			return this.#meanings.of(marked, places);
		const changed = this.#around.instructed.inLaw(named, text, mention);
		if (changed) return changed;
		const meaning = this.#in(named, places, annexAround(here));
		if (meaning.targets.length > 0) return meaning;
		if (named.kind !== 'law' || named.law !== own?.law)
			return meaningInOtherOfLine(meaning, places, this.#around) ?? meaning;
		// e.g. "…。第七条 …": the number of an article that the source has not put on a line of its own
		if (/(?:^|[。\s则])$/.test(front) && isArticleAlone(places)) return null;
		// A text without articles of its own does not mean itself.
		const another =
			this.#inAnother(namedInLine, places, here) ??
			meaningInOtherOfLine(meaning, places, this.#around);
		if (another || ownHasArticles) return another ?? meaning;
		return this.#goingOn.read(text, mention) ?? NOTHING;
	}

	/**
	 * 第九十条 of a text that has fewer: in an explanation of 某法 one of that law, by slip; elsewhere one of the law that the line
	 * has named: 依照《某法》第三条办理；情节严重的，依照第九十条处罚. An 项 goes on about the only one that the 项 before it has named.
	 */
	#inAnother(
		namedInLine: Named | null,
		places: readonly CitedPlace[],
		{ address }: Here,
	): Meaning | null {
		const { about } = this.#meanings;
		const article = unitAround(address, 'article');
		const above = article === null ? null : lawOfLineAbove(article, this.#memory);
		const explained = about === undefined ? null : this.#names.named(about);
		for (const named of [explained, namedInLine, above]) {
			const meaning = named && this.#in(named, places);
			if (meaning && meaning.reason?.kind !== 'no such place') return meaning;
		}
		return null;
	}

	#in(named: Named, places: readonly CitedPlace[], base?: string): Meaning {
		return meaningInNamed(named, places, this.#around, base);
	}
}
