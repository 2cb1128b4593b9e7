/** A piece of a text that is compared as a whole. */
export interface Token {
	/** The words as published. All tokens of a text, joined, are the text. */
	text: string;
	/** What is compared. Two tokens with one key say the same. */
	key: string;
}

/** The key of the line end before a 款: to begin a new 款 there is a change of the law, since citations count 款. */
export const PARAGRAPH_KEY = '¶';

// e.g. "二十二", "2024", "PM", "（", "应": a number or a Latin word is one token, everything else is one character
const PIECE =
	/[零〇○一二三四五六七八九十百千]+|[0-9０-９]+|[A-Za-zＡ-Ｚａ-ｚ]+|[\s\u200b\ufeff]+|./gsu;

// e.g. " ", "　", a line end, a zero-width blank: layout, which says nothing
const BLANK = /^[\s\u200b\ufeff]+$/u;

/**
 * The tokens of a text. Blanks belong to the token before them, those at the beginning to the first, and have no part in
 * a key.
 * @param text any text
 * @param paragraphs places in it of the line ends at which a new 款 begins
 */
export function tokensOf(text: string, paragraphs: readonly number[] = []): Token[] {
	const tokens: Token[] = [];
	let leading = '';
	for (const { 0: piece, index } of text.matchAll(PIECE)) {
		const last = tokens.at(-1);
		const begins = paragraphs.some((place) => place >= index && place < index + piece.length);
		if (begins) tokens.push({ text: leading + piece, key: PARAGRAPH_KEY });
		else if (!BLANK.test(piece)) tokens.push({ text: leading + piece, key: keyOf(piece) });
		else if (last) last.text += piece;
		leading = tokens.length === 0 ? leading + piece : '';
	}
	return leading === '' ? tokens : [{ text: leading, key: '' }];
}

/** What remains of words when layout, widths and forms of signs are left aside. */
export const normalised = (text: string): string =>
	tokensOf(text)
		.map(({ key }) => key)
		.join('');

const keys = new Map<string, string>();

/** The key of a piece; of single characters there are few, so theirs are remembered. */
function keyOf(piece: string): string {
	if (piece.length > 1) return newKeyOf(piece);
	const key = keys.get(piece) ?? newKeyOf(piece);
	keys.set(piece, key);
	return key;
}

/** Full and half width are one (NFKC), so are the forms below. */
const newKeyOf = (piece: string): string =>
	[...piece.normalize('NFKC')].map((character) => SAME.get(character) ?? character).join('');

/**
 * Forms of one sign or character, each followed by the form it is compared as. Only characters that mean the same in
 * every word: a changed word (做出, 作出) is a change that the amending act made.
 */
const SAME: ReadonlyMap<string, string> = new Map(
	(
		'〔( 〕) [( ]) 【( 】) “" ”" „" ＂" ‘\' ’\' 「" 」" 『" 』" 〈< 〉> 《< 》> ' +
		'—- –- ―- ‐- ─- －- ～~ 〜~ ·・ •・ ‧・ ○零 〇零 笫第 帐账 祕秘 砲炮 。. ．. ｡.'
	)
		.split(' ')
		.map((pair) => [pair[0]!, pair[1]!]),
);
