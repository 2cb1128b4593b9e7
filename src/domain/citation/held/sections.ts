import { formatAddress } from '../../law/address/address.ts';
import { addressOf } from './divisions.ts';
import type { CitedStep } from '../model.ts';

/** A heading without 编, 章 or 节, and what stands right below it. */
export interface SectionEntry {
	/** `h2-h1`. */
	address: string;
	/** Whether it has a number of its own. */
	numbered: boolean;
	/** Its words without blanks: 序言. */
	name: string;
	/** The addresses of its 款 and points, `p6` and `d1`, which are counted through the whole text. */
	holds: readonly string[];
}

/** What finds a place in a unit, as `Places` does. */
type Within = (address: string, steps: readonly CitedStep[]) => string | null;

/** What one wording counts outside of any 条: 第2.1节 of a plan, 第二部分 of an opinion, 序言. */
export class Sections {
	#all: readonly SectionEntry[];
	#byAddress: ReadonlyMap<string, SectionEntry>;
	#units: ReadonlySet<string>;
	#hasArticles: boolean;
	/** Addresses of sections by those of the 款 and points right below them. */
	#holders: ReadonlyMap<string, string> | undefined;

	/** @param units every address of the wording */
	constructor(all: readonly SectionEntry[], units: ReadonlySet<string>) {
		this.#all = all;
		this.#byAddress = new Map(all.map((one) => [one.address, one]));
		this.#units = units;
		this.#hasArticles = units.has('t1');
	}

	/** Whether there are sections within sections: 2.1. */
	get areNested(): boolean {
		return this.#all.some(({ address, numbered }) => numbered && /^h\d+-h\d+$/.test(address));
	}

	/** What of the headings decides what citations of them mean. */
	get keys(): string[] {
		return this.#all.map(
			({ address, numbered, name, holds }) => `${address} ${numbered || name} ${holds.join(' ')}`,
		);
	}

	/** The addresses of the 款 and points right below a heading; undefined for what is none. */
	heldBy(address: string): readonly string[] | undefined {
		return this.#byAddress.get(address)?.holds;
	}

	/** The section right above a 款 or a point; undefined for one that stands below none. */
	around(held: string): string | undefined {
		this.#holders ??= new Map(
			this.#all.flatMap(({ address, holds }) => holds.map((one) => [one, address] as const)),
		);
		return this.#holders.get(held);
	}

	/**
	 * Whether a wording counts what the steps name, so that it can lack it. The words in front of the first 条 are a preamble as
	 * well, if nobody calls them so.
	 * @param bare whether the number stands without 第
	 */
	counts([first, second]: readonly CitedStep[], bare: boolean): boolean {
		if (first?.unit === 'preamble')
			return this.#all.some(isPreamble) || (this.#hasArticles && !this.#units.has('p1'));
		if (this.areNested) return true;
		// 第2.2条 of a treaty is its 第二条第2款, and some rules number their 条 so: such a law does not lack a section.
		if (bare || second?.unit === 'heading') return false;
		return !this.#hasArticles && (this.#units.has('d1') || this.#all.length > 0);
	}

	/**
	 * The address of a place that is counted outside of any 条; null if there is none.
	 * @param within finds the rest of the steps in a point or a 款
	 */
	locate(steps: readonly CitedStep[], within: Within): string | null {
		const [first] = steps;
		if (first?.unit === 'preamble') {
			const preamble = this.#all.find(({ name }) => name === first.name);
			return preamble ? this.#inSection(preamble, steps.slice(1), within) : null;
		}
		const nested = steps.findIndex(({ unit }) => unit !== 'heading');
		const depth = nested === -1 ? steps.length : nested;
		const heading = this.#numbered(steps.slice(0, depth));
		if (heading) return this.#inSection(heading, steps.slice(depth), within);
		// e.g. 第二部分 and 第二点 of an opinion that counts 一、二、
		if (this.#hasArticles || depth > 1) return null;
		return this.#inPoint(`d${first!.number.main}`, steps.slice(1), within);
	}

	/** 本节第一款: counted in a section that is known. @param address of the section; null if that is none */
	locateIn(address: string, steps: readonly CitedStep[], within: Within): string | null {
		const section = this.#byAddress.get(address);
		return section ? this.#inSection(section, steps, within) : null;
	}

	/** 第四章第二节 of a plan that counts 4 and 4.2; 第（四）项 of an opinion that counts （一） on through all its points. */
	locateOther(steps: readonly CitedStep[], within: Within): string | null {
		if (this.#hasArticles) return null;
		const depth = steps.filter(({ unit }) => unit === 'chapter' || unit === 'section').length;
		const heading = depth > 0 ? this.#numbered(steps.slice(0, depth)) : undefined;
		if (heading) return this.#inSection(heading, steps.slice(depth), within);
		const [first, ...rest] = steps;
		if (first?.unit !== 'item') return null;
		const ending = new RegExp(`^d\\d+-k\\d+-${addressOf(first)}$`);
		const [item, ...others] = [...this.#units].filter((address) => ending.test(address));
		return item !== undefined && others.length === 0 ? within(item, rest) : null;
	}

	/** `h2-h1` of 第2.1节, if the headings there carry numbers. */
	#numbered(steps: readonly CitedStep[]): SectionEntry | undefined {
		const path = steps.map(({ number }) => ({ kind: 'heading', number, occurrence: 1 }) as const);
		const found = this.#byAddress.get(formatAddress(path));
		return found?.numbered ? found : undefined;
	}

	#inSection(
		{ address, holds }: SectionEntry,
		[first, ...rest]: readonly CitedStep[],
		within: Within,
	): string | null {
		if (!first) return address;
		const { unit, number } = first;
		if (unit === 'paragraph' || unit === 'passage') {
			const paragraph = holds.filter((one) => one.startsWith('p'))[number.main - 1];
			return paragraph === undefined ? null : within(paragraph, rest);
		}
		const point = holds.find((one) => one === `d${number.main}`);
		if (point !== undefined && unit !== 'subitem') return this.#inPoint(point, rest, within);
		const inner = [unit === 'subitem' ? first : asItem(first), ...rest];
		return firstOf(holds, (one) => within(one, inner));
	}

	/** 第二部分第三条 and 第二点第三点 are its （三）, which most call 第（三）项. */
	#inPoint(point: string, [first, ...rest]: readonly CitedStep[], within: Within): string | null {
		if (!this.#units.has(point)) return null;
		if (!first) return point;
		const { unit, number } = first;
		if (unit === 'passage') return within(point, [{ unit: 'paragraph', number }, ...rest]);
		return within(point, [unit === 'paragraph' ? first : asItem(first), ...rest]);
	}
}

const isPreamble = ({ name }: SectionEntry): boolean => /^[序前导引]言$/.test(name);

const asItem = (step: CitedStep): CitedStep =>
	step.unit === 'subitem' ? step : { unit: 'item', number: step.number };

function firstOf<T>(all: readonly T[], find: (one: T) => string | null): string | null {
	for (const one of all) {
		const found = find(one);
		if (found !== null) return found;
	}
	return null;
}
