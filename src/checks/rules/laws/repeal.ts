import { captionEvents } from '../../../domain/law/caption/caption-events.ts';
import { captionOf } from '../../../domain/law/caption/caption.ts';
import { repealDay } from '../../../domain/law/versions/versions.ts';
import { warning } from '../../problems.ts';
import type { Rule, TextRule } from '../../rule.ts';

/** Once the day of a repeal has come, somebody verifies it: 时效性 with day and source is what readers are told. */
export const lawRepeal: Rule = ({ laws }, { today }) =>
	laws.flatMap((law) => {
		const { history, status } = law.data;
		const day = repealDay(history);
		if (!day || day > today || status === '已废止') return [];
		const now = status ? `写的是“${status}”` : '没有填';
		const message = `history 写明 ${day} 废止，时效性（status）${now}。请核实后改为 已废止，同时更新 verifiedOn 和 verifiedSource`;
		return [warning(law, ['status'], message)];
	});

/** The 题注 of a collection may tell that the law was ended: until somebody has verified it, only the law's timeline says so. */
export const repealInCaption: TextRule = ({ law, statute }) => {
	const told = captionEvents(captionOf(statute)).find(({ kind }) => kind === '废止');
	if (!told || law.data.status === '已废止' || repealDay(law.data.history)) return [];
	const message = `题注写明 ${told.date} 废止。请核实后写 status: 已废止 和 verifiedOn、verifiedSource，并在 history 里写 { date: ${told.date}, kind: 废止 }`;
	return [warning(law, ['status'], message)];
};
