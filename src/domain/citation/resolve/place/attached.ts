import { NUMERAL, parseNumeral } from '../../../law/numbers/numerals.ts';
import type { UnitNumber } from '../../../law/model.ts';
import { addressOf } from '../../held/divisions.ts';
import { LINE_LABEL } from '../../find/lines/line-label.ts';
import type { Memory } from '../said/memory.ts';
import type { PlaceMention } from '../../model.ts';
import type { AmendedPlace } from '../amendment/named-in-front.ts';
import type { Named } from '../names/names.ts';
import { itemAt, nextPlace } from '../amendment/printed-place.ts';
import type { Title } from '../../find/names/titles.ts';

const N = `([${NUMERAL}]{1,9}|[0-9０-９]{1,4})`;
// e.g. "第三十四条 ", "第三十三条第一款：", "2.第十七条之一、" at the beginning of a line
const ARTICLE = new RegExp(
	`^\\s*(?:\\d{1,2}[.．、]\\s*|[（(][一二三四五六七八九十\\d]{1,2}[）)]|[①-⑳])?第\\s*${N}\\s*条(?:之([${NUMERAL}]{1,3}))?(?:第${N}款)?(\\s|[：:])?`,
);
// e.g. "", "：", "。" behind it
const ALONE = /^[\s：:；;，,。]*$/;
// e.g. "某县水利局", "2030年5月6日", "审判长　张三": a line that is no sentence
const NO_SENTENCE = /[^。；：”]\s*$/;

// e.g. "看", "相关条文：" in front of a title that ends its line: its articles follow
const LEADS_TO_ARTICLES = /(?:看|见|翻开|条文|[：:])\s*$/;

/**
 * Articles of a law on lines of their own in a text that has none itself: below 《某法》 alone on a line, or behind a line that
 * begins with 《某法》第三条. Decisions print so what they apply, and lists of powers the articles that give them.
 */
export class AttachedArticles {
	/** Whose articles the next lines may be. */
	#law: Named | null = null;
	/** The number of the last one. */
	#last = 0;
	#place: AmendedPlace | null = null;

	#isOther: boolean;

	/** @param isOther whether the text is none of law itself, and amends none */
	constructor(isOther: boolean) {
		this.#isOther = isOther;
	}

	/** The 款 or 项 that the line prints; null for a line that prints none. */
	get place(): AmendedPlace | null {
		return this.#place;
	}

	/**
	 * A line begins: one that begins with an article goes on about its law.
	 * @returns the number of that article, where it is printed as a heading
	 */
	begin(text: string, titles: readonly Title[], memory: Memory): PlaceMention[] {
		const law = this.#law;
		const [all = '', written = '', branch, paragraph, prints] = (law && ARTICLE.exec(text)) ?? [];
		const number = parseNumeral(written.normalize('NFKC'));
		if (law && number !== null && number >= this.#last) {
			this.#last = number;
			const step = { main: number, branch: parseNumeral(branch ?? '') ?? 0 };
			const article = addressOf({ unit: 'article', number: step });
			const address = `${article}-k${parseNumeral(paragraph ?? '一') ?? 1}`;
			this.#place = prints === undefined ? null : { named: law, address };
			memory.goOnIn(law);
			if (paragraph !== undefined || !prints) return [];
			return [headingOf(text, all, step)];
		}
		const goesOn = this.#place && number === null && titles.length === 0 && !NO_SENTENCE.test(text);
		this.#place = goesOn ? nextPlace(this.#place!, itemAt(text, '')) : null;
		if (this.#place) memory.goOnIn(this.#place.named);
		else this.#law = null;
		return [];
	}

	/** Go on behind a line. */
	pass(
		text: string,
		[title, ...others]: readonly Title[],
		{ namedInLine }: Pick<Memory, 'namedInLine'>,
	): void {
		if (!this.#isOther || !title || others.length > 0) return;
		const front = text.slice(text.lastIndexOf('\t', title.start) + 1, title.start);
		const behind = text.slice(title.reach);
		const leads = LEADS_TO_ARTICLES.test(front) && ALONE.test(behind);
		if (!leads && !LINE_LABEL.test(front)) return;
		const number = parseNumeral((ARTICLE.exec(behind)?.[1] ?? '').normalize('NFKC'));
		if (number === null && !ALONE.test(behind)) return;
		this.#law = namedInLine;
		this.#last = number ?? 0;
	}
}

/** @param line the number with the blanks around it */
const headingOf = (text: string, line: string, number: UnitNumber): PlaceMention => ({
	kind: 'place',
	start: text.indexOf('第'),
	end: line.replace(/[\s：:]+$/, '').length,
	naming: { kind: 'none' },
	places: [{ steps: [{ unit: 'article', number }] }],
});
