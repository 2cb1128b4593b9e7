import type { Span } from '../../model.ts';
import { withoutLeads } from './unknown-names.ts';
import { matchesIn } from '../match-at.ts';

// e.g. "依照江苏省实施" in front of 《某法》办法
const IN_FRONT = /([\u4e00-\u9fff]{1,20})实施$/;
// e.g. "办法", "若干规定" behind it; not in 省实施《某法》办法定事项
const BEHIND = /^(?:办法(?!定)|细则|条例|若干规定)/;
// e.g. "江苏省" in front of 《某法》实施办法
const PLACE_IN_FRONT = /([\u4e00-\u9fff]{1,20})$/;
// e.g. "实施办法" behind it; not in 某市《某法》实施办法定事项
const RULES_BEHIND = /^实施(?:办法(?!定)|细则|条例|若干规定)/;
// e.g. "废止" in front of 江苏省实施《某法》办法
const MADE = /^.*(?:废止|修[改正订]|制定|[公发颁]布|印发|出台)/;
// Who makes such rules. e.g. "黑龙江省", "西藏自治区", "某市", "国务院"; not 全省, 该县
const MAKER =
	/(?<![全各该])(?:黑龙江省|(?![全各该])[\u4e00-\u9fff]{0,2}省|(?![全各该])[\u4e00-\u9fff]{0,6}(?:自治区|自治州|市|县|特区)|国务院|中国人民解放军)$/;
// The whole name is needed no further back than this.
const REACH = 24;

/**
 * A law that carries out another one and has only that one's name in marks: 某省实施《某法》办法, 某省《某法》实施办法. Those of the
 * whole country are named without a place (《某法》实施条例): which law that is, `its-rules` says.
 * @param marked the title in marks
 * @returns null for a title that stands for itself
 */
export function implementing(text: string, { start, end }: Span): (Span & { name: string }) | null {
	const front = text.slice(Math.max(0, start - REACH), start);
	const behind = text.slice(end, end + 8);
	return (
		named(text, { start, end }, IN_FRONT.exec(front), BEHIND.exec(behind)) ??
		named(text, { start, end }, PLACE_IN_FRONT.exec(front), RULES_BEHIND.exec(behind))
	);
}

// e.g. "实施〈某法〉办法", "实施<某法>细则": the marks of a title within a title, which stand alone
const INNER = /(?<=实施)[〈<][^《》〈〉<>。；]{2,40}[〉>](?=办法(?!定)|细则|条例|若干规定)/g;

/** 某省实施〈某法〉办法 without marks around it. */
export const implementingAlone = (text: string): (Span & { name: string })[] =>
	matchesIn(INNER, text).flatMap(({ index, 0: { length } }) => {
		const found = implementing(text, { start: index, end: index + length });
		return found ?? [];
	});

function named(
	text: string,
	{ start, end }: Span,
	front: RegExpExecArray | null,
	behind: RegExpExecArray | null,
): (Span & { name: string }) | null {
	const maker = front && behind && MAKER.exec(withoutLeads(front[1]!).replace(MADE, ''))?.[0];
	if (!maker) return null;
	const begin = start - (front[0].length - front[1]!.length) - maker.length;
	const close = end + behind[0].length;
	return { start: begin, end: close, name: text.slice(begin, close) };
}
