import { createHash, hash } from 'node:crypto';
import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { CACHE, PROJECT } from '../../project.mjs';
import { FileHashes } from './file-hashes.ts';

/** What a site is made of. */
export interface Inputs {
	/** A hash of the code that makes it. */
	code: string;
	/** A hash of what every page may depend on: code, settings, topics, days and names of laws, pictures. */
	common: string;
	/**
	 * A hash of everything but what stands in `files`: besides that, reports, study units and guides, everyday words and alarms, and which
	 * laws there are.
	 */
	others: string;
	/**
	 * Hashes of the files that may be others than in the last build: of laws, by `textFileOf` and `lawFileOf`, and of the
	 * notes on them.
	 */
	files: ReadonlyMap<string, string>;
	/** Texts that are no UTF-8, by the same names: no site may show them. */
	garbled: readonly string[];
}

/** Code and settings; packages are those of the lock file. */
const CODE = [
	...['src', 'public'],
	...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
];

/** Variables that change what is built. */
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'PUFA_CONTENT'];

// e.g. "laws/guofang-fa/2020-12-26.txt", "laws/guofang-fa/law.yaml", "study/notes/guofang-fa.yaml"
const OF_LAWS = /^(?:laws\/[^/]+\/(?:[^/]+\.txt|law\.yaml)|study\/notes\/[^/]+\.yaml)$/;

// e.g. "reports/2023.mdx", "registry/synonyms.yaml": no page of a law shows anything of them but what its key tells
const APART =
	/^(?:(?:reports|study|guides)\/[^/]+\.mdx|registry\/(?:synonyms|alarms|issuers)\.yaml)$/;

/** A hash of the code as it lies there, and of the program that runs it. */
export function hashOfCode(): string {
	const hashes = new FileHashes(join(CACHE, 'code-hashes'));
	const files = CODE.flatMap((name) => filesBelow(join(PROJECT, name)));
	const code = files.map((file) => `${file}\n${hashes.of(file).hash}`);
	hashes.keep();
	return hash('sha256', [process.version, ...code].join('\n'));
}

/**
 * @param folder the content folder
 * @param options of the build, as far as its files depend on them
 * @param code `hashOfCode`, where it is known
 * @param hashes those of the last build, where they are kept
 */
export function inputsOf(
	folder: string,
	options = '',
	code = hashOfCode(),
	hashes = new FileHashes(),
): Inputs {
	const files = new Map<string, string>();
	const garbled: string[] = [];
	const [common, others] = [createHash('sha256'), createHash('sha256')];
	common.update([code, folder, options].join('\n'));
	for (const name of VARIABLES) common.update(`\n${name}=${process.env[name] ?? ''}`);
	// What begins with a dot is no content: `.git`, say.
	for (const file of filesBelow(folder, /^[^.]/)) {
		const path = file.slice(folder.length + 1).replaceAll(sep, '/');
		const content = hashes.of(file);
		if (OF_LAWS.test(path)) {
			files.set(path, content.hash);
			if (isText(path) && !content.isUtf8) garbled.push(path);
		} else (APART.test(path) ? others : common).update(`\n${path}\n${content.hash}`);
	}
	hashes.keep();
	others.update([...files.keys()].filter(isLawFile).join('\n'));
	const every = common.digest('hex');
	return { code, common: every, others: others.update(every).digest('hex'), files, garbled };
}

/** Whether a file of `files` is the text of a law: `laws/guofang-fa/2020-12-26.txt`. */
export const isText = (file: string): boolean => file.endsWith('.txt');

/** Whether a file of the content folder holds the metadata of a law. */
export const isLawFile = (file: string): boolean => file.endsWith('/law.yaml');

/** Whether it is a study unit or holds notes on a law. */
export const isNotes = (file: string): boolean => file.startsWith('study/');

/** A file, or all files below a folder, also behind links. @param named a pattern of the names that count */
function filesBelow(path: string, named = /^/): string[] {
	const kind = statSync(path, { throwIfNoEntry: false });
	return kind ? filesOf(path, kind, named) : [];
}

/** A folder tells of what kind its entries are: only a link has to be asked for. */
function filesOf(path: string, kind: Dirent | Stats, named: RegExp): string[] {
	if (kind.isSymbolicLink()) return filesBelow(path, named);
	if (!kind.isDirectory()) return kind.isFile() ? [path] : [];
	return readdirSync(path, { withFileTypes: true })
		.filter(({ name }) => named.test(name))
		.sort((one, other) => (one.name < other.name ? -1 : 1))
		.flatMap((entry) => filesOf(path + sep + entry.name, entry, named));
}
