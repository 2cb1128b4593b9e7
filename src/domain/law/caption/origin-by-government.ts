import { isNoticeNumber } from '../title/document-number.ts';
import { NUMERAL } from '../numbers/numerals.ts';
import { GOVERNMENT, isLocalOffice, MAKES_NO_RULES, PLACE_OF_TITLE } from '../title/makers.ts';
import type { Level } from '../metadata.ts';
import type { Origin } from '../title/origin-by-title.ts';
import type { CaptionEvent } from './caption-events.ts';

// e.g. "国务院、中央军事委员会令第436号", "河南省人民政府令第200号", "中国人民银行令〔2016〕第4号", "食品药品监管局、海关总署第4号令"
const ORDER_OF =
	/([\u4e00-\u9fff、]{2,40}?)(?:令\s*(?:\d{4}\s*年\s*|[〔[［（(]\d{4}[〕\]］)）]\s*)?第|第\s*\d+\s*号令)/;
// e.g. "经示例部第6次部务会议通过", "国家示例办公室2031年第20次室务会议审议通过"
const OFFICE_MEETING =
	/经?([\u4e00-\u9fff、]{2,30}?)\s*(?:\d{4}年)?第[^，。]{1,6}次(?:部|委|局|室|署|行|会|院)[长务]+会议/;
// e.g. "示例县人民政府第20次常务会议通过", "示例市人民政府常务会议", "示例省人民委员会第十二次会议通过"
const GOVERNMENT_MEETING = new RegExp(
	`^\\s*经?([\\u4e00-\\u9fff]{2,20}${GOVERNMENT})(?:第[^，。]{1,6}次)?(?:常务|全体)?会议`,
);
// e.g. "海关总署发布", "文化部发布", "示例局公告2024年第3号公布", "示例县人民政府以示政发〔2031〕4号文件印发", also many together: "示例市商务局、示例市财政局、示例市妇女联合会印发"
const PUBLISHED_BY =
	/^\s*([\u4e00-\u9fff]{2,30}?(?:、[\u4e00-\u9fff]{2,30}?)*)(?:公告(?:[\d年]*第?\d+号)?|以[^，。；]{4,24}?号(?:文件?)?)?(?:公布|发布|印发)/;
// e.g. "示例省政府", "示例自治州政府": a people's government (宪法 art. 95) under its short name
const SHORT_GOVERNMENT = /(?<=[省市区州县旗])政府$/;
// e.g. "河南省", "金水区": a place alone has issued nothing, the body behind it has; not "示例省军区"
const PLACE = /(?:省|市|自治区|自治州|自治县|县|(?<!军)区)$/;
// e.g. "示例省人民政府", "示例省人民委员会", also together with others: "示例省人民政府、示例省军区"
const BY_GOVERNMENT = new RegExp(`^[^、]*${GOVERNMENT}(?:、|$)`);
// e.g. "中共示例省委", "中共示例省委办公厅": they make 党内法规, too (中国共产党党内法规制定条例 art. 3); those of cities and counties do not
const PROVINCIAL_PARTY = /^中共[\u4e00-\u9fff]{2,10}(?:省委|自治区党?委)(?:员会)?(?:办公厅)?$/;

/**
 * Level and issuer of what a government or an office made; null if none did.
 * @param words what the 题注 says, where it tells no day
 */
export const originByGovernment = (
	events: readonly CaptionEvent[],
	words: string,
	title: string,
): Origin | null => placed(originOfMakers(events, words), title);

function originOfMakers(events: readonly CaptionEvent[], words: string): Origin | null {
	const making = events[0]?.words ?? words;
	if (events.some(isNotice)) return originByNotice(events);
	// e.g. "国务院令第619号公布", "政务院第二百次政务会议通过"
	if (/国务院|政务院/.test(withoutOffices(making)))
		return { level: '行政法规', certain: true, issuer: stateCouncil(events) };
	const maker = makerIn(events, words);
	const approved = events.some(({ kind }) => kind === '批准');
	return maker?.name ? originOfMaker(maker, approved) : null;
}

/** Who made a text, and what tells it. */
interface Maker {
	name: string;
	by: 'order' | 'meeting' | 'publishing';
}

function makerIn(events: readonly CaptionEvent[], words: string): Maker | null {
	const order = ORDER_OF.exec(words)?.[1];
	if (order !== undefined) return { name: nameOf(order), by: 'order' };
	const making = events[0]?.words ?? words;
	const office = OFFICE_MEETING.exec(making)?.[1];
	if (office !== undefined) return { name: office, by: 'meeting' };
	// e.g. "示例省人民政府批准 …示例省财政厅发布": who approves has not made it
	const own = events.find(({ kind }) => kind !== '批准')?.words ?? making;
	const name = (GOVERNMENT_MEETING.exec(own) ?? PUBLISHED_BY.exec(own))?.[1];
	return name === undefined ? null : { name: nameOf(name), by: 'publishing' };
}

/** @param approved by a government: that was a 规章 before 立法法 named their makers */
function originOfMaker({ name, by }: Maker, approved: boolean): Origin | null {
	const issuer = name.replace(SHORT_GOVERNMENT, '人民政府');
	const origin = (level: Level, certain: boolean): Origin => ({ level, certain, issuer });
	if (MAKES_NO_RULES.test(issuer.split('、', 1)[0]!)) return origin('规范性文件', true);
	if (BY_GOVERNMENT.test(issuer)) return origin('地方政府规章', by === 'order');
	if (isLocalOffice(issuer)) return origin('规范性文件', !approved);
	if (PLACE.test(issuer)) return null;
	if (PROVINCIAL_PARTY.test(issuer)) return origin('党内法规', false);
	return by === 'publishing' ? origin('规范性文件', false) : origin('部门规章', true);
}

// e.g. "第十七届" in 示例县第十七届人民政府第60次常务会议, 县十七届人民政府: which of them, and no part of the name
const TERM = new RegExp(`第?[${NUMERAL}\\d]+届(?=${GOVERNMENT})`);

// e.g. "中华人民共和国示例部、中华人民共和国示例总局"
const nameOf = (makers: string): string =>
	makers.replace(/(^|、)中华人民共和国/g, '$1').replace(TERM, '');

/** `国务院国有资产监督管理委员会令第33号` is an order of an office under the State Council, and no 行政法规 (立法法 art. 91). */
const withoutOffices = (words: string): string =>
	words.replace(new RegExp(OTHER_OFFICE.source, 'g'), '');

/**
 * Regulations and rules are published by 令 (行政法规制定程序条例 art. 27, 规章制定程序条例 art. 30, both of 2002): what bears
 * a 发文字号, or is 印发 instead of 公布, is neither.
 */
const isNotice = ({ date, words, documentNumber = '' }: CaptionEvent): boolean =>
	date >= '2002' && (isNoticeNumber(documentNumber) || words.includes('印发'));

function originByNotice(events: readonly CaptionEvent[]): Origin {
	const certain = events.some(({ documentNumber = '' }) => isNoticeNumber(documentNumber));
	const [issuer] = [PUBLISHED_BY, GOVERNMENT_MEETING].flatMap((by) =>
		events.flatMap(({ words }) => by.exec(words)?.[1] ?? []),
	);
	const name = nameOf(issuer ?? '');
	return { level: '规范性文件', certain, ...(name && { issuer: name }) };
}

// e.g. "市人民政府", "自治区人民政府": of which place, the title tells
const WITHOUT_NAME = new RegExp(`^(省|市|自治区|自治州|自治县|县)(?=${GOVERNMENT})`);

// e.g. "示例县" of 示例县停车办法
const COUNTY_OF_TITLE = /^(?!关于)[\u4e00-\u9fff]{1,6}?(?<!全)县/;

/** The government of the place that the title names, where a 题注 says only 市人民政府. */
function placed(origin: Origin | null, title: string): Origin | null {
	const kind = WITHOUT_NAME.exec(origin?.issuer ?? '')?.[1];
	const place = (PLACE_OF_TITLE.exec(title) ?? COUNTY_OF_TITLE.exec(title))?.[0];
	if (!origin?.issuer || !kind || !place?.endsWith(kind)) return origin;
	return { ...origin, issuer: origin.issuer.replace(WITHOUT_NAME, place) };
}

/** Rules that the State Council approved are issued by the department that published them. */
function stateCouncil(events: readonly CaptionEvent[]): string {
	const publishers = events.flatMap(({ kind, words }) => {
		const by = ORDER_OF.exec(words) ?? (kind === '公布' ? PUBLISHED_BY.exec(words) : null);
		const name = nameOf(by?.[1] ?? '');
		return name ? [name] : [];
	});
	const own = events.some(
		({ kind, words }) =>
			kind !== '批准' && /国务院|政务院/.test(words) && !OTHER_OFFICE.test(words),
	);
	if (publishers[0]?.includes('中央军事委员会')) return '国务院、中央军事委员会';
	if (!own && publishers[0]) return publishers[0];
	// e.g. "1951年2月26日政务院公布": what its successor has not touched since
	const told = events.map(({ words, act = '' }) => words + act).join('\n');
	return told.includes('政务院') && !told.includes('国务院') ? '政务院' : '国务院';
}

// e.g. "国务院侨务办公室发布": an office under the State Council
const OTHER_OFFICE = /国务院[^、，令]{2,12}(?:办公室|委员会|领导小组)(?!会议)/;
