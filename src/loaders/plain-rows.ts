type Row = Record<string, string | string[]>;

// e.g. "laogong", "AA制", "隐藏、转移", "12345热线", "16-sui"; a number, a day and what a quotation mark begins are for the YAML package.
// Each word is read in one way only: of a list that is not closed, every way would be tried
const WORD = String.raw`(?:\d+-\p{L}|\d*\p{Script=Han}|(?!\p{Script=Han})\p{L})[\p{L}\p{N}、，；：（）《》“”·+-]*`;
// e.g. "- id: laogong", "  say: [老公, 老婆]", "  law: [\"AI声音\"]"
const FIELD = new RegExp(
	String.raw`^(- |  )(\p{L}+): (?:(${WORD})|\[((?:${WORD}|"[^"\\,]*")(?:, (?:${WORD}|"[^"\\,]*"))*)\])$`,
	'u',
);
// e.g. "# —— 婚姻 ——", ""
export const BESIDE = /^(?:#.*)?$/;
/** What YAML takes for more than a word. */
export const NO_WORD = /^(?:null|true|false)$/i;

/**
 * A YAML list of rows in the form that `content/README.md` shows, words and lists of words: everyday words are three thousand of
 * them, and the YAML package takes half a second for that.
 * @returns undefined for all that is written otherwise, or wrongly: the YAML package reads it, and says what is wrong
 */
export function plainRows(yaml: string): Row[] | undefined {
	const rows: Row[] = [];
	for (const line of yaml.split('\n')) {
		if (BESIDE.test(line)) continue;
		const [, start, name = '', word, words] = FIELD.exec(line) ?? [];
		if (start === '- ') rows.push({});
		const row = rows.at(-1);
		const value = word ?? words?.split(', ').map(unquoted);
		if (!row || value === undefined || Object.hasOwn(row, name)) return undefined;
		if ([name, value].flat().some((one) => NO_WORD.test(one))) return undefined;
		row[name] = value;
	}
	return rows.length > 0 ? rows : undefined;
}

/** `"AI声音"` → `AI声音` */
const unquoted = (word: string): string => word.replace(/^"(.*)"$/, '$1');
