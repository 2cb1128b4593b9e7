import { Annexes } from './annexes.ts';
import { articlesOrPoints, countedBetween } from './counted-between.ts';
import { addressOf, Divisions, isDivision, leadIntoAnnex } from './divisions.ts';
import type { CitedPlace, CitedStep } from '../model.ts';
import { Sections, type SectionEntry } from './sections.ts';
import { isOutsideArticles } from '../find/numbers/unit-groups.ts';

/** The places of one wording of a law. Made of plain addresses, in the order of the text. */
export class Places {
	#units: ReadonlySet<string>;
	#numbered: ReadonlyMap<string, string>;
	#parts: ReadonlyMap<string, string>;
	/** The 附件 and 附表, by what they are called. */
	readonly annexes: Annexes;
	/** What is counted outside of any 条. */
	readonly sections: Sections;
	#articles: string[] | undefined;
	#divisions: Divisions | undefined;
	readonly #inner = this.#within.bind(this);

	/**
	 * @param addresses every address of the wording, in the order of the text
	 * @param numbered 款 that are numbered 二、 or printed by an amendment, with the address of the unit where they are found
	 * @param parts 编 by their names, 合同 of 合同编
	 * @param annexes 附件 and 附表 by their names: 附表1
	 * @param headings those without 编, 章 and 节
	 */
	constructor(
		addresses: Iterable<string>,
		numbered: ReadonlyMap<string, string> = new Map(),
		parts: ReadonlyMap<string, string> = new Map(),
		annexes: ReadonlyMap<string, string> = new Map(),
		headings: readonly SectionEntry[] = [],
	) {
		this.#units = new Set(addresses);
		this.#numbered = numbered;
		this.#parts = parts;
		this.annexes = new Annexes(annexes);
		this.sections = new Sections(headings, this.#units);
	}

	/** Whether the text has a place, by its address: `t42-k1-x3`. */
	has(address: string): boolean {
		return this.#units.has(address);
	}

	/** Whether a 项 is a 款 that the text numbers 二、: 第一条第二款 is found there. */
	isParagraph(item: string): boolean {
		return this.#numbered.get(item.replace(/-k1-x(\d+)$/, '-k$1')) === item;
	}

	/** Everything that can be cited: of the same places, the same citations are found. */
	get all(): readonly string[] {
		const names = [...this.#parts, ...this.annexes.all].map(([name, at]) => `${at} ${name}`);
		return [...this.#units, ...this.#numbered.keys(), ...names, ...this.sections.keys];
	}

	/** The articles of the law in their order, 第…条之一 after its article; points where there are no articles. */
	get articles(): readonly string[] {
		return (this.#articles ??= articlesOrPoints([...this.#units]));
	}

	/** The innermost 编, 章 or 节 that an article stands in, `c2-s1`; empty for one that stands in none. */
	divisionAround(article: string): string {
		let around = '';
		for (const address of this.#units) {
			if (address === article) return around;
			if (isDivision(address)) around = address;
		}
		return '';
	}

	/** Its 编, 章 and 节; found at the first asking. */
	get divisions(): Divisions {
		return (this.#divisions ??= new Divisions(this.#units, this.#parts));
	}

	/**
	 * The addresses of a cited place; null if one of its ends is not there.
	 * @param base the unit that the steps are counted in, `t16` for 本条第二款; empty for the law
	 * @param near a place in the same 编 is meant first, where 章 are counted within 编
	 */
	locate({ steps, through }: CitedPlace, base = '', near = ''): string[] | null {
		const first = this.#locateSteps(steps, base, near);
		if (first === null || !through) return first === null ? null : [first];
		const last = this.#locateSteps(through, base, near);
		if (last === null) return null;
		return first === last ? [first] : this.#between(first, last);
	}

	/** Whether it has the 附件 that some steps begin with. */
	hasAnnex([annex]: readonly CitedStep[]): boolean {
		return annex?.unit === 'annex' && this.#annexOf(annex) !== null;
	}

	/** 本附件 is found by its address, others by what they are called. */
	#annexOf(step: CitedStep): string | null {
		const { name, number } = step;
		const address = name === undefined ? addressOf(step) : this.annexes.named(name, number.main);
		return address !== undefined && this.has(address) ? address : null;
	}

	/** In an 附件 that is named nothing outside of it is meant. */
	#locateInAnnex([annex, ...inner]: readonly CitedStep[]): string | null {
		const base = this.#annexOf(annex!);
		return base && (this.#within(base, inner) ?? this.#point(base, inner));
	}

	#locateSteps(steps: readonly CitedStep[], base: string, near: string): string | null {
		if (steps.length === 0) return base !== '' && this.has(base) ? base : null;
		if (leadIntoAnnex(steps)) return this.#locateInAnnex(steps);
		if (isOutsideArticles(steps[0]!.unit)) return this.sections.locate(steps, this.#inner);
		const article = steps.findIndex(({ unit }) => unit === 'article');
		if (article !== -1) return this.#locateArticle(steps.slice(article), base);
		if (base === '')
			return this.divisions.locate(steps, near) ?? this.sections.locateOther(steps, this.#inner);
		return (
			this.#within(base, steps) ??
			this.divisions.locateIn(base, steps) ??
			this.sections.locateIn(base, steps, this.#inner)
		);
	}

	/** Articles are counted through the law, whatever 章 is named with them; those of an 附件 for themselves. */
	#locateArticle([article, ...inner]: readonly CitedStep[], base: string): string | null {
		// e.g. "fj1" in "fj1-t3"
		const annex = /^fj\d+(?=-|$)/.exec(base)?.[0];
		const own = annex && this.#within(annex, [article!, ...inner]);
		if (own) return own;
		const address = addressOf(article!);
		if (this.has(address)) return this.#within(address, inner);
		const point = address.replace(/^t/, 'd');
		const counted = !this.articles[0]?.startsWith('t') && this.has(point);
		return counted ? this.#within(point, inner) : null;
	}

	/** 附件第一条 or 附件第一项 of an 附件 that counts 一、二、. */
	#point(annex: string, [first, ...inner]: readonly CitedStep[]): string | null {
		if (first?.unit !== 'article' && first?.unit !== 'item') return null;
		const point = `${annex}-d${first.number.main}`;
		return this.has(point) ? this.#within(point, inner) : null;
	}

	/** 第四十九条第三项 leaves out its 款: the first 款 that has such an item. */
	#within(base: string, steps: readonly CitedStep[]): string | null {
		let address = base;
		for (const step of steps) {
			const next = `${address}-${addressOf(step)}`;
			const found = this.#standing(next) === null ? this.#throughParagraph(address, step) : next;
			if (found === null) return null;
			address = found;
		}
		return this.#standing(address);
	}

	/** The unit that has the words of a place: the place itself, or the 项 that a 款 is numbered as; null if there is none. */
	#standing(address: string): string | null {
		return this.has(address) ? address : (this.#numbered.get(address) ?? null);
	}

	#throughParagraph(address: string, step: CitedStep): string | null {
		if (step.unit !== 'item' && step.unit !== 'subitem') return null;
		const inner = step.unit === 'item' ? 'k' : 'x';
		for (let count = 1; this.has(`${address}-${inner}${count}`); count += 1) {
			const found = `${address}-${inner}${count}-${addressOf(step)}`;
			if (this.#standing(found) !== null) return found;
		}
		return null;
	}

	/** Every place of a range, ends included. */
	#between(first: string, last: string): string[] | null {
		const [from, to] = [first, last].map((address) => this.articles.indexOf(address));
		if (from! >= 0 && to! >= 0) return from! < to! ? this.articles.slice(from, to! + 1) : null;
		const inside = countedBetween(first, last);
		if (inside) return inside.filter((address) => this.has(address));
		return this.#acrossArticles(first, last) ?? this.#inOrder(first, last);
	}

	/** 第十条第二款至第十二条: what stands between are whole articles. */
	#acrossArticles(first: string, last: string): string[] | null {
		const [from, to] = [first, last].map((address) =>
			this.articles.indexOf(address.split('-')[0]!),
		);
		if (from! < 0 || to! < 0 || from! >= to!) return null;
		return [first, ...this.articles.slice(from! + 1, to), last];
	}

	/** 第一款至第二款第三项, 第二章第一节至第三章: ends of different kinds, and what is whole between them. */
	#inOrder(first: string, last: string): string[] | null {
		const all = isDivision(first) ? this.divisions.all : [...this.#units];
		const [from, to] = [all.indexOf(first), all.indexOf(last)];
		if (from < 0 || from >= to) return null;
		const outermost: string[] = [];
		for (const address of all.slice(from, to + 1))
			if (!last.startsWith(`${address}-`) && !address.startsWith(`${outermost.at(-1)}-`))
				outermost.push(address);
		return outermost;
	}
}
