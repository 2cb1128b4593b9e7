import { accessSync, constants, mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { wrongPlace } from '../../loaders/path-signs.ts';
import { besideOf, folderOf } from '../../publish/swap.ts';
import { CACHE, PROJECT } from '../project.mjs';

/** What every built site has, and no other folder: how a folder is known that a new site may take the place of. */
const PAGE_OF_SITES = join('search', 'index.html');

/**
 * The folder that a site is built into: behind a link, if the host has put one there.
 * @param out as the caller named it
 * @throws Error for the editor if something else than a site would be lost, or nothing can be written there
 */
export function targetFolder(out: string): string {
	const target = folderOf(out);
	const fault =
		wrongPlace(PROJECT) ?? othersIn(target) ?? cannotWriteBeside(target) ?? cannotKeep();
	if (fault) throw new Error(`网站没有生成：${fault}`);
	return target;
}

/** The whole folder is replaced, so what else is in it would be gone. */
function othersIn(target: string): string | undefined {
	const found = statSync(target, { throwIfNoEntry: false });
	if (!found) return undefined;
	if (!found.isDirectory())
		return `${target} 是一个文件，网站要放在文件夹里。请把环境变量 PUFA_OUT 改成一个空的或者还没有的文件夹`;
	const names = readdirSync(target);
	if (names.length === 0 || statSync(join(target, PAGE_OF_SITES), { throwIfNoEntry: false }))
		return undefined;
	return `${target} 里放的不是以前生成的网站（有 ${names.slice(0, 3).join('、')} 等 ${names.length} 项），生成网站会把它们全部换掉。请把环境变量 PUFA_OUT 改成一个空的或者还没有的文件夹`;
}

/** The site is made beside its place: a folder there is made, and taken away again. */
function cannotWriteBeside(target: string): string | undefined {
	try {
		makeFolder(dirname(target));
		rmdirSync(mkdtempSync(besideOf(target)));
		return undefined;
	} catch (error) {
		return `${target} 旁边写不了文件（${codeOf(error)}）。请检查那里的权限和剩余空间，或者把环境变量 PUFA_OUT 改成别的文件夹`;
	}
}

/** Programs and what the last build has left are kept with the packages, and Astro works there: a project on a read-only disk makes no site. */
export function cannotKeep(folder = CACHE): string | undefined {
	try {
		makeFolder(folder);
		accessSync(folder, constants.W_OK);
		return undefined;
	} catch (error) {
		return `${folder} 里写不了文件（${codeOf(error)}），生成网站要用它放中间结果。请检查那里的权限和剩余空间，或者把整个项目复制到能写的地方`;
	}
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
