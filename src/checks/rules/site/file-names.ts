import { otherYear } from '../../content/report-year.ts';
import type { Problem } from '../../../checked.ts';
import { slug } from '../../../schemas/fields.ts';
import type { Notes } from '../../../schemas/note.ts';
import type { Entry } from '../../content/content.ts';
import { wholeOf, error } from '../../problems.ts';
import type { Rule } from '../../rule.ts';
import { stray } from './stray-files.ts';

/** Names of files and folders: they become addresses, and a file in the wrong place is read by nobody. */
export const fileNames: Rule = ({ folder, laws, study, guides, notes, reports, ids, strays }) => [
	...laws.flatMap((law) => [...badSlug(law, '文件夹名'), ...taken(law)]),
	...[...study, ...guides].flatMap((entry) => badSlug(entry, '文件名')),
	...notes.flatMap(otherLaw),
	...reports.flatMap(otherYear),
	...strays.map((file) => stray(file, ids.laws, folder)),
];

function badSlug(entry: Entry, what: string): Problem[] {
	if (slug.safeParse(entry.id).success) return [];
	const message = `${what}“${entry.id}”会成为网址，只能用小写字母、数字和连字符，例如 renmin-fangkong-fa。请改名`;
	return [error(wholeOf(entry.file), [], message)];
}

function otherLaw(entry: Entry<Notes>): Problem[] {
	const { law } = entry.data;
	if (entry.id === law) return [];
	const message = `law 写的是“${law}”，文件名却是“${entry.id}.yaml”。请改成一致，否则解读会挂到别的法规下面`;
	return [error(entry, ['law'], message)];
}

/** `laws/index.json` and `laws/schema.json` are files of the site: a law's data cannot have those addresses. */
const TAKEN = ['index', 'schema'];

function taken({ id, file }: Entry): Problem[] {
	if (!TAKEN.includes(id)) return [];
	const message = `文件夹名“${id}”已经用作网站自己的数据文件 laws/${id}.json。请换成法规简称的拼音，例如 renmin-fangkong-fa`;
	return [error(wholeOf(file), [], message)];
}
