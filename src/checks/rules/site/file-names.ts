import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { otherYear } from '../../content/report-year.ts';
import type { Problem } from '../../../checked.ts';
import { slug } from '../../../schemas/fields.ts';
import type { Entry } from '../../content/content.ts';
import { wholeOf, error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

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

// e.g. "law.yml", "law.yaml.txt", "Law.yaml"
const LAW_YAML = /^law\.ya?ml(?:\.txt)?$/i;

/** A folder of `laws/` without law.yaml: perhaps the file has another name, or stands one folder further in. */
function withoutLawYaml(place: ReturnType<typeof wholeOf>, folder: string): Problem {
	const path = join(folder, place.file);
	const names = readdirSync(path);
	const inner = names.find((name) => existsSync(join(path, name, 'law.yaml')));
	if (inner)
		return error(
			place,
			[],
			`法规的文件夹要直接放在 laws/ 下面，里面的法规不会显示。请把 ${inner} 等文件夹移到 laws/ 下面`,
		);
	const other = names.find((name) => LAW_YAML.test(name));
	const todo = other ? `请把 ${other} 改名为 law.yaml` : '请补上 law.yaml，或者重新导入';
	return error(place, [], `文件夹里没有 law.yaml，这部法规不会显示。${todo}`);
}

// e.g. "a.mdx.txt", "site.yaml.txt": what the notepad of Windows makes of a name
const NOTEPAD = /(?<=\.(?:mdx|yaml))\.txt$/i;

/** Folders of a content folder. */
const FOLDERS = ['laws', 'study', 'guides', 'reports', 'registry'];

/** The name under which a file would be read, if only its ending is wrong. */
function rightName(file: string): string | undefined {
	const name = file
		.split('/')
		.at(-1)!
		.replace(NOTEPAD, '')
		.replace(/\.yml$/i, '.yaml')
		.replace(/\.(?:mdx|yaml)$/i, (ending) => ending.toLowerCase());
	const right = /^(?:guides|study|reports)\/[^/]+$/.test(file)
		? name.replace(/\.(?:md|markdown)$/i, '.mdx')
		: name;
	return file.endsWith(`/${right}`) || file === right ? undefined : right;
}

function unused(file: string, folder: string): string {
	const path = join(folder, file);
	if (!file.includes('/') && statSync(path).isDirectory())
		return `这个文件夹不会被使用。只用 ${FOLDERS.join('、')}，请把文件移到该放的文件夹里`;
	const right = rightName(file);
	const hint = !right
		? '请检查文件夹和扩展名：报告、学习材料、指南用 .mdx，登记表和解读用 .yaml'
		: existsSync(join(dirname(path), right))
			? `已经有 ${right} 了，请移走或者删去这一个`
			: `扩展名不对，请改名为 ${right}`;
	return `这个文件不会被使用。${hint}`;
}

// e.g. "2023-04-26.TXT", "LAW.yaml"
const lowerCase = (file: string): string => {
	const name = file.split('/').at(-1)!;
	const lower = name.toLowerCase();
	return name !== lower && /^(?:law\.yaml|\d{4}-\d{2}-\d{2}\.txt)$/.test(lower)
		? `，文件名用小写：请改名为 ${lower}`
		: '';
};

function stray(file: string, laws: ReadonlySet<string>, folder: string): Problem {
	const place = wholeOf(file);
	const inLaws = /^laws\/[^/]+$/.test(file);
	if (inLaws && statSync(join(folder, file)).isDirectory()) return withoutLawYaml(place, folder);
	if (/^(?:guides|study)\/.*\.(?:docx?|pdf|wps)$/i.test(file))
		return warning(
			place,
			[],
			'这个文件不会显示，也不能导入（只能导入法规和年度报告）。请照 content/README.md 的例子新建 .mdx 文件，把内容写进去，然后移走原件',
		);
	if (/\.pdf$/i.test(file))
		return warning(
			place,
			[],
			'PDF 文件不会显示，也不能导入。请找到 Word 或者文本文件，用“npm run import -- 文件”导入，然后移走原件',
		);
	if (/\.(?:docx?|wps)$/i.test(file))
		return warning(place, [], `这类文件不会显示。请用“npm run import -- 文件”导入，然后移走原件`);
	if (/^(?:guides|study|reports|registry)\/[^.]+$/.test(file))
		return warning(
			place,
			[],
			`这是文件夹，里面的文件不会被使用。请把文件直接放在 ${file.split('/')[0]}/ 下面`,
		);
	if (inLaws)
		return warning(
			place,
			[],
			'这个文件不会被使用。laws/ 下面一部法规一个文件夹：请用“npm run import -- 文件”导入，然后移走这一个',
		);
	const id = /^laws\/([^/]+)\//.exec(file)?.[1];
	if (id && laws.has(id))
		return warning(
			place,
			[],
			`这个文件不会被使用。法规文件夹里只用 law.yaml 和“日期.txt”${lowerCase(file)}`,
		);
	return warning(place, [], unused(file, folder));
}
