import { segmentsOf } from './segments.ts';

// e.g. "第三十七条", "第二款": one word to who reads it
const NUMBERED = /第[〇零一二三四五六七八九十百千\d]+[编章节条款项目点]/gu;
// The same, and the name of the state, which is too long for large letters on a narrow phone.
const WHOLE = new RegExp(`中华人民共和国|${NUMBERED.source}`, 'gu');
/** From so many characters at least, letters are large. */
const LARGE = 3;
const ONE_HAN = /^\p{Script=Han}$/u;
/** Words of one character that belong to what follows: 和身边, 给家里. */
const LEADING = '和与及或在对从向为被把让给用将以讲';
// e.g. "、", "》", "。", ")": no line begins with it
const CLOSES = /^[\p{Pe}\p{Pf}、，。；：！？…·～~%℃—-]+$/u;
// e.g. "《", "（", "“", "2023", "4·": no line ends with it
const OPENS = /(?:[\p{Ps}\p{Pi}·]|\d)$/u;
/** Behind it a word of one character can belong only to what follows. */
const BREAKS = /[\p{P}\s]$/u;

/**
 * A title or heading in the pieces between which a line may end: words, with the small words and signs that belong to them.
 * @param least as many characters a piece has at least, as far as the title goes: fewer places are enough for large letters
 * @returns joined, they are the title
 * @throws in a browser that has no `Intl.Segmenter`, as Firefox before 125
 */
export function phrases(title: string, least = 2): string[] {
	const pieces: string[] = [];
	for (const word of wordsOf(title, least >= LARGE ? NUMBERED : WHOLE)) {
		const last = pieces.at(-1);
		if (last !== undefined && belong(last, word, least)) pieces[pieces.length - 1] = last + word;
		else pieces.push(word);
	}
	const end = pieces.at(-1) ?? '';
	return pieces.length > 1 && end.length < least
		? [...pieces.slice(0, -2), pieces.at(-2)! + end]
		: pieces;
}

function belong(before: string, word: string, least: number): boolean {
	if (OPENS.test(before) || CLOSES.test(word)) return true;
	if (LEADING.includes(before.at(-1)!) && isAlone(before)) return true;
	if (before.length < least) return true;
	if (!ONE_HAN.test(word) || LEADING.includes(word)) return false;
	return !BREAKS.test(before);
}

/** Whether the last character of a piece was a word of its own. */
const isAlone = (piece: string): boolean => segmentsOf(piece).at(-1)!.segment.length === 1;

function wordsOf(title: string, kept: RegExp): string[] {
	const words: string[] = [];
	let at = 0;
	for (const { 0: whole, index } of title.matchAll(kept)) {
		words.push(...segmented(title.slice(at, index)), whole);
		at = index + whole.length;
	}
	return [...words, ...segmented(title.slice(at))];
}

const segmented = (text: string): string[] => segmentsOf(text).map(({ segment }) => segment);
