import { describePlace } from '../../citation/say/describe.ts';
import type { CitedStep } from '../../citation/model.ts';
import type { Places } from '../../citation/held/places.ts';
import { citeAddress } from '../../law/address/address.ts';

/**
 * What is there instead of a place in a section, a part or a preamble.
 * @returns null for places that are counted in 条, or in a point: 第二部分 of an opinion that counts 一、二、
 */
export function insteadInSections(steps: readonly CitedStep[], places: Places): string | null {
	const [first] = steps;
	if (first?.unit === 'preamble')
		return insideOf(steps, 1, places) ?? `全文没有叫“${first.name ?? ''}”的部分`;
	if (first?.unit !== 'heading') return null;
	const end = steps.findIndex(({ unit }) => unit !== 'heading');
	const depth = end === -1 ? steps.length : end;
	return insideOf(steps, depth, places) ?? insteadOfHeading(steps.slice(0, depth), places);
}

/** What the section that is there has, of which a 款 or 项 is not; null if the section is not there, or is a point. */
function insideOf(steps: readonly CitedStep[], depth: number, places: Places): string | null {
	const missing = steps[depth];
	const outer = steps.slice(0, depth);
	const [address] = places.locate({ steps: outer }) ?? [];
	const holds = address === undefined ? undefined : places.sections.heldBy(address);
	if (!missing || !holds) return null;
	const where = describePlace({ steps: outer });
	if (missing.unit === 'passage' || missing.unit === 'paragraph') {
		const count = holds.filter((one) => one.startsWith('p')).length;
		const name = missing.unit === 'passage' ? '段' : '款';
		return count === 0 ? `${where}标题下没有文字` : `${where}只有${count}${name}`;
	}
	const points = holds.filter((one) => one.startsWith('d')).length;
	const items = holds.map((one) => numbersIn(one, 'x', places).length);
	const count = points || Math.max(0, ...items);
	return count === 0 ? `${where}没有分项` : `${where}只有${count}项`;
}

/** How many sections there are where one is missing; null for a text that has none, but points. */
function insteadOfHeading(steps: readonly CitedStep[], places: Places): string | null {
	for (let depth = steps.length - 1; depth > 0; depth -= 1) {
		const [address] = places.locate({ steps: steps.slice(0, depth) }) ?? [];
		if (address === undefined) continue;
		const count = numbersIn(address, 'h', places).length;
		const where = depth === 1 ? `第${steps[0]!.number.main}章` : citeAddress(address);
		return count === 0 ? `${where}没有分节` : `${where}只有${count}节`;
	}
	const all = places.all.filter((one) => /^h\d+$/.test(one));
	const last = all.at(-1);
	if (last === undefined) return null;
	return `全文共${all.length}个部分，最后一个是${citeAddress(last)}`;
}

/** The numbers of the units of one kind that stand right in another, in the order of the text. */
export function numbersIn(address: string, code: string, places: Places): number[] {
	const inside = new RegExp(`^${address}-${code}(\\d+)$`);
	return places.all.flatMap((one) => {
		const number = inside.exec(one)?.[1];
		return number === undefined ? [] : [Number(number)];
	});
}
