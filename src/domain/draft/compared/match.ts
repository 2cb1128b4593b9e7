import { redline, type Segment } from '../../law/compare/words/redline.ts';
import { tokensOf, type Token } from '../../law/compare/words/tokens.ts';
import { keyed, saidIn, type Strictness } from '../text/keys.ts';
import { nearestPassage } from './passage.ts';

/** What a quotation is to the official words beside it. */
export type Match =
	/** Every character stands in the official words. */
	| { kind: 'exact' }
	/** All is there but blanks and line ends (`layout`), or but punctuation, brackets and widths (`signs`). */
	| { kind: 'layout' | 'signs'; official: string; difference: Segment[] }
	/** Words differ from the stretch of the official words that they come nearest to. */
	| { kind: 'words'; official: string; difference: Segment[] }
	/** Nothing there comes near to it. */
	| { kind: 'absent' };

// e.g. "……", "…", "......", "。。。。。。", "（略）", "（……）", "[…]": what the one who quotes has left out
const LEFT_OUT = /[（([［【]\s*(?:…+|⋯+|\.{3,}|[前中下后]?略)\s*[）)\]］】]|…+|\.{3,}|⋯+|。{3,}/;
/** Below this likeness two passages are about other things. */
const NEAR = 0.4;

/**
 * Compare a quotation with the official words that it is said to be. To quote a part is no fault, nor to leave something
 * out behind an ellipsis.
 * @param quoted the words between the quotation marks
 * @param official the words of the cited places, character for character
 */
export function matchQuotation(quoted: string, official: string): Match {
	const parts = partsOf(quoted);
	return sameWords(parts, official) ?? nearestMatch(parts, official);
}

/** How many characters of what is said differ: those of the quotation that are not official, and the other way round. */
export function awayBy(match: Match): number {
	if (match.kind === 'absent') return Infinity;
	if (match.kind !== 'words') return 0;
	const away = match.difference.map((one) => {
		if (one.kind === 'same') return 0;
		return saidIn(one.kind === 'added' ? one.new : one.old).length;
	});
	return away.reduce((sum, length) => sum + length, 0);
}

/** A quotation without what its writer left out: parts that follow one another. */
export const partsOf = (quoted: string): string[] =>
	quoted.split(LEFT_OUT).filter((part) => part.trim() !== '');

function sameWords(parts: readonly string[], official: string): Match | null {
	if (standsIn(parts, official, 'exact')) return { kind: 'exact' };
	for (const kind of ['layout', 'signs'] as const) {
		const ranges = standsIn(parts, official, kind);
		if (!ranges) continue;
		const passages = ranges.map(({ start, end }) => official.slice(start, end));
		return {
			kind,
			official: official.slice(ranges[0]?.start, ranges.at(-1)?.end),
			difference: parts.flatMap((part, place) => differenceOf(passages[place]!, part)),
		};
	}
	return null;
}

function nearestMatch(parts: readonly string[], official: string): Match {
	const found = parts.map((part) => ({ part, ...nearestPassage(part, official) }));
	if (found.length === 0 || found.some(({ likeness }) => likeness < NEAR))
		return { kind: 'absent' };
	return {
		kind: 'words',
		official: found.map(({ words }) => words).join('\n'),
		difference: found.flatMap(({ part, words }) => withoutEdges(differenceOf(words, part))),
	};
}

/** Whether words stand in others, one part behind the other, and where; null if they do not. */
function standsIn(
	parts: readonly string[],
	official: string,
	strictness: Strictness,
): { start: number; end: number }[] | null {
	const whole = keyed(official, strictness);
	const ranges: { start: number; end: number }[] = [];
	let from = 0;
	for (const part of parts) {
		const { key } = keyed(part.trim(), strictness);
		const found = whole.key.indexOf(key, from);
		if (found === -1 || key === '') return null;
		from = found + key.length;
		ranges.push(withSigns(part.trim(), official, whole.at[found]!, whole.at[from - 1]! + 1));
	}
	return ranges;
}

/** A sign at an end of the quotation is compared with the sign that the official words have there. */
function withSigns(
	part: string,
	official: string,
	start: number,
	end: number,
): { start: number; end: number } {
	const isSign = (character = ''): boolean => character.trim() !== '' && saidIn(character) === '';
	const before = isSign(part[0]) && isSign(official[start - 1]) ? 1 : 0;
	const behind = isSign(part.at(-1)) && !isSign(official[end - 1]) && isSign(official[end]) ? 1 : 0;
	return { start: start - before, end: end + behind };
}

/** Every sign counts here, as published: only blanks have no part in it. */
const differenceOf = (official: string, quoted: string): Segment[] =>
	struckFirst(redline(strictTokens(official), strictTokens(quoted)));

/** Where one word stands for another: first what the draft has, then what should be there, as people correct. */
const struckFirst = (segments: readonly Segment[]): Segment[] =>
	segments.flatMap((segment, at) => {
		const [before, next] = [segments[at - 1], segments[at + 1]];
		if (segment.kind === 'removed' && next?.kind === 'added') return [next, segment];
		return segment.kind === 'added' && before?.kind === 'removed' ? [] : [segment];
	});

const strictTokens = (text: string): Token[] =>
	tokensOf(text).map((token) => ({ text: token.text, key: keyed(token.text, 'layout').key }));

/** Official words in front of a quotation and behind it are not left out of it: it is a part of them. */
function withoutEdges(segments: readonly Segment[]): Segment[] {
	const [first, second] = segments;
	const [last, before] = [segments.at(-1), segments.at(-2)];
	const begin = first?.kind === 'removed' && second?.kind !== 'added' ? 1 : 0;
	const end = last?.kind === 'removed' && before?.kind !== 'added' ? 1 : 0;
	return segments.slice(begin, Math.max(begin, segments.length - end));
}
