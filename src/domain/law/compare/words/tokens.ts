/** A piece of a text that is compared as a whole. */
export interface Token {
	/** The words as published. All tokens of a text, joined, are the text. */
	readonly text: string;
	/** What is compared. Two tokens with one key say the same. */
	readonly key: string;
}

/** The key of the line end before a 款: to begin a new 款 there is a change of the law, since citations count 款. */
export const PARAGRAPH_KEY = '¶';

/**
 * The tokens of a text. Blanks belong to the token before them, those at the beginning to the first, and have no part in
 * a key.
 * @param text any text
 * @param paragraphs places in it of the line ends at which a new 款 begins, ascending
 */
export function tokensOf(text: string, paragraphs: readonly number[] = []): Token[] {
	const tokens: Token[] = [];
	let [leading, next] = ['', 0];
	for (let start = 0; start < text.length;) {
		const kind = kindAt(text, start);
		const end = endOfPiece(text, start, kind);
		while (paragraphs[next]! < start) next += 1;
		const last = tokens.at(-1);
		if (paragraphs[next]! < end)
			tokens.push({ text: leading + text.slice(start, end), key: PARAGRAPH_KEY });
		else if (kind !== BLANK) tokens.push(withBlanks(leading, tokenAt(text, start, end), ''));
		else if (last) tokens[tokens.length - 1] = withBlanks('', last, text.slice(start, end));
		leading = tokens.length === 0 ? leading + text.slice(start, end) : '';
		start = end;
	}
	return leading === '' ? tokens : [{ text: leading, key: '' }];
}

const withBlanks = (before: string, token: Token, after: string): Token =>
	before + after === '' ? token : { text: before + token.text + after, key: token.key };

/**
 * Kinds of characters of which a run is one token: numbers (二十二, 2024), Latin words (PM), and layout, which says nothing:
 * blanks, line ends, and what nobody sees, as a zero-width blank, a soft hyphen or a mark of direction. Everything else is one
 * character (（, 应).
 */
const RUNS = [
	/[零〇○一二三四五六七八九十百千]/,
	/[0-9０-９]/,
	/[A-Za-zＡ-Ｚａ-ｚ]/,
	/[\s\p{Default_Ignorable_Code_Point}]/u,
];
const [ALONE, BLANK, UNKNOWN] = [RUNS.length, RUNS.length - 1, 255];
/** By code units, as each is met: texts have a few thousand different ones. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (kinds[unit] === UNKNOWN) {
		const run = RUNS.findIndex((one) => one.test(text[at]!));
		kinds[unit] = run === -1 ? ALONE : run;
	}
	return kinds[unit]!;
}

function endOfPiece(text: string, start: number, kind: number): number {
	if (kind === ALONE) return start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
	let end = start + 1;
	while (end < text.length && kindAt(text, end) === kind) end += 1;
	return end;
}

/** Tokens of one code unit: of these there are few kinds, and each is made once. */
const single = new Array<Token | undefined>(0x10000);

const tokenAt = (text: string, start: number, end: number): Token =>
	end - start > 1
		? tokenOf(text.slice(start, end))
		: (single[text.charCodeAt(start)] ??= tokenOf(text[start]!));

const tokenOf = (piece: string): Token => ({ text: piece, key: keyOf(piece) });

/** What remains of words when layout, widths and forms of signs are left aside. */
export const normalised = (text: string): string => saidBy(tokensOf(text));

/** What tokens say, whatever their layout, widths and forms of signs. */
export const saidBy = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join('');

/** Full and half width are one (NFKC), so are the forms below. */
const keyOf = (piece: string): string =>
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
