import { beginsInDraft, goesOnInOther } from '../said/compared.ts';
import { isMovedTo, isOfDraft } from '../../find/of-noun.ts';
import { isOfNotice, isOfOtherWords, isRenumberedInPaper } from './other-words.ts';
import { ArticleAlone } from './article-alone.ts';
import { meaningOfDivision } from './division-alone.ts';
import { meaningInArticleThatLacks } from '../amendment/instructed.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { isNextParagraph } from '../said/going-on.ts';
import { GoingOn } from './going-on-place.ts';
import { meaningInNamed, type LawsAround, type UnnamedLaw } from './unnamed-law.ts';
import {
	areCountedInLaw,
	articlesIn,
	meaningInArticle,
	meaningInArticleNamed,
	meaningInBroken,
} from '../said/within.ts';
import { meaningInPrinted } from '../amendment/within-printed.ts';
import type { WrittenPlace } from './written-place.ts';

/** Says what places mean that stand alone: 第十二条, 第二款, 第三章 with nothing in front that names a law or an article. */
export class PlaceAlone {
	#around: LawsAround;
	#unnamed: UnnamedLaw;
	#goingOn: GoingOn;
	#article: ArticleAlone;

	constructor(around: LawsAround, unnamed: UnnamedLaw) {
		this.#around = around;
		this.#unnamed = unnamed;
		this.#goingOn = new GoingOn(around);
		this.#article = new ArticleAlone(around, unnamed, this.#goingOn);
	}

	/**
	 * What a place means.
	 * @returns null for what turns out to be no citation
	 */
	read(place: WrittenPlace): Meaning | null {
		const { places, text, front } = place;
		const { memory, attached, meanings } = this.#around;
		const isOfContract =
			memory.others.areOfContract(places) && !isNextParagraph(places, front, memory);
		if (isOfContract && !attached.place) {
			memory.leaveLaws();
			return null;
		}
		const inRow = this.#inRow(place);
		if (inRow) return inRow;
		if (this.#isMoved(place)) {
			memory.leaveLaws();
			return null;
		}
		if (this.isOfOther(place, places) || memory.others.areLast)
			return this.#goingOn.readInOther(text, place);
		if (!meanings.own && memory.others.arePoints(front, places)) {
			memory.leaveLaws();
			return null;
		}
		if (this.hasCounted(place)) return null;
		if (this.#isOfWords(place) && !this.#goingOn.isTold(text, place)) {
			// e.g. 建议将第五条修改为：“违反第四条的，…”: what the draft says goes on about the draft
			if (isOfDraft(front)) memory.leaveLaws();
			return null;
		}
		if (!areCountedInLaw(places)) return this.#inArticle(place);
		return places[0]!.steps.some(({ unit }) => unit === 'article')
			? this.#article.read(place)
			: meaningOfDivision(place, this.#around, this.#unnamed);
	}

	/** Whether a text that is no law moves what is in itself, or in the draft that it is about: 草案第五条移至第七条, 将原第五条改为第六条. */
	#isMoved({ text, front, ...place }: WrittenPlace): boolean {
		const { meanings, memory, amendment } = this.#around;
		if (meanings.own || amendment.amends) return false;
		return (
			(memory.others.isOnDraft && isMovedTo(front)) || isRenumberedInPaper(text, place, memory)
		);
	}

	/** Whether a text that is no law has counted what a place says: 对第（2）项行为. */
	hasCounted(place: WrittenPlace): boolean {
		const { meanings, memory } = this.#around;
		return !meanings.own && memory.others.hasCounted(place.text, place);
	}

	/** （第九条） in a row of a list, behind one of a law in a row before; null for any other place. */
	#inRow(place: WrittenPlace): Meaning | null {
		const { meanings, memory } = this.#around;
		const { places, here } = place;
		const last = meanings.own || memory.namedInLine ? null : memory.rows.before(place);
		if (!last) return null;
		if (!areCountedInLaw(places))
			return meaningInArticleNamed(places, here, meanings, { lastPlace: last, unheld: null });
		const isHere = meanings.of(last.named, places).targets.length > 0;
		return isHere ? meaningInNamed(last.named, places, this.#around) : null;
	}

	/**
	 * Whether a place that begins here goes on about a draft or the like, or is in an article that the line has named of one; all
	 * that follow do as well.
	 * @param places those that may be in such an article
	 */
	isOfOther({ text, start }: WrittenPlace, places: WrittenPlace['places'] = []): boolean {
		const { meanings, memory, amendment } = this.#around;
		const [article] = articlesIn(places);
		const isNamed = article !== undefined && memory.isInOther(article);
		const begins = article !== undefined && !amendment.amends && beginsInDraft(text, start, memory);
		const isOther = !meanings.own && (isNamed || begins || goesOnInOther(text, start, memory));
		if (isOther) memory.leaveLaws(articlesIn(places));
		return isOther;
	}

	/**
	 * In a law, a number that stands alone is mostly the law's own, but 第二条 not in one that counts no 条; in another text, words around it
	 * may have items too.
	 */
	#isOfWords(place: WrittenPlace): boolean {
		const { meanings, memory, amendment, attached } = this.#around;
		const isOwn =
			meanings.ownHasArticles ||
			(meanings.own && articlesIn(place.places).length === 0 && !isOfNotice(place, memory));
		const isOther = !isOwn && !amendment.amends && !attached.place;
		return isOther && isOfOtherWords(place.text, place, memory);
	}

	/** 第二款: in words that an amendment prints one of their article, in its instructions of the one that they have named. */
	#inArticle(place: WrittenPlace): Meaning | null {
		const { text, start, front, places, here } = place;
		const { meanings, memory, amendment, attached, instructed } = this.#around;
		const printed = amendment.prints(text, start)
			? amendment.printedAt(text, start)
			: attached.place;
		if (printed)
			return (
				meaningInBroken(front, places, here, meanings, memory) ??
				meaningInPrinted(printed, places, meanings)
			);
		// An amendment has no 款 of its own that anyone would cite.
		if (amendment.amends) return instructed.inArticle(text, place, here);
		return meaningInArticle(front, places, here, meanings, memory) ?? this.#inCell(place);
	}

	/** 第二款 in a cell of its own: of the article in the cell before, also where that has no such 款. */
	#inCell(place: WrittenPlace): Meaning | null {
		const { text, front, end, here } = place;
		const cell = front.slice(front.lastIndexOf('\t') + 1) + text.slice(end).split('\t', 1)[0]!;
		if (here.address !== '' || cell.trim() !== '') return null;
		return meaningInArticleThatLacks(place, here, this.#around.meanings, this.#around.memory);
	}
}
