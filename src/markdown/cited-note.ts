import { formatAddress, type Step } from '../domain/law/address/address.ts';
import { NUMERAL, parseNumeral } from '../domain/law/numbers/numerals.ts';

const N = `([${NUMERAL}]+|\\d{1,4})`;
// e.g. "第三十七条", "第120条之一第2款", "277条", "第四十九条第一款第（五）项"
const PLACE = new RegExp(`第?${N}条(?:之${N})?(?:第?${N}款)?(?:第?[（(]?${N}[）)]?项)?`, 'g');

/**
 * Where a page without the words of its law says something of the place that a citation names.
 * @param words of the citation: `《某法》第三十七条第二款`
 * @param noted the places on which there are notes
 * @returns the place itself, or its 款, its 条, or the first place in that 条 with a note; null where there is none, and for a
 * range, which no single note explains
 */
export function citedNote(words: string, noted: readonly string[]): string | null {
	const [place, ...others] = words.matchAll(PLACE);
	if (!place || others.length > 0 || !words.endsWith(place[0])) return null;
	const [, article, branch, paragraph, item] = place.map(
		(number) => (number && parseNumeral(number)) || 0,
	);
	const steps: Step[] = [step('article', article!, branch)];
	if (paragraph || item) steps.push(step('paragraph', paragraph || 1));
	if (item) steps.push(step('item', item));
	const around = steps.map((_, cut) => formatAddress(steps.slice(0, steps.length - cut)));
	const [inside] = noted.filter((address) => address.startsWith(`${around.at(-1)}-`));
	return around.find((address) => noted.includes(address)) ?? inside ?? null;
}

const step = (kind: Step['kind'], main: number, branch = 0): Step => ({
	kind,
	number: { main, branch },
	occurrence: 1,
});
