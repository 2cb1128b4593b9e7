import { LEADING_VERBS } from '../../find/names/leading-verbs.ts';
import type { LawMention, Mention, Span } from '../../model.ts';
import { mayPrecedeName, type NamesInText } from './names.ts';
import { unknownNameBehindLead } from '../../find/names/unknown-names.ts';
import { matchAt, matchesIn } from '../../find/match-at.ts';

// Names of laws end so; a name that goes on is another: 实施条例, 修正案, 某法解释. Not 公司法定代表人, 消防法制宣传, 环境保护法庭, 公司法务
const ENDING =
	/刑法修正案（[一二三四五六七八九十]{1,3}）|(?<=法)(?:司法)?解释(?:（[一二三四五六七八]）|[一二三四五六七八](?![项条款]))?|(?:法典|法|条例|办法|规定|细则|宪法)(?![第》〉典律院学人治定庭]|(?:司法)?解释|官(?!方)|务(?!必)|制(?!定)|实(?!施(?:以|之|前|后|日))|施(?!行)|修(?![改正订](?:以|之|前|后|决定))|规(?!定))/g;
// e.g. 依照刑法, 履行民法典, 适用修改后的商标法, 根据修正前刑法, 依照我国刑法, 依公司法: what leads to a law that is cited as such
const LEADS = new RegExp(
	`(?:(?:${LEADING_VERBS}|(?:^|[^相])依)(?:修[改正订][前后])?(?:我国|中国)?|修[改正订][前后]?的|[^承接享]受)$`,
);
// e.g. 集中学习民法典, 宣传贯彻国防法, 学习了港口法, 贯彻落实新修订的港口法: what reports and plans do with a law
const STUDIED =
	/(?:学习|宣传|宣讲|普及|解读|讲解|掌握|熟悉|贯彻|落实)(?:了|好)?(?:新修[改正订]的|新的|我国)?$/;
// e.g. 、国防法, 和国防法, 等法律, the end of the line; 知识 of 宣传刑法知识 makes another word of it
const NAME_ENDS = /^(?:[，。；、：！？”）)\s]|[和与及等并的]|以及|$)/;
// e.g. 、法律, 或者公司章程, 及其他法律、行政法规: what stands in one list with the law. Each word can be read in one way only,
// since a list may be long
const AND_OTHERS =
	'(?:(?:[、和与及]|以及|或者?)?(?:其他|有关|相关|国家|刑事|民事|行政|地方性)*(?:法律|法规|规章|司法解释|公司章程))*';
// e.g. 治安管理处罚法的有关规定, 国防法等专门法律法规, 刑法规定的, 刑法分则规定的, 宪法和法律赋予的, 宪法所确立的, 土地管理法和本办法, 刑法（第三条）, 宪法序言, 以宪法为根据
const FOLLOWS = new RegExp(
	`^(?:序言|(?:[总分附]则)?${AND_OTHERS}的?(?:有关|相关|特别|具体|相应|其他|所)?(?:规定|确[定立]的|赋予)|的?[有相]关(?:条款|条文)|等[\\u4e00-\\u9fff]{0,4}?(?:法律|法规|规章|规定)|(?:[、和与及]|以及)本(?:法|条例|办法|规定|细则|解释|规则)|[（(]第[一二三四五六七八九十百千0-9]+条|为根据)`,
);
// e.g. 海商法没有规定的, 刑法另有规定的, 刑法以及司法解释另有规定的, 招标投标法有明确规定的, 港口法反复强调, 刑法对数罪规定的,
// 对刑法作如下补充修改
const SAYS = new RegExp(
	`^(?:${AND_OTHERS}(?:(?:均|都|已|尚)?(?:没有|未|另有|已有|有|作出)(?:作出?)?(?:明确|具体|相应)?(?:处罚)?|对[^，。；]{1,12})规定|(?:[也还就都]|反复|一再|专门|特别)?(?:强调|明确|要求)|禁止的|作出?(?:如下|下列|以下))`,
);
// e.g. "同" in front of 宪法 in 同宪法相抵触: what something is held against
const AGAINST = /[同与跟]$/;
// e.g. "相抵触", "和有关法律不一致", "、法律和本省的地方性法规相抵触" behind it; not 专家的意见一致
const CONFLICTS =
	/^(?:(?:[、和与及的等]|以及|或者|立法|精神|原则|基本|条文)[^，。；]{0,40}?|[\u4e00-\u9fff]{0,3}?)(?:抵触|不?一致|冲突|相?违背|不符)/;
// e.g. 公司法施行前, 行政诉讼法实施以后, 商标法修改决定施行后, 著作权法修改前, 港口法公布前, 港口法颁布二十周年
const IN_TIME =
	/^(?:施行|实施|公布|颁布|出台|修[改正订])(?:(?:以?[前后]|之[日前后]|日|决定|以来)|[^，。；]{0,4}周年)/;
// e.g. 专利法所称申请日, 车船税法所附税目表, 保险法中关于, 保险法中财产保险部分, 票据法上的权利, 森林法及其实施条例,
// 森林法和实施条例第五条, 消防法分别在第三条
const MEANS =
	/^(?:所称|所附|中?关于|中[^，。；]{2,16}部分|上的|(?:分别|各自)[在于由]第|及其实施|[及和与]其?实施(?:条例|细则|办法|规定)第)/;
// e.g. 今天讲港口法。这部法律, 港口法很短，这部法: what is said of it follows
const THIS = /^[^。]{0,40}[。，]这部法/;
// e.g. 港口法看第9、22条, 港口法重点讲了第三条, 港口法就写在第五条
const POINTS_AT =
	/^(?:就|都|也|还|要|先|重点|主要|集中|具体|体现|规定|明确)*(?:[看写讲说查翻用见学]|体现|规定|集中)[了到在的好过]?第\s*[0-9一二三四五六七八九十百千零、至到—-]{1,40}条/;
// e.g. 总则编, 总则编、合同编 behind 民法典, between the name and what says that it is cited
const PARTS = /(?<=法典)(?:[\u4e00-\u9fff]{2,6}编[、和]?)+/y;
// e.g. 刑法（修正前）第三条, 刑法原第三条: of an earlier wording
const EARLIER = /^(?:[（(](?:原|修[正改订](?:之|以)?前)|(?:原|修[正改订]前)第)/;
// what stands between two laws of a list. e.g. "、", "和国务院", "以及我省"
const LISTED = /^(?:、|和|与|及|以及|或者|或)(?:国务院|[我本][省市县])?$/;
const LONGEST_NAME = 60;

/** A name in running words, and whether what is around it says that the law is cited. */
interface Candidate extends Span {
	name: string;
	cited: boolean;
}

/** The name of a law that a line speaks of, and where it ends. */
export interface SpokenName {
	name: string;
	end: number;
}

/** Laws that a line names in running words, without book-title marks. */
interface BareNames {
	/** Those that it cites, without a place: 治安管理处罚法的有关规定. */
	cited: LawMention[];
	/** Those that it only speaks of: 今天讲港口法。 */
	spoken: SpokenName[];
}

/**
 * Laws that are named in running words, without a place and without book-title marks.
 * @param taken what the line cites otherwise
 */
export function bareNamesIn(
	text: string,
	names: NamesInText,
	taken: readonly (Span | Mention)[],
): BareNames {
	const named = taken.map((span) => withoutWordsInFront(span, names));
	const candidates = candidatesIn(text, names, named);
	citeListed(text, candidates, named);
	const mention = ({ start, end, name }: Candidate): LawMention => ({
		kind: 'law',
		start,
		end,
		naming: { kind: 'title', name },
	});
	return {
		cited: candidates.filter(({ cited }) => cited).map(mention),
		spoken: candidates.filter(({ cited }) => !cited),
	};
}

function candidatesIn(text: string, names: NamesInText, named: readonly Span[]): Candidate[] {
	return matchesIn(ENDING, text).flatMap((match) => {
		const end = match.index + match[0].length;
		const words = text.slice(Math.max(0, end - LONGEST_NAME), end);
		const behind = text.slice(end);
		const known = names.bareNameAtEnd(words);
		const name = known || unknownNameBehindLead(words, behind);
		const start = end - name.length;
		if (name === '' || named.some((span) => start < span.end && span.start < end)) return [];
		const front = text.slice(0, start);
		if (!mayPrecedeName(front) || POINTS_BACK.test(front) || EARLIER.test(behind)) return [];
		const cited = known === '' || name.endsWith('）') || isCited(front, behindParts(text, end));
		return [{ start, end, name, cited }];
	});
}

/** What follows a name and the 编 of a code that are named with it. */
const behindParts = (text: string, at: number): string =>
	text.slice(at + (matchAt(PARTS, text, at)?.[0].length ?? 0));

// e.g. "本", "该": what follows is no name of a law of its own
const POINTS_BACK = /[本该此其]$/;

const isCited = (front: string, behind: string): boolean =>
	LEADS.test(front) ||
	(STUDIED.test(front) && NAME_ENDS.test(behind)) ||
	[FOLLOWS, SAYS, IN_TIME, MEANS, THIS, POINTS_AT].some((pattern) => pattern.test(behind)) ||
	(AGAINST.test(front) && CONFLICTS.test(behind));

/** Of several laws in a list, all are cited if one is: 刑法、刑事诉讼法的规定. */
function citeListed(text: string, candidates: readonly Candidate[], named: readonly Span[]): void {
	const cited: Span[] = [...named, ...candidates.filter((one) => one.cited)];
	for (let at = 0; at < cited.length; at += 1)
		for (const one of candidates) {
			const [first, second] = [cited[at]!, one].sort((a, b) => a.start - b.start);
			if (one.cited || !LISTED.test(text.slice(first!.end, second!.start))) continue;
			one.cited = true;
			cited.push(one);
		}
}

/**
 * In 依照甲法和乙法第三条 the mention of 乙法 has the words in front of it as well. A name that nobody knows is whole too:
 * 甲法解释 in 依照甲法解释第三条 is not 甲法.
 */
function withoutWordsInFront(span: Span | Mention, names: NamesInText): Span {
	if (!('kind' in span) || span.kind !== 'place' || span.naming.kind !== 'words') return span;
	const { words } = span.naming;
	const known = names.bareNameAtEnd(words).length;
	const length = known > 0 ? known : (names.nameAtEnd(words)?.length ?? 0);
	return { start: span.start + words.length - length, end: span.end };
}
