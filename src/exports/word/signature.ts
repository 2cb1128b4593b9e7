import { isDate, signedDay } from '../../domain/law/title/document-lines.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import { ofKind, lineBlock, wordsIn, type Block } from './block.ts';
import { widthOf } from './character-width.ts';

/** Offices that sign together are not more. */
const MOST_OFFICES = 5;

/**
 * Where the words sign themselves: the issuer on a line of its own or on several, and a day behind it; what else stands behind is 附注 or
 * an 附件. Without a day only at the end. Who reports and when above all words, as web pages have it, is none.
 * @param words from 主送 on
 * @returns the end of the words, and nothing between, where they are not signed
 */
export function signatureIn(words: readonly Block[], issuer: string): { from: number; to: number } {
	const first = words.findIndex((block) => block.kind !== 'flush');
	for (let from = words.length - 1; from > first; from -= 1) {
		const both = signedDay(textOf(words[from]));
		if (both && bare(both.office) === bare(issuer)) return { from, to: from + 1 };
		const behind = behindOffices(words, from, issuer);
		if (behind === null) continue;
		if (isDate(textOf(words[behind]))) return { from, to: behind + 1 };
		if (behind >= words.length - 1) return { from, to: words.length };
	}
	return { from: words.length, to: words.length };
}

/** The place behind lines that together name who reports; null if those from a place on do not. */
function behindOffices(words: readonly Block[], from: number, issuer: string): number | null {
	let names = '';
	for (let at = from; at < Math.min(words.length, from + MOST_OFFICES); at += 1) {
		names += bare(textOf(words[at]));
		if (names === bare(issuer)) return at + 1;
	}
	return null;
}

/**
 * Who reports and when, months and days without a leading zero (GB/T 9704-2012, 7.3.5), or as the report itself has it.
 * @param own what the words sign themselves with
 */
export function signed(
	own: readonly Block[],
	{ issuer, written }: { issuer: string; written?: string | undefined },
): Block[] {
	const isDated = own.some((block) => isDay(textOf(block)));
	const missing = [
		...(own.length === 0 ? [issuer] : []),
		...(own.length < 2 && !isDated && written ? [longDate(written)] : []),
	];
	return withInsets([
		...own.map((block) => ofKind('signature', block)),
		...missing.map((line) => lineBlock('signature', line)),
	]);
}

const isDay = (text: string): boolean => isDate(text) || signedDay(text) !== null;

/** Two characters are free on the right, and the day begins two characters behind who signs (GB/T 9704-2012, 7.3.5.2). */
function withInsets(signature: readonly Block[]): Block[] {
	if (signature.length !== 2) return [...signature];
	const [office, day] = signature.map((block) => widthOf(wordsIn(block))) as [number, number];
	const end = Math.max(office, day + 2);
	const free = [end - office + 2, end - day];
	return signature.map((block, place) =>
		block.kind === 'signature' ? { ...block, right: free[place]! } : block,
	);
}

const textOf = (block: Block | undefined): string =>
	block?.kind === 'paragraph' ? wordsIn(block) : '';

/** Whether a paragraph says a name and nothing else. */
export const isSame = (block: Block, name: string): boolean =>
	textOf(block) !== '' && bare(textOf(block)) === bare(name);

// e.g. "中共示例县委、示例县人民政府："
const bare = (text: string): string => text.replace(/[\s、，,：:]/g, '');
