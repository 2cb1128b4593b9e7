import { FORMAL_NUMERAL, formatNumeral } from '../domain/law/numbers/numerals.ts';

const chinese = (value: number): string => (value <= 9999 ? formatNumeral(value) : String(value));

/** Numerals as on cheques, `壹拾贰`: each character of `一十二` in the other set; a ten has its 一. */
const formal =
	(characters: string) =>
	(value: number): string => {
		const plain = (value >= 10 && value < 20 ? '一' : '') + chinese(value);
		return plain.replace(
			/./g,
			(one) => characters['零一二三四五六七八九十百千'.indexOf(one)] ?? one,
		);
	};

/** Digit by digit: `一〇二`. */
const byDigits = (value: number): string =>
	[...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

/** `１２`. */
const wideDigits = (value: number): string =>
	[...String(value)].map((digit) => '０１２３４５６７８９'[Number(digit)]).join('');

const letters = (value: number): string => {
	const letter = String.fromCharCode(97 + ((value - 1) % 26));
	return letter.repeat(Math.ceil(value / 26));
};

const ROMAN: [number, string][] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

function roman(value: number): string {
	let rest = value;
	let text = '';
	for (const [size, letter] of ROMAN) for (; rest >= size; rest -= size) text += letter;
	return text;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const nth = (characters: string, value: number): string => characters[value - 1] ?? String(value);

/** How Word writes a number in each of its formats (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
const FORMATS: Record<string, (value: number) => string> = {
	chineseCounting: chinese,
	chineseCountingThousand: chinese,
	japaneseCounting: chinese,
	taiwaneseCounting: chinese,
	taiwaneseCountingThousand: chinese,
	chineseLegalSimplified: formal(`零${FORMAL_NUMERAL}`),
	ideographLegalTraditional: formal('零壹貳參肆伍陸柒捌玖拾佰仟'),
	ideographDigital: byDigits,
	japaneseDigitalTenThousand: byDigits,
	taiwaneseDigital: byDigits,
	ideographEnclosedCircle: (value) => nth('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉', value),
	ideographTraditional: (value) => nth('甲乙丙丁戊己庚辛壬癸', value),
	ideographZodiac: (value) => nth('子丑寅卯辰巳午未申酉戌亥', value),
	decimalZero: (value) => String(value).padStart(2, '0'),
	decimalFullWidth: wideDigits,
	decimalFullWidth2: wideDigits,
	numberInDash: (value) => `- ${value} -`,
	decimalEnclosedCircle: (value) => nth(CIRCLED, value),
	decimalEnclosedCircleChinese: (value) => nth(CIRCLED, value),
	decimalEnclosedParen: (value) => nth('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', value),
	decimalEnclosedFullstop: (value) => nth('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', value),
	upperLetter: (value) => letters(value).toUpperCase(),
	lowerLetter: letters,
	upperRoman: (value) => roman(value).toUpperCase(),
	lowerRoman: roman,
};

/** The largest number that Word counts to; letters and Roman numerals of one far beyond would fill the memory. */
const LARGEST = 32_767;

/** A number in one of Word's formats; a format not known here, or a number that Word does not count to, in Arabic digits. */
export const numberFormat = (value: number, format: string): string =>
	value > 0 && value <= LARGEST ? (FORMATS[format]?.(value) ?? String(value)) : String(value);
