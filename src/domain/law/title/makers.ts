import { NUMERAL } from '../numbers/numerals.ts';

/** What the name of a maker tells of the norms that it can make (立法法). */

// e.g. "河南省", "郑州市", "延边朝鲜族自治州"; not "市场", "城市", "市容"
export const PLACE_NAME =
	'[\\u4e00-\\u9fff]{2,10}?(?:省|自治区|自治州|自治县|(?<![城都超])市(?![场容政民区]))';
/** The place that a title begins with: `示例省` of 示例省示例条例. */
export const PLACE_OF_TITLE = new RegExp(`^${PLACE_NAME}`);
// What comes before 人民政府 there. e.g. "示例县", "示例市示例区", "示例镇"; not "示例自治区"
const BELOW_RULES = '(?:县|旗|乡|镇|(?<!自治)区)';
/**
 * The government of a place: 人民委员会 from 1954 to 1967 (宪法 of 1954, art. 62), 革命委员会 from then to 1979 (宪法 of 1978, art. 37).
 */
export const GOVERNMENT = '(?:人民(?:政府|委员会)|革命委员会)';
/**
 * A people's government below those of provinces, of 设区的市 and of 自治州 makes no 规章, whatever it calls its orders
 * (立法法 art. 93). Of a 市 the name does not tell whether it has districts.
 */
export const MAKES_NO_RULES = new RegExp(`${BELOW_RULES}${GOVERNMENT}$`);
/** An order of such a government: `示例县人民政府令第3号`, `示例区政府令`. */
export const ORDER_WITHOUT_RULES = new RegExp(`${BELOW_RULES}(?:人民)?政府令`);

// e.g. "示例县人民代表大会常务委员会"; not "示例自治县人民代表大会", which makes 单行条例 (立法法 art. 85), and 自治旗 as well
const BELOW_CONGRESS = '(?:(?<!自治)[县旗]|乡|镇|(?<!自治|特别行政)区)';
/** A congress below those of provinces, of 设区的市 and of 自治州 makes no 地方性法规 (立法法 arts. 80, 81). */
export const MAKES_NO_REGULATIONS = new RegExp(`${BELOW_CONGRESS}(?:人民代表大会|人大常委会)`);

// e.g. "示例市人民代表大会常务委员会", "示例自治县人民代表大会": what its congress makes is a 地方性法规 only when the province has approved it
// (立法法 arts. 81, 85); not 北京市
export const NEEDS_APPROVAL =
	/^(?!北京|天津|上海|重庆)[\u4e00-\u9fff]{1,12}(?:市|自治[州县旗])人民代表大会/;
// e.g. "示例市人民代表大会常务委员会组成人员守则", "…议事规则（试行）": names of what a congress sets for itself; a 条例 may have a 题注 that leaves out who approved it
export const OF_ITS_OWN = /(?:守则|规则|决议|意见|制度)(?:[（(][^（）()]{1,6}[)）])?$/;

// e.g. "示例省水利厅", "示例市城市管理局", "示例县公安局"; not "全国示例区划委员会": 部门规章 are made by offices of the State Council (立法法 art. 91)
const LOCAL_OFFICE = new RegExp(
	`^(?!中共)(?:${PLACE_NAME}|[\\u4e00-\\u9fff]{2,8}(?:县|旗|(?<![自社园景灾地特])区(?![划域块])))[\\u4e00-\\u9fff]*(?:[厅局委署]|委员会|办公室)$`,
);

/** Whether a maker is an office of a local government, which makes no 规章, whatever it calls its orders. */
export const isLocalOffice = (issuer: string): boolean =>
	LOCAL_OFFICE.test(issuer.split('、', 1)[0]!);

/** The name of who makes laws or rules, alone or in front of `关于`. */
// e.g. "最高人民法院", "财政部", "示例省水利厅", "中共示例县委", "示例县人民政府办公室"; not "办公室" below a name
export const MAKER =
	'(?!关于|办公)[\u4e00-\u9fff]{1,20}?(?:院|部|委员会|委|局|厅|署|银行|人民政府|办公室|办公厅)';
// e.g. "示例省财政厅、示例省水利厅关于…", "示例市商务局等五部门关于…", "示例县水利局等3个单位关于…"
const MAKERS_OF_TITLE = new RegExp(
	`^${MAKER}(?:、${MAKER})*(?=(?:等[\\d${NUMERAL}]{0,3}个?(?:部门|部委|单位))?关于)`,
);

/** Who made what a title names, as far as it says: `示例县水利局` of `示例县水利局关于…的通知`. */
export const makersOfTitle = (title: string): string | undefined =>
	MAKERS_OF_TITLE.exec(title)?.[0];
