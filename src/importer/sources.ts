import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** A file to import, or something that was named or found and cannot be. */
export interface Source {
	path: string;
	/** Named on the command line, not found in a folder. */
	named?: boolean;
	/** Why it is left out; a file that somebody named is always tried. */
	skip?: string;
	/** Why it fails: there is no such file. */
	fault?: string;
}

const DOCUMENTS = new Set([
	'.docx',
	'.docm',
	'.doc',
	'.wps',
	'.txt',
	'.text',
	'.md',
	'.markdown',
	'.html',
	'.htm',
	'.shtml',
]);
/** Texts that a word processor opens, or a program of their own. */
const CONVERTIBLE = /^\.(?:rtf|odt|ott|dotx?|dotm|wpt|mht|mhtml|pdf|ofd)$/;
/** Files that hold others. */
const ARCHIVES = /^\.(?:zip|rar|7z|gz|tgz|tar)$/;
/** A .json file is tried too: readers' search ledgers are such files. */
const LEDGERS = '.json';
const LINKED = '跳过：这是指向别处文件夹的链接。要导入那里的文件，请直接写出那个文件夹';
/** Word's lock files, and what file managers leave behind. */
const HIDDEN = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files to import, each once, folders in the order of their names.
 * @param inputs files and folders as given on the command line
 * @param also further endings that are read in folders, `.mdx`
 */
export function findSources(inputs: readonly string[], also: readonly string[] = []): Source[] {
	const seen = new Set<string>();
	return inputs
		.flatMap((path) => expand(path, also))
		.filter(({ path, skip, fault }) => {
			const key = skip === undefined && fault === undefined ? realpathSync(path) : path;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
}

function expand(path: string, also: readonly string[]): Source[] {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) return [{ path, fault: '找不到这个文件或者文件夹。请核对路径；路径里有空格要加引号' }];
	if (stat.isDirectory()) return filesIn(path, also);
	if (!stat.isFile()) return [{ path, fault: '这不是普通文件，不能导入' }];
	return [{ path, named: true }];
}

function filesIn(folder: string, also: readonly string[]): Source[] {
	const names = readdirSync(folder).filter((name) => !HIDDEN.test(name));
	return names.sort().flatMap((name) => {
		const path = join(folder, name);
		const stat = statSync(path, { throwIfNoEntry: false });
		// A linked folder may lead round in a circle.
		if (stat?.isDirectory())
			return lstatSync(path).isSymbolicLink() ? [{ path, skip: LINKED }] : filesIn(path, also);
		if (!stat) return [{ path, skip: '跳过：这是一个链接，它指向的文件已经不在' }];
		return stat.isFile() ? [fileIn(path, also)] : [];
	});
}

function fileIn(path: string, also: readonly string[]): Source {
	const extension = extname(path).toLowerCase();
	if (DOCUMENTS.has(extension) || extension === LEDGERS || also.includes(extension))
		return { path };
	const kind = extension === '.pdf' ? 'PDF 文件' : `“${extension || basename(path)}”文件`;
	const advice = CONVERTIBLE.test(extension)
		? '。要导入它，请先打开，另存为或者转成 .docx'
		: ARCHIVES.test(extension)
			? '。里面有法规、报告的，请先解压，再导入解压出来的文件夹'
			: '';
	return { path, skip: `跳过：${kind}不能导入，只导入 .docx、.doc、.txt、.md、.html${advice}` };
}
