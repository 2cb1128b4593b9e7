import { LEADING_VERBS } from '../../find/names/leading-verbs.ts';
import { RULES } from '../../find/names/rules.ts';
import { withoutLeads } from '../../find/names/unknown-names.ts';
import type { Named } from './names.ts';

// e.g. "条例" in 《条例》第十条: a kind of law, and no name
const KIND = /^(?:条例|条令|办法|规定|细则|规则|解释|决定|规程|规范|通则|公约)$/;

/** Whether a title says only which kind of law it is: 《条例》. */
export const isKindAlone = (name: string): boolean => KIND.test(name);

// e.g. "条例" in "、条例", "违反条例", "（一）条例", "修改条例", "见条例", "超出条例", "且条例", "所以条例", "重点审查条例", "检查了法律", "法律" in "，法律", "公约" in "，公约"; not in 风筝条例, 防火公约. 规定 is seldom a law
const KIND_AT_END = new RegExp(
	`(?:^|[，、。；：（(“]|[和及与或但而且故了）]|所以|因此|因而|修改|修订|完善|细化|落实|审[查核]|核[查对]|超[出过]|突破|见|看|${LEADING_VERBS}|按|依)\\s*(条例|办法|细则|法律|公约)的?$`,
);

/** A treaty, or what people have agreed on who live or work together. */
export const PACT = '公约';

// e.g. "实施条例" in 该设置落入实施条例; not in 某法实施条例, 省实施办法
const RULES_AT_END = new RegExp(`^[^法例省市县区州]*(${RULES})的?$`);

// e.g. "对条例", "该办法的"
const ENDS_IN_KIND = /(?:条例|办法|细则)的?$/;
// e.g. "条例" that is left of 对条例
const KIND_LEFT = /^[好了过着]?(条例|办法|细则)$/;
// e.g. "法律" in 落实好法律, 解决法律: no other word ends so in front of a number; not 有关法律
const LAW_LEFT = /(?<!有关|相关|其他|国家|上位|普通|特别|外国)(法律)的?$/;

/** The kind of law that some words end in, if they say no more of it. */
export const kindAtEnd = (words: string): string | null =>
	(KIND_AT_END.exec(words) ??
		RULES_AT_END.exec(words) ??
		LAW_LEFT.exec(words) ??
		(ENDS_IN_KIND.test(words)
			? KIND_LEFT.exec(withoutLeads(words.replace(/的$/, '')))
			: null))?.[1] ?? null;

/**
 * 《条例》第十条 in a text that has given no law that short name: the law of that kind that it has named. People write so in
 * reports and notices. Of several, none is more likely meant than the others, unless the line has named only one.
 * @param line the law that the line has named last
 * @param named the laws that the text has named, each once
 * @param kind 法律 is any 法 and 法典, which reports on a law and its 条例 call so
 * @returns null if none of that kind was named
 */
export function lawOfKind(kind: string, line: Named | null, named: readonly Named[]): Named | null {
	if (line && isOfKind(line, kind)) return line;
	const [law, ...others] = named.filter((one) => isOfKind(one, kind));
	return law && others.length > 0 ? { kind: 'ambiguous', name: kind } : (law ?? null);
}

/**
 * 该条例 behind 某某法: the last law of that kind that was named, if the one named last is of another kind.
 * @param named the laws that the text has named, the last one at the end
 * @param own the text itself, which is not 该条例
 */
export function lastOfKind(
	kind: string | undefined,
	last: Named | null,
	named: readonly Named[],
	own: Named | null,
): Named | null {
	if (kind === undefined || !last || isCalled(last, kind)) return last;
	const found = named.findLast((one) => isCalled(one, kind) && !isLaw(one, own));
	// By slip a 条例 is called 该办法, but no law 该解释.
	return found ?? (kind === '解释' ? null : last);
}

// e.g. "最高人民法院关于审理某某案件适用法律若干问题的规定": a 司法解释 as well
const INTERPRETS = /^最高人民/;

/** Whether a law is called 该条例, 本条例 by its kind. 民法典 is 该法 as well. */
export const isCalled = (named: Named, kind: string): boolean =>
	nameOf(named).replace(/典$/, '').endsWith(kind.replace(/典$/, '')) ||
	(kind === '解释' && INTERPRETS.test(nameOf(named)));

const isLaw = (named: Named, own: Named | null): boolean =>
	named.kind === 'law' && own?.kind === 'law' && named.law === own.law;

// e.g. "省条例", "我市办法", "自治区实施办法": a law of the place that the text is about, and no name
const OF_PLACE = /^[本我]?(省|自治区|自治州|市|州|县|特区)(实施)?(条例|办法|规定|细则)$/;

// e.g. "国务院条例", beside the one of a province
const OF_COUNTRY = /^(?:国务院|国家)(条例|办法|规定|细则)$/;
// e.g. "某省" in 某省风筝条例; not in 城市风筝条例
const BY_PLACE = /^[\u4e00-\u9fff]{1,8}?(?<!城)(?:省|自治区|自治州|市|县)/;

// e.g. "自治条例", "自治州自治条例": each autonomous area has one, and its other rules name it so
const AUTONOMY = /^(?:本?(?:自治)?[州县旗])?自治条例$/;

/**
 * 省条例第十条: the law of that kind that the text has named and that a province has made; 自治条例第十条: the one of
 * the area; 国务院条例第十条: the one that no place has made.
 * @param line the law that the line has named last
 * @param named the laws that the text has named, each once
 * @returns null for words that name no law so, and where none such was named
 */
export function lawOfPlace(
	words: string,
	line: Named | null,
	named: readonly Named[],
): Named | null {
	if (AUTONOMY.test(words)) return lawOfKind('自治条例', line, named);
	const ofCountry = OF_COUNTRY.exec(words)?.[1];
	if (ofCountry !== undefined) {
		const isOfCountry = (one: Named): boolean => !BY_PLACE.test(nameOf(one));
		return lawOfKind(ofCountry, line && isOfCountry(line) ? line : null, named.filter(isOfCountry));
	}
	const [, place, rules = '', kind] = OF_PLACE.exec(words) ?? [];
	if (kind === undefined) return null;
	const made = new RegExp(`^[\\u4e00-\\u9fff]{1,10}${place}.*${rules}`);
	const isMade = (one: Named): boolean => made.test(nameOf(one));
	return lawOfKind(kind, line && isMade(line) ? line : null, named.filter(isMade));
}

const isOfKind = (named: Named, kind: string): boolean =>
	(/^法律?$/.test(kind) ? /(?<!办)法典?$/.test(nameOf(named)) : nameOf(named).endsWith(kind)) &&
	!isKindAlone(nameOf(named));

/** e.g. "某某办法" of "某某办法（试行）" */
export const nameOf = (named: Named): string =>
	(named.kind === 'law' ? named.law.names[0]! : named.name).replace(/[（(][^（()）]*[)）]$/, '');
