import { repealDay } from '../../../domain/law/versions/versions.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** Once the day of a repeal has come, somebody verifies it: lists, search and citations go by 时效性. */
export const lawRepeal: Rule = ({ laws }, { today }) =>
	laws.flatMap((law) => {
		const { history, status } = law.data;
		const day = repealDay(history);
		if (!day || day > today || status === '已废止') return [];
		const now = status ? `写的是“${status}”` : '没有填';
		return [
			warning(
				law,
				['status'],
				`history 写明 ${day} 废止，时效性（status）${now}。请核实后改为 已废止，同时更新 verifiedOn 和 verifiedSource`,
			),
		];
	});
