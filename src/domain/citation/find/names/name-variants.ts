// e.g. "某省实施《某法》办法", which is also called 某省《某法》实施办法
const IMPLEMENTING = /^(.{2,10}?)实施(.*[法例》〉])(办法|细则|条例|规定)$/;

// e.g. "最高人民法院、最高人民检察院关于…的解释", which texts cite as 最高人民法院、最高人民检察院《关于…的解释》
const WITH_ISSUER =
	/^(?:(?:最高人民法院|最高人民检察院|国务院|[\u4e00-\u9fff]{2,12}?人民代表大会(?:常务委员会)?|[\u4e00-\u9fff]{1,6}部)[、和\s]*){1,9}(关于.{6,})$/;

// e.g. the marks in "某省实施《某法》办法", which running words leave out: 某省实施某法办法第三条
const MARKS = /[《》〈〉]/g;

/** A name of a law, and the others that texts have for it. */
export function nameVariants(name: string): string[] {
	const [, place, law, kind] = IMPLEMENTING.exec(name) ?? [];
	const about = WITH_ISSUER.exec(name)?.[1];
	const all = [name, ...(place ? [`${place}${law}实施${kind}`] : []), ...(about ? [about] : [])];
	return [...all, ...all.filter((one) => /[《〈]/.test(one)).map((one) => one.replace(MARKS, ''))];
}

/** Brackets and inner marks as Chinese texts write them. The length stays. */
export const evenBrackets = (words: string): string =>
	words.replace(/[()<>《》『』「」]/g, (mark) => EVEN[mark]!);

const EVEN: Readonly<Record<string, string>> = {
	...{ '(': '（', ')': '）', '<': '〈', '>': '〉' },
	...{ '《': '〈', '》': '〉', '『': '〈', '』': '〉', '「': '〈', '」': '〉' },
};
