import { unitsByAddress } from '../law/address.ts';
import { walk, type Law, type Unit } from '../law/model.ts';
import { parseNumeral } from '../law/numerals.ts';
import { Places } from './places.ts';

/** The places of a parsed law. */
export function placesOf({ units }: Pick<Law, 'units'>): Places {
	const all = walk(units);
	return new Places(unitsByAddress(all).keys(), inlineItems(all));
}

// What stands in front of a number within a line, and not at the beginning of a sentence that cites it.
const FRONT = '[：:；;，,。]\\s*';
/** How a list within a line may be numbered; all its numbers are written alike. */
const MARKS = [
	// e.g. "：（一）", "；(二)", "：㈠" in 有下列情形之一的：（一）…；（二）…
	new RegExp(`${FRONT}(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([㈠-㈩]))`, 'g'),
	// e.g. "：1.", "；2．", "：1、"; not "：1.5米"
	new RegExp(`${FRONT}(\\d{1,2})[.．、](?!\\d)`, 'g'),
	// e.g. "：①", "；⑵", "：（1）"
	new RegExp(`${FRONT}(?:([①-⑳⑴-⒇])|[（(](\\d{1,2})[）)])`, 'g'),
];

/**
 * 项 that stand within the line of a 款 (下列情形：（一）…；（二）…), and 目 within that of a 项, are no units of the text: their
 * addresses, each with that of the unit that holds its words. Numbers that do not count from 一 on are not such.
 */
function inlineItems(units: readonly Unit[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const { kind, address, text, children } of units) {
		const code = kind === 'paragraph' ? 'x' : kind === 'item' ? 'm' : '';
		if (code === '' || address === '' || children.some((one) => one.address !== '')) continue;
		const count = Math.max(...MARKS.map((mark) => countItems(text, mark)));
		for (let item = 1; item <= count; item += 1) found.set(`${address}-${code}${item}`, address);
	}
	return found;
}

/** How many numbers of a kind a line counts; a single （一） is no list. */
function countItems(line: string, mark: RegExp): number {
	const numbers = [...line.matchAll(mark)].map(([, ...written]) =>
		parseNumeral(written.join('').normalize('NFKC').replace(/[()]/g, '')),
	);
	const isCounted = numbers.every((number, place) => number === place + 1);
	return isCounted && numbers.length > 1 ? numbers.length : 0;
}
