import { daysBetween, type Moment } from '../../../domain/law/numbers/dates.ts';
import type { Problem } from '../../../checked.ts';
import type { LawEntry } from '../../content/content.ts';
import { info, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** After so many days a verified status has to be looked at again. */
const VERIFIED_FOR = 366;

/** Where a law can be read officially, and whether a person has verified that it is in force. */
export const lawSources: Rule = ({ laws }, moment) =>
	laws.flatMap((law) => [...withoutSource(law), ...status(law, moment)]);

function withoutSource(law: LawEntry): Problem[] {
	if (law.data.officialSource) return [];
	return [info(law, ['title'], '没有写官方文本在哪里（officialSource）')];
}

function status(law: LawEntry, { today }: Moment): Problem[] {
	const { status: label, verifiedOn, versions } = law.data;
	if (!label)
		return [info(law, ['title'], '时效性还没有人核实（status、verifiedOn、verifiedSource）')];
	const problems: Problem[] = [];
	if (verifiedOn && daysBetween(verifiedOn, today) > VERIFIED_FOR) {
		const message = `时效性是 ${verifiedOn} 核实的，已经超过一年。请到官方数据库重新核实，并更新 verifiedOn`;
		problems.push(warning(law, ['verifiedOn'], message));
	}
	const effective = versions.map((version) => version.effective).filter((day) => day !== undefined);
	const first = effective.sort()[0];
	if (label === '尚未生效' && first && first <= today)
		problems.push(
			warning(law, ['status'], `status 写的是“尚未生效”，但是 ${first} 已经施行。请重新核实后改正`),
		);
	if (label !== '尚未生效' && first && first > today)
		problems.push(
			warning(law, ['status'], `status 写的是“${label}”，但是 ${first} 才施行。请重新核实后改正`),
		);
	return problems;
}
