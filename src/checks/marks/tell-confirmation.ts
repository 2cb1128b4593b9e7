import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, type Confirmation } from './confirm.ts';

/**
 * What the command says of a file.
 * @param folder the content folder
 * @param path as somebody wrote it
 */
export function tellConfirmation(
	folder: string,
	path: string,
	confirmation: Confirmation | null,
): string {
	if (!confirmation) return `${path}：没有记下。${whyNot(folder, path)}`;
	const { file, bound, missing } = confirmation;
	if (bound === 0 && missing.length === 0)
		return `${file}：没有写到本站收录的条文（law、at），没有写核对标记。请核对法规编号，并运行 npm run check`;
	return [`${file}：${marksOf(confirmation)}`, ...daysOf(confirmation)].join('。');
}

function marksOf({ written, moved, bound, missing }: Confirmation): string {
	const gone = missing.length > 0 ? `；现在的文本里没有 ${missing.join('、')}，没有写` : '';
	if (written === 0) return `${bound} 处核对标记都和现在的条文一致，不用改${gone}`;
	const places = moved > 0 ? `，其中 ${moved} 处的条号变了，at 改到了现在的条号` : '';
	return `写了 ${written} 处核对标记${places}，共 ${bound} 处${gone}`;
}

/** Most often the file lies in the office's own folder, and `PUFA_CONTENT` was left out. */
const whyNot = (folder: string, path: string): string =>
	existsSync(join(folder, inFolder({ folder }, path)))
		? '能确认的是解读、学习材料、指南、报告和正式文本（laws/编号/日期.txt）；它有错误的，npm run check 会说'
		: `内容文件夹 ${folder} 里没有这个文件。请核对路径；内容放在别的文件夹里的，用 PUFA_CONTENT 写明是哪一个`;

/** The days beside the marks: notes get theirs; those of other files are told to readers, and an editor writes them. */
function daysOf({ file, written, missing, version }: Confirmation): string[] {
	if (version) return [`version 和 checkedOn 改成了 ${version} 的文本和今天`];
	if (!file.startsWith('study/notes/'))
		return written > 0
			? ['改过文字的，请同时更新 updated；写了 reviewBy 的，换成下次复核的日期']
			: [];
	return missing.length > 0 ? ['改好以后再运行一次，version 和 checkedOn 那时一并改好'] : [];
}
