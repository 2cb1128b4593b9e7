import { formatAddress, type AddressableKind, type Step } from './address.ts';
import type { Unit } from '../model.ts';
import { lawInAnnex } from '../title/published-law.ts';

/** What units below are counted against. */
interface Context {
	/** Steps of the division that a division stands in. */
	division: Step[];
	/** Steps of the 附件 that a unit stands in; empty in the main text. */
	scope: Step[];
	/** The same for its articles: the first text that has articles is the law itself. */
	articles: Step[];
	/** Paragraphs outside articles so far in this scope. */
	free: { count: number };
}

/**
 * Give every unit that can be cited its address. Articles, 款, 项 and 目 are addressed from their 条 on; 编, 章 and 节
 * by their place among each other; a number that comes twice gets `~2` the second time.
 */
export function assignAddresses(units: readonly Unit[]): void {
	const main: Context = { division: [], scope: [], articles: [], free: { count: 0 } };
	new Namer(units).visit(units, main);
}

class Namer {
	#taken = new Map<string, number>();
	#annexNumbers: Map<Unit, number>;
	#lawInAnnex: Unit | undefined;

	constructor(units: readonly Unit[]) {
		this.#annexNumbers = numbersOfAnnexes(units.filter((unit) => unit.kind === 'annex'));
		this.#lawInAnnex = lawInAnnex(units);
	}

	visit(units: readonly Unit[], context: Context): void {
		const ordinals = new Map<string, number>();
		for (const unit of units) {
			const ordinal = (ordinals.get(unit.kind) ?? 0) + 1;
			ordinals.set(unit.kind, ordinal);
			this.#address(unit, ordinal, context);
		}
	}

	#address(unit: Unit, ordinal: number, context: Context): void {
		switch (unit.kind) {
			case 'annex':
				return this.#annex(unit);
			case 'heading':
			case 'part':
			case 'subpart':
			case 'chapter':
			case 'section': {
				const division = this.#name(unit, context.division, ordinal);
				return this.visit(unit.children, { ...context, division });
			}
			case 'article':
				return this.#below(unit.children, this.#name(unit, context.articles, ordinal));
			case 'point':
				return this.#below(unit.children, this.#name(unit, context.scope, ordinal));
			case 'paragraph':
				context.free.count += 1;
				return this.#below(
					unit.children,
					this.#name(unit, context.scope, context.free.count, true),
				);
			default:
		}
	}

	#annex(unit: Unit): void {
		const steps = this.#name({ ...unit, number: null }, [], this.#annexNumbers.get(unit)!);
		unit.address = formatAddress(steps);
		const articles = unit === this.#lawInAnnex ? [] : steps;
		this.visit(unit.children, { division: steps, scope: steps, articles, free: { count: 0 } });
	}

	#below(children: readonly Unit[], steps: readonly Step[]): void {
		let paragraphs = 0;
		for (const child of children) {
			if (child.kind === 'paragraph') paragraphs += 1;
			if (child.kind === 'paragraph' || child.kind === 'item' || child.kind === 'subitem')
				this.#below(child.children, this.#name(child, steps, paragraphs));
		}
	}

	#name(unit: Unit, prefix: readonly Step[], main: number, free = false): Step[] {
		const number = unit.number ?? { main, branch: 0 };
		const kind = unit.kind as AddressableKind;
		const step: Step = { kind, number, occurrence: 1, ...(free && { free }) };
		const plain = formatAddress([...prefix, step]);
		step.occurrence = (this.#taken.get(plain) ?? 0) + 1;
		this.#taken.set(plain, step.occurrence);
		const steps = [...prefix, step];
		unit.address = formatAddress(steps);
		return steps;
	}
}

/** 附件2 is the second whatever stands before it; those without a number take the numbers that are left. */
function numbersOfAnnexes(annexes: readonly Unit[]): Map<Unit, number> {
	const taken = new Set(annexes.flatMap((unit) => unit.number?.main ?? []));
	const numbers = new Map<Unit, number>();
	let free = 0;
	for (const unit of annexes) {
		if (!unit.number) {
			do free += 1;
			while (taken.has(free));
		}
		numbers.set(unit, unit.number?.main ?? free);
	}
	return numbers;
}
