import { formatAddress } from '../../law/address/address.ts';
import type { CitedStep } from '../model.ts';

// e.g. "c2", "b2-c1-s3", "b3-f2-c14", "c1~2"
const DIVISION = /(?:^|-)[bfcs]\d+(?:~\d+)?$/;

/** Whether an address is one of a 编, 章 or 节. */
export const isDivision = (address: string): boolean => DIVISION.test(address);

/** The 编, 分编, 章 and 节 of one wording of a law, by their addresses in the order of the text. */
export class Divisions {
	readonly all: readonly string[];
	#parts: ReadonlyMap<string, string>;

	/**
	 * @param addresses all of the wording
	 * @param parts the 编 of a code by their names, 合同 of 合同编
	 */
	constructor(addresses: Iterable<string>, parts: ReadonlyMap<string, string>) {
		this.all = [...addresses].filter(isDivision);
		this.#parts = parts;
	}

	/** The 编 that goes by a name: `b3` for 合同. */
	partNamed(name: string): string | undefined {
		return this.#parts.get(name);
	}

	/** Those that steps can mean: of a code that counts 章 anew in each 编, 第三章 may be several. */
	like(steps: readonly CitedStep[]): readonly string[] {
		const wanted = steps.map(addressOf);
		return this.all.filter((address) => endsInOrder(address.split('-'), wanted));
	}

	/**
	 * The one that steps mean. 第二编第六章 may leave out the 分编 between them.
	 * @param near of several that fit, the one in the same 编 is meant
	 * @returns null if there is none, or several
	 */
	locate(steps: readonly CitedStep[], near: string): string | null {
		const found = this.like(steps);
		const close = found.filter((address) => sharesDivision(address, near));
		return onlyOne(close) ?? onlyOne(found);
	}

	/** The one that steps mean in another division: 本编第六章 may leave out the 分编 between them as well. */
	locateIn(base: string, steps: readonly CitedStep[]): string | null {
		return onlyOne(this.like(steps).filter((address) => address.startsWith(`${base}-`)));
	}
}

/** Whether a division is the one of the steps, or stands in it: `b1-c2-s3` in 第二章. */
export const isInDivision = (division: string, steps: readonly CitedStep[]): boolean =>
	stepsInOrder(division.split('-'), steps.map(addressOf)) === steps.length;

/** `c3` of 第三章. A 段 is a 款 that is called so; a preamble is found by its name. */
export function addressOf({ unit, number }: CitedStep): string {
	const kind = unit === 'passage' ? 'paragraph' : unit === 'preamble' ? 'heading' : unit;
	return formatAddress([{ kind, number, occurrence: 1 }]);
}

/** Whether steps lead into an 附件, whose places are none of the law's own. */
export const leadIntoAnnex = ([first]: readonly CitedStep[]): boolean => first?.unit === 'annex';

const onlyOne = ([one, ...others]: readonly string[]): string | null =>
	one !== undefined && others.length === 0 ? one : null;

/** Whether an address ends in the last step and has the others in front of it, in their order. */
const endsInOrder = (address: readonly string[], steps: readonly string[]): boolean =>
	address.at(-1) === steps.at(-1) && stepsInOrder(address, steps) === steps.length;

/** How many of the steps an address has, in their order. */
function stepsInOrder(address: readonly string[], steps: readonly string[]): number {
	let at = 0;
	for (const step of address) if (step === steps[at] || isUnnumberedPart(step, steps[at])) at += 1;
	return at;
}

/** 第一编 of a text whose 编 carry no numbers: 总则编 is its first heading, `h1`. */
const isUnnumberedPart = (step: string, wanted = ''): boolean =>
	step.startsWith('h') && wanted.startsWith('b') && step.slice(1) === wanted.slice(1);

/** `c4` near `b2-c1-s1`: whether both stand in the same 编. */
const sharesDivision = (address: string, near: string): boolean =>
	near.startsWith(address.slice(0, address.lastIndexOf('-') + 1));
