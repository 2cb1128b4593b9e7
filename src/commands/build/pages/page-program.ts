import { hash } from 'node:crypto';
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentFolder } from '../../../loaders/content-folder.ts';
import { filesIn } from '../../../publish/files.ts';
import { CACHE } from '../../project.mjs';

/**
 * The program that makes pages, as Astro has compiled it. It knows code and settings and no content, so that it is compiled once for
 * all that an office writes.
 */
export interface PageProgram {
	/** The file with which it begins. */
	entry: string;
	/** The site's stylesheet: `_astro/page.B2hZ1kQx.css`. */
	stylesheet: string;
}

const PROGRAMS = join(CACHE, 'page-programs');
const [ABOUT, FRAME] = ['about.json', 'frame'];
/** More settings than these are seldom tried in one checkout. */
const KEPT = 24;

/** Where the program for these settings lies, if it has been compiled. @param code a hash of the code that builds */
export function pageProgramFolder(code: string): string {
	const { SITE_URL, BASE_PATH } = process.env;
	const site = join(contentFolder(), 'site.yaml');
	const settings = [SITE_URL, BASE_PATH, existsSync(site) ? readFileSync(site, 'utf8') : ''];
	return join(PROGRAMS, `${code.slice(0, 16)}-${hash('sha256', settings.join('\n')).slice(0, 16)}`);
}

/** Whether a folder holds a program. */
export const hasPageProgram = (folder: string): boolean => existsSync(join(folder, ABOUT));

/** What is kept with a program. @throws when there is none: ask `hasPageProgram` first */
export const readPageProgram = (folder: string): PageProgram =>
	JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')) as PageProgram;

/** A file by its path in a site, and where it lies now. */
export type Source = readonly [file: string, there: string];

/**
 * Keep a program, and forget those of other code. It is there whole or not at all.
 * @param from the folder of its files
 * @param frame what of a site is there before any page is made: what browsers load with pages, and the files of `public/`
 */
export function keepPageProgram(
	folder: string,
	program: PageProgram,
	from: string,
	frame: readonly Source[],
): void {
	const fresh = `${folder}-${process.pid}`;
	cpSync(from, fresh, { recursive: true });
	copyFiles(frame, join(fresh, FRAME));
	writeFileSync(join(fresh, ABOUT), JSON.stringify(program));
	try {
		renameSync(fresh, folder);
	} catch {
		// Another build was faster; its program is the same.
		rmSync(fresh, { recursive: true, force: true });
	}
	forgetOthers(folder);
}

/** Have it compiled anew. */
export const dropPageProgram = (folder: string): void =>
	rmSync(folder, { recursive: true, force: true });

/** Give a site its frame. A copy: whoever writes into the site writes into no program. */
export function putFrame(folder: string, site: string): void {
	const frame = join(folder, FRAME);
	copyFiles(
		filesIn(frame).map((file) => [file, join(frame, file)]),
		site,
	);
}

function copyFiles(files: readonly Source[], to: string): void {
	for (const [file, there] of files) {
		mkdirSync(dirname(join(to, file)), { recursive: true });
		copyFileSync(there, join(to, file));
	}
}

/** Those of other code, and of the same the oldest. */
function forgetOthers(folder: string): void {
	const [code] = basename(folder).split('-');
	const programs = dirname(folder);
	const made = (name: string): number =>
		statSync(join(programs, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const names = readdirSync(programs).sort((one, other) => made(other) - made(one));
	const kept = new Set(names.filter((name) => name.startsWith(`${code}-`)).slice(0, KEPT));
	for (const name of names.filter((name) => !kept.has(name)))
		rmSync(join(programs, name), { recursive: true, force: true });
}
