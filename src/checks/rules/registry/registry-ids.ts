import type { Entry } from '../../content/content.ts';
import { error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** Each id of a registry file stands there once. */
export const registryIds: Rule = ({ registry }) =>
	Object.values(registry).flatMap((entry: Entry<{ id: string }[]> | null) => {
		const ids = entry?.data.map(({ id }) => id) ?? [];
		return ids.flatMap((id, row) => {
			const first = ids.indexOf(id);
			if (!entry || first === row) return [];
			const message = `编号“${id}”重复，第 ${entry.lineOf([first, 'id'])} 行已经有了。请换一个编号，或者合并`;
			return [error(entry, [row, 'id'], message)];
		});
	});

/** Readers choose a topic by its name. */
export const topicNames: Rule = ({ registry: { topics } }) => {
	const names = topics?.data.map(({ name }) => name) ?? [];
	return names.flatMap((name, row) => {
		const first = names.indexOf(name);
		if (!topics || first === row) return [];
		const message = `主题名称“${name}”和第 ${topics.lineOf([first, 'name'])} 行的一样，读者分不清。请合并，或者改成不同的名称`;
		return [warning(topics, [row, 'name'], message)];
	});
};
