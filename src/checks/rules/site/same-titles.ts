import type { Entry } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** No two guides and no two study units have one title: readers cannot tell them apart, and 《…》 leads to one of them only. */
export const sameTitles: Rule = ({ guides, study }) =>
	[guides, study].flatMap((entries) =>
		[
			...Map.groupBy<string, Entry<{ title: string }>>(entries, ({ data }) => data.title).values(),
		].flatMap(([first, ...others]) =>
			others.map((entry) => {
				const message = `标题“${entry.data.title}”和 ${first!.file} 的一样，读者分不清。请改成不同的标题`;
				return warning(entry, ['title'], message);
			}),
		),
	);
