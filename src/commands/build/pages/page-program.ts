import { hash } from 'node:crypto';
import {
	copyFileSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn } from '../../../publish/files.ts';
import { swapIn } from '../../../publish/swap.ts';
import { themeSheet } from '../../../styles/tokens/theme-sheet.ts';
import type { Colours } from '../../../styles/tokens/tokens.ts';
import { ABOUT } from './program-folder.ts';

/**
 * The program that makes pages, as Astro has compiled it. It knows code, and neither content nor settings, so that it is compiled once
 * for every site.
 */
export interface PageProgram {
	/** The file with which it begins. */
	entry: string;
	/** The stylesheet without a site's colours: `_astro/page.B2hZ1kQx.css`. */
	stylesheet: string;
}

const FRAME = 'frame';

/** What is kept with a program. @throws when there is none: ask `hasPageProgram` first */
export const readPageProgram = (folder: string): PageProgram =>
	JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')) as PageProgram;

/** A file by its path in a site, and where it lies now. */
export type Source = readonly [file: string, there: string];

/**
 * Make a program of what Astro has compiled.
 * @param from the folder of its files, which is moved; on the same disk
 * @param frame what of a site is there before any page is made: what browsers load with pages, and the files of `public/`
 */
export function makePageProgram(
	folder: string,
	program: PageProgram,
	from: string,
	frame: readonly Source[],
): void {
	copyFiles(frame, join(from, FRAME));
	writeFileSync(join(from, ABOUT), JSON.stringify(program));
	mkdirSync(dirname(folder), { recursive: true });
	renameSync(from, folder);
}

/**
 * Keep a program, and forget those of other code. It takes the place of one of the same code, with the same files, at once: another
 * build may just be making pages with that.
 * @param fresh its folder, which is moved; beside `folder`
 */
export function keepPageProgram(fresh: string, folder: string): void {
	swapIn(fresh, folder);
	for (const name of readdirSync(dirname(folder)))
		if (name !== basename(folder)) dropPageProgram(join(dirname(folder), name));
}

/** Remove a program: first what says that it is whole, since the caller may be killed before all is gone. */
export function dropPageProgram(folder: string): void {
	rmSync(join(folder, ABOUT), { force: true });
	rmSync(folder, { recursive: true, force: true });
}

/**
 * The stylesheet of a site: its colours, and behind them what Astro has compiled. Its name tells what is in it.
 * @returns also the name in the frame of what Astro has compiled
 */
export function siteStylesheet(
	folder: string,
	colours: Colours,
): { name: string; text: string; stylesheet: string } {
	const { stylesheet } = readPageProgram(folder);
	const compiled = readFileSync(join(folder, FRAME, stylesheet), 'utf8');
	const text = `${themeSheet(colours)}\n${compiled}`;
	return { name: `_astro/${hash('sha256', text, 'base64url').slice(0, 6)}.css`, text, stylesheet };
}

/** Give a site its frame. A copy: whoever writes into the site writes into no program. */
export function putFrame(folder: string, site: string, colours: Colours): void {
	const frame = join(folder, FRAME);
	const { name, text, stylesheet } = siteStylesheet(folder, colours);
	const others = filesIn(frame).filter((file) => file !== stylesheet);
	copyFiles(
		others.map((file) => [file, join(frame, file)]),
		site,
	);
	mkdirSync(dirname(join(site, name)), { recursive: true });
	writeFileSync(join(site, name), text);
}

function copyFiles(files: readonly Source[], to: string): void {
	for (const [file, there] of files) {
		mkdirSync(dirname(join(to, file)), { recursive: true });
		copyFileSync(there, join(to, file));
	}
}
