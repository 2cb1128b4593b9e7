import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../../checked.ts';
import { wholeOf, error, warning } from '../../problems.ts';

const IN_LAWS = /^laws\/[^/]+$/;

/** What an editor is told of a file by where it lies and how it ends; the first that fits. `$1` is the folder. */
const KNOWN: { pattern: RegExp; told: string }[] = [
	{
		// e.g. "guides/shiming.docx"
		pattern: /^(?:guides|study)\/.*\.(?:docx?|pdf|wps)$/i,
		told: '这个文件不会显示，也不能导入（只能导入法规和年度报告）。请照 content/README.md 的例子新建 .mdx 文件，把内容写进去，然后移走原件',
	},
	{
		// e.g. "reports/2023.pdf"
		pattern: /\.pdf$/i,
		told: 'PDF 文件不会显示，也不能导入。请找到 Word 或者文本文件，用“npm run import -- 文件”导入，然后移走原件',
	},
	{
		// e.g. "laws/banfa.docx"
		pattern: /\.(?:docx?|wps)$/i,
		told: '这类文件不会显示。请用“npm run import -- 文件”导入，然后移走原件',
	},
	{
		// e.g. "reports/2023": a folder
		pattern: /^(guides|study|reports|registry)\/[^.]+$/,
		told: '这是文件夹，里面的文件不会被使用。请把文件直接放在 $1/ 下面',
	},
	{
		// e.g. "laws/banfa.txt"
		pattern: IN_LAWS,
		told: '这个文件不会被使用。laws/ 下面一部法规一个文件夹：请用“npm run import -- 文件”导入，然后移走这一个',
	},
];

/**
 * A file or folder that nothing reads.
 * @param file path in the content folder
 * @param laws ids of the laws whose folders are there
 */
export function stray(file: string, laws: ReadonlySet<string>, folder: string): Problem {
	const place = wholeOf(file);
	if (IN_LAWS.test(file) && statSync(join(folder, file)).isDirectory())
		return withoutLawYaml(place, folder);
	const known = KNOWN.find(({ pattern }) => pattern.test(file));
	if (known)
		return warning(place, [], known.told.replace('$1', known.pattern.exec(file)![1] ?? ''));
	const [, id = ''] = /^laws\/([^/]+)\//.exec(file) ?? [];
	const told = laws.has(id)
		? `这个文件不会被使用。法规文件夹里只用 law.yaml 和“日期.txt”${lowerCase(file)}`
		: unused(file, folder);
	return warning(place, [], told);
}

// e.g. "law.yml", "law.yaml.txt", "Law.yaml"
const LAW_YAML = /^law\.ya?ml(?:\.txt)?$/i;

/** A folder of `laws/` without law.yaml: perhaps the file has another name, or stands one folder further in. */
function withoutLawYaml(place: ReturnType<typeof wholeOf>, folder: string): Problem {
	const path = join(folder, place.file);
	const names = readdirSync(path);
	const inner = names.find((name) => existsSync(join(path, name, 'law.yaml')));
	if (inner) {
		const message = `法规的文件夹要直接放在 laws/ 下面，里面的法规不会显示。请把 ${inner} 等文件夹移到 laws/ 下面`;
		return error(place, [], message);
	}
	const other = names.find((name) => LAW_YAML.test(name));
	const todo = other ? `请把 ${other} 改名为 law.yaml` : '请补上 law.yaml，或者重新导入';
	return error(place, [], `文件夹里没有 law.yaml，这部法规不会显示。${todo}`);
}

// e.g. "a.mdx.txt", "site.yaml.txt": what the notepad of Windows makes of a name
const NOTEPAD = /(?<=\.(?:mdx|yaml))\.txt$/i;

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
