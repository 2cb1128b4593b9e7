import { earlierBefore, saysPresent } from '../../find/names/wording-before.ts';
import { annexAround } from '../../../law/address/around.ts';
import { unitAround, type Here } from '../../held/here.ts';
import { NOTHING, type Meaning } from '../meaning/meaning.ts';
import type { CitedPlace } from '../../model.ts';
import type { Named } from '../names/names.ts';
import { amended, markWording } from '../names/said-wording.ts';
import { lawCompared, lawOfTwo } from '../said/compared.ts';
import { lawOfArticleInLine, lawOfLineAbove, lawSaidBefore } from '../said/going-on.ts';
import { nameOf } from '../names/kind-alone.ts';
import { isArticleAlone } from '../said/within.ts';
import type { GoingOn } from './going-on-place.ts';
import {
	meaningInNamed,
	meaningInOtherOfLine,
	type LawsAround,
	type UnnamedLaw,
} from './unnamed-law.ts';
import type { WrittenPlace } from './written-place.ts';

// e.g. "上述" in front of 第七条: of the law that the lines before have named
const POINTS_BACK = /(?:上述|前述)\s*$/;
// e.g. "该章", "同节的" in front of 第七条: of the law whose 章 the line has named
const OF_DIVISION = /[该同][编章节][的中]?\s*$/;
// e.g. "…。" in front of 第七条 that the source has not put on a line of its own
const BEGINS_ARTICLE = /(?:^|[。\s则])$/;

// e.g. "增设", "新增的" in front of 第七条 behind 《某法修正案（二）》第三条
const AMENDS = /(?:增设|增加|新增|增补|修改|修正|删[去除])了?的?$/;
// e.g. "章程" in front of 新增第七条: of that, whatever amendment was named before
const OF_ANOTHER =
	/(?:章程|合同|协议书?|[公规]约|预案|方案|制度|条例|规定|办法|手册|指南|[草文]稿|草案)(?:也|又|还|已|拟|将|同时)*$/;
// In characters, with the words in front of the verb.
const LONGEST_AMENDS = 12;
// e.g. "某法" of 某法修正案
const AMENDED = /^(.+)修正案$/;

/** Says what 第十二条 means with nothing in front that names its law. */
export class ArticleAlone {
	#around: LawsAround;
	#unnamed: UnnamedLaw;
	#goingOn: GoingOn;

	constructor(around: LawsAround, unnamed: UnnamedLaw, goingOn: GoingOn) {
		this.#around = around;
		this.#unnamed = unnamed;
		this.#goingOn = goingOn;
	}

	/**
	 * What it means.
	 * @returns null for what turns out to be no citation
	 */
	read(place: WrittenPlace): Meaning | null {
		const { text, front, places } = place;
		const { amendment, meanings, memory } = this.#around;
		// It is not named by that: 后者 behind 前者 is still the second.
		const ofTwo = lawOfTwo(front, memory);
		if (ofTwo) return meanings.of(ofTwo, places);
		const named = this.#amendedBy(front) ?? this.#law(place);
		// e.g. 第四十条 in a contract that has seven 条, in a line that names no law
		if (!named)
			return this.#goingOn.read(text, place) ?? (memory.others.isContract ? null : NOTHING);
		const { amends } = amendment;
		// 原第八条: an amendment says it of the wording that it changes.
		const marked = amends ? amended(named) : markWording(named, front);
		// 现在的第八条 behind a place in an earlier wording
		if (earlierBefore(front) || (!amends && saysPresent(front))) return meanings.of(marked, places);
		return this.#around.instructed.inLaw(named, text, place) ?? this.#inLaw(named, place);
	}

	/** 《某法修正案（二）》第三条增设第七条: of the law that it amends. */
	#amendedBy(front: string): Named | null {
		const { memory, names, amendment } = this.#around;
		const { carried } = memory;
		const words = front.slice(-LONGEST_AMENDS);
		const verb = AMENDS.exec(words);
		if (!carried || amendment.amends || !verb) return null;
		if (OF_ANOTHER.test(words.slice(0, verb.index))) return null;
		const name = AMENDED.exec(nameOf(carried))?.[1];
		return name === undefined ? null : names.named(name);
	}

	/** The law that is meant: of a text that is no law, and compares what it has named, not always the last one. */
	#law(place: WrittenPlace): Named | null {
		const { text, start, front, places, here } = place;
		const { amendment, meanings, memory } = this.#around;
		const pointsBack = POINTS_BACK.test(front);
		// A text that is no law goes on about the law that it has named: …第三条规定…。第四条又规定…
		const mayCompare = !meanings.ownHasArticles && !amendment.amends;
		return (
			(OF_DIVISION.test(front) ? memory.namedInLine : null) ??
			(mayCompare ? lawCompared(text, start, memory) : null) ??
			(mayCompare && pointsBack ? lawSaidBefore(places, memory) : null) ??
			this.#unnamed.inSentence(text, place, here) ??
			lawOfArticleInLine(places, memory) ??
			memory.namedInLine ??
			(pointsBack ? memory.lastNamed : null)
		);
	}

	/** The same in the law that is meant. An article that the text itself does not have is one of another that it has named. */
	#inLaw(named: Named, place: WrittenPlace): Meaning | null {
		const { text, front, places, here } = place;
		const { own, ownHasArticles } = this.#around.meanings;
		const { namedInLine } = this.#around.memory;
		const meaning = this.#in(named, places, annexAround(here.address));
		if (meaning.targets.length > 0) return meaning;
		const inOther = (): Meaning | null => meaningInOtherOfLine(meaning, places, this.#around);
		if (named.kind !== 'law' || named.law !== own?.law)
			return inOther() ?? this.#inItself(meaning, place) ?? meaning;
		if (BEGINS_ARTICLE.test(front) && isArticleAlone(places)) return null;
		const another = this.#inAnother(namedInLine, places, here) ?? inOther();
		// A text without articles of its own does not mean itself.
		if (another || ownHasArticles) return another ?? meaning;
		return this.#goingOn.read(text, place) ?? NOTHING;
	}

	/** 依照《某法》第三条办理，不超过第九十条的上限, where that law has fewer: of the law that the text is. */
	#inItself({ reason }: Meaning, { places, text, start, here }: WrittenPlace): Meaning | null {
		const { amendment } = this.#around;
		const { own, ownHasArticles } = this.#around.meanings;
		const isLacking = reason?.kind === 'no such place' && !reason.article;
		if (!own || !ownHasArticles || !isLacking || amendment.prints(text, start)) return null;
		const meaning = this.#around.meanings.of(own, places, { base: annexAround(here.address) });
		return meaning.targets.length > 0 ? this.#in(own, places, annexAround(here.address)) : null;
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
		const { names, meanings, memory } = this.#around;
		const article = unitAround(address, 'article');
		const above = article === null ? null : lawOfLineAbove(article, memory);
		const explained = meanings.about === undefined ? null : names.named(meanings.about);
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
