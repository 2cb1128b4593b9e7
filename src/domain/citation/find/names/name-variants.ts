// e.g. "某省实施《某法》办法", which is also called 某省《某法》实施办法
const IMPLEMENTING = /^(.{2,10}?)实施(.*[法例》〉])(办法|细则|条例|规定)$/;

// e.g. "最高人民法院、最高人民检察院关于…的解释", which texts cite as 最高人民法院、最高人民检察院《关于…的解释》
const WITH_ISSUER =
	/^(?:(?:最高人民法院|最高人民检察院|国务院|[\u4e00-\u9fff]{2,12}?人民代表大会(?:常务委员会)?|[\u4e00-\u9fff]{1,6}部)[、和\s]*){1,9}(关于.{6,})$/;

// e.g. "最高人民法院关于适用《中华人民共和国某法》的解释", "…某法》若干问题的规定（三）", "…某法典》甲编的解释（一）", "…某法典》有关乙制度的解释"
const APPLYING =
	/关于适用《(?:中华人民共和国)?([^《》]+)》(?:有关)?([^《》]*?)(若干问题)?的(解释|规定)(（[一二三四五六七八九十]+）)?$/;

/**
 * What judgments call an interpretation: 某法解释, 某法司法解释（三）, 某法典甲编解释（一）, 某法典乙制度解释. Of those on 若干问题 that carry no number
 * there may be several.
 */
function namesOfInterpretation(name: string): string[] {
	const [, law, subject = '', some, kind, number = ''] = APPLYING.exec(name) ?? [];
	if (law === undefined || (some && subject === '' && number === '')) return [];
	const kinds = new Set([kind, '解释', '司法解释']);
	return [...kinds].map((one) => `${law}${subject}${one}${number}`);
}

// e.g. the marks in "某省实施《某法》办法", which running words leave out: 某省实施某法办法第三条
const MARKS = /[《》〈〉]/g;

// What a law does about its subject. e.g. "污染防治" in 某某污染防治法, "保护" in 某某保护法; not "合同" in 劳动合同法, and not that of
// 国家安全法: 国家法 says no subject
const DOES =
	/(?<=[\u4e00-\u9fff]{2})(?<!国家)(?:污染环境防治|污染防治|防治|管理处罚|管理|征收管理|权益保护|权益保障|保护|保障|安全|促进|应对|减灾)法$/;

// Of whom a law is, where what follows tells it from all others. e.g. "行政" in 行政复议法, "政府" in 政府采购法; not "刑事" in 刑事诉讼法
const WHOSE =
	/^(?:中华人民共和国)?(?:行政|政府|国家|城乡)(?=(?:处罚|许可|强制|复议|采购|赔偿|规划)法$)/;

// e.g. "管理" in 治安管理处罚法
const MANAGES = /管理(?=处罚法$)/;

// e.g. "…关于审理甲乙合同纠纷案件适用法律若干问题的解释", "…关于审理甲案件适用法律问题的规定（一）"
const ON_CASES =
	/关于审理([^《》（）]{2,20}?)(?:纠纷|民事|行政)*案件(?:具体)?[适应]用法律(?:若干)?问题的(?:若干)?(解释|规定)(（[一二三四五六七八]）)?$/;
// e.g. "施工合同" in 甲施工合同司法解释, which people leave out where enough is left
const OF_CONTRACT = /(?<=[\u4e00-\u9fff]{4})(?:施工)?合同$/;

/** What lawyers call an interpretation on cases: 甲司法解释, 甲纠纷解释（一）, 甲解释一; without the number there may be several. */
function shortOfCases(name: string): string[] {
	const [, whole, kind, number = ''] = ON_CASES.exec(name) ?? [];
	if (whole === undefined) return [];
	const subjects = new Set([whole, `${whole}纠纷`, whole.replace(OF_CONTRACT, '')]);
	// 灯塔规定 may be any rules on 灯塔.
	const kinds = new Set([...(whole.length < 4 ? [] : [kind!]), '解释', '司法解释']);
	const numbers = new Set([number, number.slice(1, -1), '']);
	return [...subjects].flatMap((subject) =>
		[...kinds].flatMap((one) => [...numbers].map((count) => subject + one + count)),
	);
}

// e.g. "最高人民法院关于甲证据的若干规定", which people call 甲证据规定
const ON_SUBJECT = /^最高人民(?:法院|检察院)关于(?!审理)([^《》（）]{4,16}?)的(?:若干)?规定$/;

// e.g. "民法典甲编解释（一）", which people call 甲编解释（一） as well
const OF_CODE = /^民法典(?=.{2,}(?:解释|规定))/;

// e.g. "香港特别行政区驻军法", which people call 香港驻军法
const OF_REGION = /^(?:中华人民共和国)?(香港|澳门)特别行政区(?=.*法$)/;

// e.g. "民诉法" of 民事诉讼法, "道交法" of 道路交通安全法, "民诉法解释" of the interpretation on it, "道交法实施条例": the first characters of two words; not "防治法" of
// 防沙治沙法, which many laws end in
const TWO_WORDS =
	/^(?:中华人民共和国)?(?!防.治.)([\u4e00-\u9fff])[\u4e00-\u9fff]([\u4e00-\u9fff])[\u4e00-\u9fff](?:安全)?法(?=$|(?:司法)?解释|实施(?:条例|细则)$)/;

const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
	[DOES, '法'],
	[WHOSE, ''],
	[MANAGES, ''],
	[OF_CODE, ''],
	[OF_REGION, '$1'],
	[ON_SUBJECT, '$1规定'],
	[TWO_WORDS, '$1$2法'],
];

/** What people call a law who leave that out: 噪声法 for 噪声污染防治法, 复议法 for 行政复议法. */
export const shortened = (name: string): string[] => [
	...LEFT_OUT.filter(([words]) => words.test(name)).map(([words, left]) =>
		name.replace(words, left),
	),
	...shortOfCases(name),
];

// e.g. the end of "某法解释（三）", which people call 某法解释三 as well
const NUMBERED = /(?<=解释)（([一二三四五六七八])）$/;

/** A name of a law, and the others that texts have for it. */
export function nameVariants(name: string): string[] {
	const [, place, law, kind] = IMPLEMENTING.exec(name) ?? [];
	const about = WITH_ISSUER.exec(name)?.[1];
	const all = [
		name,
		...(place ? [`${place}${law}实施${kind}`] : []),
		...(about ? [about] : []),
		...namesOfInterpretation(name),
	];
	const bare = all.filter((one) => /[《〈]/.test(one)).map((one) => one.replace(MARKS, ''));
	const numbered = [...all, ...bare].filter((one) => NUMBERED.test(one));
	return [...all, ...bare, ...numbered.map((one) => one.replace(NUMBERED, '$1'))];
}

/** Brackets and inner marks as Chinese texts write them. The length stays. */
export const evenBrackets = (words: string): string =>
	words.replace(/[()<>《》『』「」]/g, (mark) => EVEN[mark]!);

const EVEN: Readonly<Record<string, string>> = {
	...{ '(': '（', ')': '）', '<': '〈', '>': '〉' },
	...{ '《': '〈', '》': '〉', '『': '〈', '』': '〉', '「': '〈', '」': '〉' },
};
