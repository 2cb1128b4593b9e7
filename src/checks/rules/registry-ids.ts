import type { Entry } from '../content.ts';
import { error } from '../problems.ts';
import type { Rule } from '../rule.ts';

/** Each id of a registry file stands there once. */
export const registryIds: Rule = ({ registry }) =>
	Object.values(registry).flatMap((entry: Entry<{ id: string }[]> | null) => {
		const ids = entry?.data.map(({ id }) => id) ?? [];
		return ids.flatMap((id, row) => {
			const first = ids.indexOf(id);
			if (!entry || first === row) return [];
			return [
				error(
					entry,
					[row, 'id'],
					`编号“${id}”重复，第 ${entry.lineOf([first, 'id'])} 行已经有了。请换一个编号，或者合并`,
				),
			];
		});
	});
