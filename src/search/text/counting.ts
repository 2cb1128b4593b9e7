/** The characters of a number in Chinese, up to hundreds of millions. */
export const DIGITS = '〇零○一二两三四五六七八九十百千万亿';

/** Counting words and units: `三` in front of one of them is the number 3. Not 者, 方, 起, 般: 三者, 一起. */
const AFTER_NUMBER =
	'条款项编章节号年月日天周季旬岁元角人名位个户次倍级类种米吨克斤亩层栋辆件份张册届期批段页间套座例';

/** After 第: 第三人 is a person and no number. */
const AFTER_ORDINAL = '条款项目编章节号年月日天周季次届期批段页级类种个名位卷册集';

const LONGER = '小时|分钟|秒|平方|立方|公里|公斤|公顷|千米|千克|千瓦';

const NEXT = `(?:[、至到或~-]|或者)[${DIGITS}\\d]+`;
// e.g. the rest behind 三 in "三年", "三至五年", "三、四、五项", "三或者四款"
const LIST = `(?:${NEXT}){0,8}`;
// A day in the list is one as soon as it is folded: "三、5·12", "三、2019-5-12".
const DAY = `${NEXT}[·.][${DIGITS}\\d]|[、至到或~-]\\d{4}[-/]\\d`;
const COUNTED = new RegExp(`${LIST}(?:[${AFTER_NUMBER}]|${LONGER}|${DAY})`, 'y');
const ORDERED = new RegExp(`${LIST}(?:[${AFTER_ORDINAL}]|${DAY})`, 'y');

/** Whether a counting word stands at a place, at once or behind the other numbers of a list. */
export function isCounted(text: string, place: number, ordinal: boolean): boolean {
	const pattern = ordinal ? ORDERED : COUNTED;
	pattern.lastIndex = place;
	return pattern.test(text);
}

const SINGLE = new Set(`${AFTER_NUMBER}${AFTER_ORDINAL}万亿%‰`);

/** Whether a character is a counting word by itself. */
export const isCounter = (character: string | undefined): boolean =>
	character !== undefined && SINGLE.has(character);
