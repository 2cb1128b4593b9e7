import { unknownNameAtEnd } from './unknown-names.ts';

// e.g. "关于适用刑法分则规定的犯罪的罪名的意见", "关于执行《中华人民共和国某法》确定罪名的补充规定"
const ABOUT =
	/(?:适用|执行|贯彻)(?:[《〈]([^《》〈〉]{1,40}法)[》〉]|([\u4e00-\u9fff]{1,20}?法))(?:[总分]则)?\s*(?:规定|确定|若干|有关|中)/;
// e.g. "某省人民代表大会常务委员会关于《某条例》第三条第一款的解释", "关于如何理解《某办法》第五条的答复"
const ABOUT_PLACE =
	/关于(?:如何|正确)?(?:理解|适用|执行|对)?[《〈]([^《》]{2,40})[》〉]第[^，。]{1,40}(?:解释|答复|批复|复函)$/;

/**
 * The law that a text is about by its title. In a text without 条 of its own, 第三条 is one of that law.
 * @param title the title of the text
 * @returns undefined for a title that names no law in this way
 */
export function lawInTitle(title: string): string | undefined {
	const [, marked, spoken] = ABOUT.exec(title) ?? ABOUT_PLACE.exec(title) ?? [];
	return marked ?? spoken;
}

const NAMED =
	'(?:《(?<marked>[^《》]{2,40})》|(?<spoken>[\\u4e00-\\u9fff]{1,30}?(?:法典|法|条例|办法|规定|细则)))';
const WITH_PLACE = '(?:第[^第条，。；]{1,8}条(?:第[^第款项，。；]{1,5}[款项])*)?';
const OF_WHAT = '的?(?:条文|逐条|主要内容|亮点|重点|要点|知识|热点|常见问题|学习|普法|宣传)*';
const EXPLANATION =
	'(?:释义|解读|解析|讲解|理解与适用|一问一答|问答|百问(?:百答)?|[一二三四五六七八九十]{1,3}问|宣[传讲]提纲)';
// e.g. "《某法》第二十条的理解与适用", "某条例释义", "关于《某办法》的条文解读", "某法学习问答", "《某条例》十问", "《某条例》亮点解读"
const EXPLAINS = new RegExp(
	`^(?:关于)?${NAMED}${WITH_PLACE}${OF_WHAT}${EXPLANATION}(?:[（(][^（()）]{1,12}[)）])?$`,
);
// e.g. "一图读懂《某条例》", "图解《某办法》", "带您了解《某条例》"; without marks 读懂 may lead to anything
const EXPLAINED_BEHIND =
	/^(?:一[图文](?:读懂|看懂|了解|速览)|图解|解读|[带请]您?(?:读懂|了解|看懂|走进))[：:|｜]?《(?<marked>[^《》]{2,40})》$/;

// e.g. "关于对《某办法》提出修改建议的函", "关于《某条例》的修改意见", "修改《某条例》的建议"; not 关于《某条例（修订草案）》的意见
const REMARKS_ON =
	/^(?:关于)?(?:对|修改)?《([^《》（）()]{2,60}|(?=[^《》]*〈[^〈〉《》]+〉)[^《》]*|[^《》]*〈[^〈〉《》]*[《》][^〈〉]*〉[^《》]*)》(?:的|提出)*(?:修[改订]|完善)?的?(?:若干)?(?:建议|意见)(?:的?(?:函|报告|复函))?$/;
/** So many lines of a letter stand above what it is called, with the marks and names of offices. */
const HEAD = 4;

/**
 * The law that a text explains, by its title. It means that law by 本法, and by 第三条 where the line has named none.
 * @param lines of a text that is no law itself; its title is the first that says something
 * @returns undefined for a title that says nothing of the kind
 */
export function lawExplained(lines: readonly string[]): string | undefined {
	const title = lines.map((line) => line.trim()).find((line) => line !== '') ?? '';
	const { marked, spoken } = (EXPLAINS.exec(title) ?? EXPLAINED_BEHIND.exec(title))?.groups ?? {};
	// 普法知识问答 is about no law.
	const isName = spoken !== undefined && unknownNameAtEnd(spoken) === spoken;
	return marked ?? (isName ? spoken : lawRemarkedOn(lines));
}

/** The law on whose wording a letter makes remarks: 第五条 in it is one of that. */
function lawRemarkedOn(lines: readonly string[]): string | undefined {
	const head = lines.map((line) => line.trim()).filter((line) => line !== '');
	const titles = head.slice(0, HEAD).flatMap((line) => REMARKS_ON.exec(line)?.[1] ?? []);
	return titles[0];
}
