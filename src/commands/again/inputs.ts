import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { momentInBeijing } from '../../domain/law/dates.ts';
import { filesIn } from '../../publish/files.ts';

/** What a site is made of. */
export interface Inputs {
	/** A hash of everything but the texts of laws. */
	others: string;
	/** Hashes of the texts, by `textFileOf`. */
	texts: ReadonlyMap<string, string>;
}

const PROJECT = resolve(import.meta.dirname, '../../..');

/** Code and settings; packages are those of the lock file. */
const CODE = [
	...['src', 'public'],
	...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
];

/** Variables that change what is built. */
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'PUFA_CONTENT'];

// e.g. "laws/guofang-fa/2020-12-26.txt"
const TEXT = /^laws\/[^/]+\/[^/]+\.txt$/;

/** @param folder the content folder */
export function inputsOf(folder: string): Inputs {
	const texts = new Map<string, string>();
	const others = createHash('sha256');
	others.update([process.version, folder, momentInBeijing(Date.now()).today].join('\n'));
	for (const name of VARIABLES) others.update(`\n${name}=${process.env[name] ?? ''}`);
	for (const file of CODE.flatMap((name) => filesBelow(join(PROJECT, name))))
		others.update(`\n${file}\n`).update(readFileSync(file));
	for (const file of existsSync(folder) ? filesIn(folder) : []) {
		const content = readFileSync(join(folder, file));
		if (TEXT.test(file)) texts.set(file, hashOf(content));
		else others.update(`\n${file}\n`).update(content);
	}
	others.update([...texts.keys()].join('\n'));
	return { others: others.digest('hex'), texts };
}

const filesBelow = (path: string): string[] => {
	if (!existsSync(path)) return [];
	return statSync(path).isFile() ? [path] : filesIn(path).map((file) => join(path, file));
};

const hashOf = (content: Buffer): string =>
	createHash('sha256').update(content).digest('base64url');
