// e.g. "示例县人防办", "人民防空办公室", "你们单位", "国动办"
const OFFICE =
	'(?:\\p{sc=Han}{0,6}?(?:人防办(?:公室)?|国动办|(?:人民防空|国防动员)办公室)|(?:你们|咱们|贵|本)(?:单位|办公室|网站)?|单位|办公室|主管部门)';
// e.g. "联系电话", "电话号码", "办公地址", "上班时间"; not 举报电话 and 报警电话, which may be other people's
const CONTACT =
	'(?:(?:联系|办公|咨询|值班|服务|办事)?(?:电话(?:号码)?|地址)|(?:联系|咨询)方式|办公地点|(?:办公|上班)时间|邮箱)';
// e.g. "是多少", "在哪里", "怎么查"
const HOW = '(?:是?(?:多少|什么|几点|哪里|哪个)|在哪(?:里|儿)?|怎么(?:查|找)|呢|有吗)';
// e.g. "在哪里", "怎么走", "在什么地方"
const WHERE = '(?:在哪(?:里|儿)?(?:办公|上班)?|在什么地方|怎么(?:走|去|联系))';
// e.g. "几点上班", "周末上班吗"
const WHEN = '(?:几点|什么时候|周末|周[六日]|星期[六日天]|中午|节假日)(?:上班|下班|办公|开门)吗?';

const ASKED = [
	// e.g. "人防办电话是多少", "办公时间", "你们的联系方式"
	`(?:${OFFICE}的?)?${CONTACT}${HOW}?`,
	// e.g. "怎么联系你们", "在哪里可以咨询人防办"
	`(?:怎么|怎样|如何|(?:到|在|去)?哪(?:里|儿)?)(?:才?能|可以)?(?:联系|找|咨询|打电话给)(?:上|到)?${OFFICE}`,
	// e.g. "人防办在哪里"
	`${OFFICE}${WHERE}`,
	// e.g. "几点上班", "你们周末上班吗"
	`(?:${OFFICE})?${WHEN}`,
].map((form) => new RegExp(`^(?:请问)?${form}[?？。]?$`, 'u'));

/**
 * Whether a question asks how to reach the office, or when, and nothing else: 人防办电话是多少. Statutes and guides have these
 * words for other things, and every page says the answer at its end.
 * @param text what was asked, folded
 */
export const asksForContact = (text: string): boolean => ASKED.some((form) => form.test(text));
