import { unitsByAddress } from '../law/address.ts';
import { walk, type Law, type Unit } from '../law/model.ts';
import { parseNumeral } from '../law/numerals.ts';
import { Places } from './places.ts';

/** The places of a parsed law. */
export function placesOf({ units }: Pick<Law, 'units'>): Places {
	const all = walk(units);
	return new Places(unitsByAddress(all).keys(), inlineItems(all));
}

// e.g. "：（一）", "；(二)", "：㈠", "，（三）" in 有下列情形之一的：（一）…；（二）…
const MARK = /[：:；;，,。]\s*(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([㈠-㈩]))/g;

/**
 * 项 that stand within the line of a 款 (下列情形：（一）…；（二）…) and so are no units of the text: their addresses, each with that
 * of the 款 that holds its words. Numbers that do not count from 一 on are not such.
 */
function inlineItems(units: readonly Unit[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const { kind, address, text, children } of units) {
		if (kind !== 'paragraph' || address === '' || children.some((one) => one.kind === 'item'))
			continue;
		const count = countItems(text);
		for (let item = 1; item <= count; item += 1) found.set(`${address}-x${item}`, address);
	}
	return found;
}

/** How many 项 a line counts; a single （一） is no list. */
function countItems(line: string): number {
	const numbers = [...line.matchAll(MARK)].map(([, bracketed, enclosed]) =>
		parseNumeral(bracketed ?? enclosed!.normalize('NFKC').replace(/[()]/g, '')),
	);
	const isCounted = numbers.every((number, place) => number === place + 1);
	return isCounted && numbers.length > 1 ? numbers.length : 0;
}
