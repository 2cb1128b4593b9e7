import { otherYear } from '../../content/report-year.ts';
import type { Problem } from '../../../checked.ts';
import { slug } from '../../../schemas/fields.ts';
import type { Entry } from '../../content/content.ts';
import { wholeOf, error } from '../../problems.ts';
import type { Rule } from '../../rule.ts';
import { stray } from './stray-files.ts';

/** Names of files and folders: they become addresses, and a file in the wrong place is read by nobody. */
export const fileNames: Rule = ({ folder, laws, study, guides, notes, reports, ids, strays }) => [
	...laws.flatMap((law) => [...badSlug(law, '文件夹名'), ...taken(law)]),
	...[...study, ...guides].flatMap((entry) => badSlug(entry, '文件名')),
	...notes.flatMap((entry) =>
		entry.id === entry.data.law
			? []
			: [
					error(
						entry,
						['law'],
						`law 写的是“${entry.data.law}”，文件名却是“${entry.id}.yaml”。请改成一致，否则解读会挂到别的法规下面`,
					),
				],
	),
	...reports.flatMap(otherYear),
	...strays.map((file) => stray(file, ids.laws, folder)),
];

function badSlug(entry: Entry, what: string): Problem[] {
	if (slug.safeParse(entry.id).success) return [];
	return [
		error(
			wholeOf(entry.file),
			[],
			`${what}“${entry.id}”会成为网址，只能用小写字母、数字和连字符，例如 renmin-fangkong-fa。请改名`,
		),
	];
}

/** `laws/index.json` and `laws/schema.json` are files of the site: a law's data cannot have those addresses. */
const TAKEN = ['index', 'schema'];

const taken = (law: Entry): Problem[] =>
	TAKEN.includes(law.id)
		? [
				error(
					wholeOf(law.file),
					[],
					`文件夹名“${law.id}”已经用作网站自己的数据文件 laws/${law.id}.json。请换成法规简称的拼音，例如 renmin-fangkong-fa`,
				),
			]
		: [];
