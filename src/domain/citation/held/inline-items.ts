import type { Unit } from '../../law/model.ts';
import type { CitedStep } from '../model.ts';
import { parseNumeral } from '../../law/numbers/numerals.ts';

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
 * 项 that stand within the line of a 款 are units of the text (`read/lines/lists-in-line.ts`), unless the line quotes them
 * (修改为：“下列情形：（一）…；（二）…”) or counts them twice; so are 目 within the line of a 项. Those that are none: their addresses, each with that
 * of the unit that holds its words. Numbers that do not count from 一 on are not such.
 */
export function inlineItems(units: readonly Unit[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const { kind, address, text, children } of units) {
		const code = kind === 'paragraph' ? 'x' : kind === 'item' ? 'm' : '';
		if (code === '' || address === '' || children.some((one) => one.address !== '')) continue;
		for (const [place, item] of itemsIn(text).entries()) {
			const own = `${address}-${code}${place + 1}`;
			found.set(own, address);
			if (code === 'x') addSubitems(item, own, address, found);
		}
	}
	return found;
}

/** The 目 of a 项 that stands within a line itself: （一）灯，包括：1.红灯；2.绿灯；（二）…. */
function addSubitems(item: string, own: string, holder: string, found: Map<string, string>): void {
	for (const place of itemsIn(item).keys()) found.set(`${own}-m${place + 1}`, holder);
}

/** What a line counts, each from its number on; of two kinds of numbers, the one that begins first. A single （一） is no list. */
function itemsIn(line: string): string[] {
	const lists = MARKS.map((mark) => [...line.matchAll(mark)]).filter(isCounted);
	const [outer] = lists.sort(([a], [b]) => a!.index - b!.index);
	return (outer ?? []).map(({ 0: mark, index }, place) =>
		line.slice(index + mark.length, outer![place + 1]?.index),
	);
}

/** Whether numbers count from one on. */
const isCounted = (list: readonly RegExpExecArray[]): boolean =>
	list.length > 1 && list.every((mark, place) => numberOf(mark) === place + 1);

const numberOf = ([, ...written]: RegExpExecArray): number | null =>
	parseNumeral(written.join('').normalize('NFKC').replace(/[()]/g, ''));

/** Whether a 项 or 目 was found at the unit whose line it stands in. */
export function isWithinLine(steps: readonly CitedStep[], found: string): boolean {
	const unit = steps.at(-1)?.unit;
	return (
		(unit === 'item' && !found.includes('-x')) || (unit === 'subitem' && !found.includes('-m'))
	);
}
