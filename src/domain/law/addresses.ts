import { formatAddress, type AddressableKind, type Step } from './address.ts';
import type { Unit } from './model.ts';

/** What units below are counted against. */
interface Context {
	/** Steps of the division that a division stands in. */
	division: Step[];
	/** Steps of the 附件 that articles stand in; empty in the main text. */
	scope: Step[];
	/** Paragraphs outside articles so far in this scope. */
	free: { count: number };
}

/**
 * Give every unit that can be cited its address. Articles, 款, 项 and 目 are addressed from their 条 on; 编, 章 and 节
 * by their place among each other; a number that comes twice gets `~2` the second time.
 */
export function assignAddresses(units: readonly Unit[]): void {
	const taken = new Map<string, number>();

	const name = (unit: Unit, prefix: readonly Step[], main: number, free = false): Step[] => {
		const number = unit.number ?? { main, branch: 0 };
		const kind = unit.kind as AddressableKind;
		const step: Step = { kind, number, occurrence: 1, ...(free && { free }) };
		const plain = formatAddress([...prefix, step]);
		step.occurrence = (taken.get(plain) ?? 0) + 1;
		taken.set(plain, step.occurrence);
		const steps = [...prefix, step];
		unit.address = formatAddress(steps);
		return steps;
	};

	const below = (children: readonly Unit[], steps: readonly Step[]): void => {
		let paragraphs = 0;
		for (const child of children) {
			if (child.kind === 'paragraph') paragraphs += 1;
			if (child.kind === 'paragraph' || child.kind === 'item' || child.kind === 'subitem')
				below(child.children, name(child, steps, paragraphs));
		}
	};

	const visit = (children: readonly Unit[], context: Context): void => {
		const ordinals = new Map<string, number>();
		for (const unit of children) {
			const ordinal = (ordinals.get(unit.kind) ?? 0) + 1;
			ordinals.set(unit.kind, ordinal);
			switch (unit.kind) {
				case 'annex': {
					const steps = name({ ...unit, number: null }, [], ordinal);
					unit.address = formatAddress(steps);
					visit(unit.children, { division: steps, scope: steps, free: { count: 0 } });
					break;
				}
				case 'heading':
				case 'part':
				case 'subpart':
				case 'chapter':
				case 'section':
					visit(unit.children, { ...context, division: name(unit, context.division, ordinal) });
					break;
				case 'article':
				case 'point':
					below(unit.children, name(unit, context.scope, ordinal));
					break;
				case 'paragraph':
					context.free.count += 1;
					below(unit.children, name(unit, context.scope, context.free.count, true));
					break;
				default:
			}
		}
	};

	visit(units, { division: [], scope: [], free: { count: 0 } });
}
