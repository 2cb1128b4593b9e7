import type { ListedLaw } from '../library/list.ts';
import type { Remark } from '../model.ts';

// Who makes laws, in words that may be short. e.g. "全国人大常委会", "国务院", "省人民代表大会", "示例市政府", "最高人民法院"
const MAKER =
	'全国人(?:大|民代表大会)(?:常委会|常务委员会)?|国务院|最高人民(?:法院|检察院)|[\\u4e00-\\u9fff]{0,8}(?:省|自治区|市|州|县)(?:人(?:大|民代表大会)(?:常委会|常务委员会)?|(?:人民)?政府)';
// e.g. "公安部", "市场监管总局": mostly found with a verb, 公安部公布的; not 全部公布的
const MINISTRY = '[\\u4e00-\\u9fff]{2,10}(?:(?<![全各内本])部|总局|署)';
const MADE =
	'(?:于?\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?(?:制定|公布|颁布|发布|通过|修订|出台)(?:施行|实施)?的';
// e.g. "国务院" in front of 《某条例》, "省人大常委会2020年公布的"
const SAID = new RegExp(`(?:(?<maker>${MAKER})(?:${MADE})?|(?<ministry>${MINISTRY})${MADE})$`);

// e.g. "执法检查组", "的贯彻实施情况" behind 市人大常委会《某法》: who looks after a law need not have made it
const LOOKED_AFTER = /^的?(?:执法|执行|贯彻|实施|落实|宣传|宣讲|学习|普法|专题|调研|立法后)/;

/** What kind of maker it is: `国务院`, `省人民代表大会`, `市人民政府`; `部门` for all others. A congress and its committee are one. */
function kindOf(maker: string): string {
	const full = maker
		.replace(SESSION, '')
		.replace('常委会', '常务委员会')
		.replace(/人大(?=常务委员会|$)/, '人民代表大会')
		.replace(/(?<!人民)政府$/, '人民政府')
		.replace(/常务委员会$/, '');
	return KIND.exec(full)?.[0] ?? '部门';
}

// e.g. "第十六届" in 示例市第十六届人民代表大会
const SESSION = /第[^届]{1,5}届/;

// e.g. "市人民代表大会" of 示例市人民代表大会, "国务院", "省人民政府": what kind of maker a name is that of
const KIND =
	/(?:全国|省|自治区|市|州|县)人民代表大会$|国务院$|最高人民(?:法院|检察院)$|(?:省|自治区|市|州|县)人民政府$/;

/**
 * That the draft names another maker of a law than the site has: 国务院《某省某条例》. Which 省 or which 部 it is, is not looked at: those are
 * renamed, and take over what others have made.
 * @param beside the words in front of the citation and behind it
 * @returns null where nobody is named, or the site does not know who has made it
 */
export function issuerRemark(
	{ front, behind }: { front: string; behind: string },
	{ issuer }: ListedLaw,
): Remark | null {
	const { maker, ministry } = SAID.exec(front)?.groups ?? {};
	const said = maker ?? ministry;
	if (said === undefined || issuer === undefined || LOOKED_AFTER.test(behind)) return null;
	const known = issuer.split(/[、，\s]/).map(kindOf);
	if (known.includes(kindOf(said))) return null;
	const words = `前面写的制定机关，与本站记录的${issuer}不同，请核对`;
	return { grade: 'doubtful', about: 'force', words };
}
