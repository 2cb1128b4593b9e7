const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** Ways of writing a digit that occur in statutes and in what people type. */
const DIGIT_VALUES: Record<string, number> = {
	...Object.fromEntries([...DIGITS].map((digit, value) => [digit, value])),
	// The letter O is typed for 〇: "二O一四年".
	...{ 〇: 0, '○': 0, Ｏ: 0, O: 0, o: 0, 两: 2 },
	// A zero among Chinese digits: "第一0二条".
	...{ 0: 0, '０': 0 },
};

/** The characters of a Chinese numeral, for use inside a pattern: `[${NUMERAL}]+`. */
export const NUMERAL = '零〇○一二两三四五六七八九十廿卅卌百千';

/** The characters of numerals as amounts of money are written, in their order: 零壹贰叁肆伍陆柒捌玖拾佰仟. */
export const FORMAL_NUMERAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN_OF_FORMAL = '一二三四五六七八九十百千';
const FORMAL = new RegExp(`[${FORMAL_NUMERAL}]`, 'g');
const IS_FORMAL = new RegExp(`^[零${FORMAL_NUMERAL}]*[${FORMAL_NUMERAL}]$`);

const asPlain = (formal: string): string => PLAIN_OF_FORMAL[FORMAL_NUMERAL.indexOf(formal)]!;

/**
 * The value of a Chinese or Arabic numeral, 0 to 9,999.
 * @param text `一百四十三`, `十`, `廿一`, `二〇一九`, `贰拾捌`, `143`, `１４３`
 * @returns the number, or `null` for anything that is not a numeral
 */
export function parseNumeral(text: string): number | null {
	if (TENS_IN_ONE.test(text)) return parseNumeral(text.replace(/[廿卅卌]/g, spelledTens));
	// e.g. "143", "１４３"
	if (/^[0-9０-９]{1,4}$/.test(text)) return Number(text.normalize('NFKC'));
	if (text === '' || [...text].some((c) => !(c in DIGIT_VALUES) && !'十百千'.includes(c)))
		return IS_FORMAL.test(text) ? parseNumeral(text.replace(FORMAL, asPlain)) : null;
	// e.g. "二〇一九": digits side by side, as in years
	if (!/[十百千]/.test(text)) return positional(text);
	return grouped(text);
}

// e.g. "廿一", "卅", as older texts write 二十一 and 三十
const TENS_IN_ONE = /[廿卅卌]/;

const spelledTens = (tens: string): string => `${'二三四'['廿卅卌'.indexOf(tens)]!}十`;

function positional(text: string): number | null {
	if (text.length > 4) return null;
	return [...text].reduce((value, digit) => value * 10 + DIGIT_VALUES[digit]!, 0);
}

/** `一千二百零四` → 1204. Units must fall from left to right: `百千` is no numeral. */
function grouped(text: string): number | null {
	let value = 0;
	let digit: number | null = null;
	let lastUnit = UNITS.length;
	for (const character of text) {
		const unit = UNITS.indexOf(character);
		if (unit === -1) {
			if (digit !== null && digit !== 0) return null;
			digit = DIGIT_VALUES[character]!;
			continue;
		}
		if (unit >= lastUnit) return null;
		value += (digit || 1) * 10 ** unit;
		digit = null;
		lastUnit = unit;
	}
	return value + (digit ?? 0);
}

/**
 * A number as statutes write it: 10 → `十`, 110 → `一百一十`, 1,004 → `一千零四`.
 * @throws RangeError for what is not a whole number from 0 to 9,999
 */
export function formatNumeral(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 9999)
		throw new RangeError(`No statute numeral for ${value}`);
	if (value < 10) return DIGITS[value]!;
	const written = [...String(value)]
		.map((digit, place, all) =>
			digit === '0' ? '零' : DIGITS[Number(digit)]! + UNITS[all.length - 1 - place]!,
		)
		.join('')
		.replace(/零+/g, '零')
		.replace(/零$/, '');
	// 十五, not 一十五; but 一百一十五.
	return value < 20 ? written.slice(1) : written;
}
