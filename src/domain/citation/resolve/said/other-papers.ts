import { parseNumeral } from '../../../law/numbers/numerals.ts';
import type { CitedPlace, PlaceMention } from '../../model.ts';
import { matchesIn } from '../../find/match-at.ts';

// e.g. "3、", "（三）", "二."
const POINT = /^\s*[（(]?([一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]/;
// e.g. "行为应当依照", "违反", "按" behind 第（二）项: what a notice has found, not what a law says
const CHARGED =
	/^(?:(?:违法)?(?:行为|事实|问题))?(?:均|拟)?(?:应当?|可以?)?(?:依[照据]?|按照?|根据|违反|构成)(?!次|期|时|月|年|规定)/;
// e.g. "上述", "改正以上" in front of 第一项
const POINTS_BACK = /(?:[上前]述|以上)\s*$/;

// e.g. "三十条措施", "12条硬措施", "十条禁令"; not 第三十条措施
const SO_MANY =
	/(?<=(?<![第一二三四五六七八九十百零\d])([一二三四五六七八九十百零]{1,5}|\d{1,3}))条(?:硬|刚性|具体)?(?:措施|举措|禁令|意见|建议|标准|要求|政策)/g;

// e.g. "（2）" in 查明：（1）灯灭；（2）绳断; not 第（2）项, 附件（2）
const MARK = /(?<=^|[，。；：、\s])（(\d{1,2})）/g;
/** Whether numbers count from one on. */
const isCount = (numbers: readonly number[]): boolean =>
	numbers.length > 1 && numbers.every((number, place) => number === place + 1);

/** What a text says of papers that are no laws and have articles as well: itself, if it is a contract, other contracts, drafts. */
export class OtherPapers {
	/** How many 条 the text has, if it is a contract: a place without a law is its own. */
	readonly #articles: number | undefined;
	/** Whether a contract or the like was named after the last law of this line: 合同第三条…，第五条. */
	areLast = false;
	/** Whether one was named after the last law of the text, be it in a line before: 同上，第八条 is of it. */
	areAbove = false;
	/** Whether this line has named a place of one, and whether any line has. */
	areInLine = false;
	areInText = false;
	/** Whether any line has spoken of a draft, whose articles say what those of a law say. */
	isOnDraft = false;
	/** Whether it has spoken of one before any law, in a heading or in words that lead to remarks on it. */
	isAboutDraft = false;
	/** The addresses of the articles that this line has named of them. */
	#named: readonly string[] = [];
	/** How many 措施 and the like there are in some paper. */
	readonly #counted = new Set<number>();
	/** Numbers in brackets that a line has counted with: （1）…；（2）…. */
	readonly #marked = new Set<number>();
	/** Numbers at the beginning of lines, and those of them in brackets: （二）. */
	readonly #points = new Set<number>();
	readonly #bracketed = new Set<number>();

	/** @param articles of a contract, how many 条 it has */
	constructor(articles?: number) {
		this.#articles = articles;
	}

	/** Whether the text is a contract. */
	get isContract(): boolean {
		return this.#articles !== undefined;
	}

	/** Whether places without a law are those of a contract: 第四十条 of one that has seven 条 is of the law that its line has named. */
	areOfContract([place]: readonly CitedPlace[]): boolean {
		const step = place!.steps.find(({ unit }) => unit === 'article');
		return this.#articles !== undefined && (step?.number.main ?? 0) <= this.#articles;
	}

	/** Whether this line has named an article, by its address, of one of them. */
	hasNamed(article: string): boolean {
		return this.#named.includes(article);
	}

	/** One is named, with articles at these addresses. */
	name(articles: readonly string[]): void {
		this.#named = [...this.#named, ...articles];
		this.areLast = true;
		this.areAbove = true;
		this.areInLine = true;
		this.areInText = true;
	}

	/** A law is named: what follows is of it. */
	nameLaw(): void {
		this.areLast = false;
		this.areAbove = false;
	}

	/**
	 * A line speaks of a draft. A whole sentence may tell of other things as well: 全年审议草案三件。
	 * @param isFirst whether the text has named no law yet
	 */
	meetDraft(text: string, isFirst: boolean): void {
		this.isOnDraft = true;
		this.isAboutDraft ||= isFirst && !/。\s*$/.test(text);
	}

	/** A line begins: 二、, 3., （三） count what a letter says, 三十条措施 what a paper has. */
	meetCounts(text: string): void {
		const number = parseNumeral(POINT.exec(text)?.[1] ?? '');
		if (number !== null) this.#points.add(number);
		if (number !== null && /^\s*[（(]/.test(text)) this.#bracketed.add(number);
		if (text.includes('（2）')) this.#meetMarks(text);
		for (const [, many] of matchesIn(SO_MANY, text)) this.#counted.add(parseNumeral(many!) ?? 0);
	}

	#meetMarks(text: string): void {
		const marks = matchesIn(MARK, text).map(([, mark]) => Number(mark));
		if (isCount(marks)) for (const mark of marks) this.#marked.add(mark);
	}

	/**
	 * Whether 三十条 is what the text calls some 三十条措施, or 第（2）项 and 第（二）项应依… what it has counted so itself.
	 */
	hasCounted(text: string, { start, end, places: [place, ...more] }: PlaceMention): boolean {
		const { steps } = place!;
		const { unit, number } = steps.at(-1)!;
		if (text[start] !== '第')
			return steps.length === 1 && unit === 'article' && this.#counted.has(number.main);
		const isWritten = unit === 'item' && more.length === 0 && /^第[（(]/.test(text.slice(start));
		if (!isWritten) return false;
		return /\d/.test(text[start + 2]!)
			? this.#marked.has(number.main)
			: this.#bracketed.has(number.main) && CHARGED.test(text.slice(end));
	}

	/** Whether 上述第一、二项 are points that the text itself has counted. */
	arePoints(front: string, places: readonly CitedPlace[]): boolean {
		return (
			POINTS_BACK.test(front) &&
			places.every(
				({ steps: [step, ...others] }) =>
					step!.unit === 'item' && others.length === 0 && this.#points.has(step!.number.main),
			)
		);
	}

	/** A new line begins. */
	beginLine(): void {
		this.areLast = false;
		this.areInLine = false;
		this.#named = [];
	}
}
