import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { lawFileOf } from './content-place.ts';
import { isFolder, readSource, type SourceFile } from './yaml-source.ts';

/** A law's folder: its `law.yaml`, and the names of its text files without `.txt`. The folder's name is its id. */
export interface LawFolder extends SourceFile {
	texts: string[];
}

/** Everything in a content folder but the texts of laws, which are read one by one (`textFileOf`). */
export interface ContentFolder {
	/** Its absolute path. */
	folder: string;
	site: SourceFile | null;
	laws: LawFolder[];
	notes: SourceFile[];
	reports: SourceFile[];
	study: SourceFile[];
	guides: SourceFile[];
	registry: SourceFile[];
	/** Files and folders that nothing reads, because their place or ending is none of these. */
	strays: string[];
}

/** Where each kind of file stands, and what else its folder may hold. */
const PLACES = {
	notes: { place: 'study/notes', ending: '.yaml' },
	reports: { place: 'reports', ending: '.mdx' },
	study: { place: 'study', ending: '.mdx', besides: ['notes'] },
	guides: { place: 'guides', ending: '.mdx' },
	registry: { place: 'registry', ending: '.yaml' },
};
const TOP = ['site.yaml', 'laws', ...Object.values(PLACES).map(({ place }) => place)];

/** What to say of a content folder that is not there. */
export const noContentFolder = (folder: string): string | undefined =>
	isFolder(folder)
		? undefined
		: `找不到内容文件夹 ${folder}。请检查环境变量 PUFA_CONTENT，或者在项目文件夹里运行`;

/** Everything in a content folder. What is not there is empty; what cannot be read has faults. Never throws. */
export function readContentFolder(folder: string): ContentFolder {
	const top = namesIn(folder);
	const strays = top.filter((name) => !TOP.includes(name)).filter(isTextLike);
	const read = (kind: keyof typeof PLACES): SourceFile[] => readPlace(folder, PLACES[kind], strays);
	return {
		folder,
		site: top.includes('site.yaml') ? readSource(folder, 'site.yaml') : null,
		laws: namesIn(join(folder, 'laws')).flatMap((id) => readLaw(folder, id, strays)),
		notes: read('notes'),
		reports: read('reports'),
		study: read('study'),
		guides: read('guides'),
		registry: read('registry'),
		strays,
	};
}

interface Place {
	place: string;
	ending: string;
	besides?: string[];
}

function readPlace(
	folder: string,
	{ place, ending, besides = [] }: Place,
	strays: string[],
): SourceFile[] {
	const names = namesIn(join(folder, place)).filter((name) => !besides.includes(name));
	const others = names.filter((name) => extname(name) !== ending && isTextLike(name));
	strays.push(...others.map((name) => `${place}/${name}`));
	return names
		.filter((name) => extname(name) === ending)
		.map((name) => readSource(folder, `${place}/${name}`));
}

/** Some of the laws of a content folder; none for an id that it does not have. */
export const readLaws = (folder: string, ids: readonly string[]): LawFolder[] =>
	ids.flatMap((id) => readLaw(folder, id, []));

/** The guides of a content folder. */
export const readGuides = (folder: string): SourceFile[] => readPlace(folder, PLACES.guides, []);

/** The notes of a content folder. */
export const readNotes = (folder: string): SourceFile[] => readPlace(folder, PLACES.notes, []);

/** What stands in a law's folder beside its `law.yaml`. */
interface LawFiles {
	/** Names of the texts without `.txt`, sorted. */
	texts: string[];
	/** Everything that is no text. */
	others: string[];
}

/** The files of a law; null if no law has this id, because its folder is passed over or has no `law.yaml`. */
export function lawFilesOf(folder: string, id: string): LawFiles | null {
	const names = IGNORED.test(id) ? [] : namesIn(join(folder, 'laws', id));
	if (!names.includes('law.yaml')) return null;
	const texts = names.filter((name) => extname(name) === '.txt');
	return {
		texts: texts.map((name) => basename(name, '.txt')),
		others: names.filter((name) => name !== 'law.yaml' && !texts.includes(name)),
	};
}

/** The ids of all laws in a content folder, sorted. */
export const lawIdsIn = (folder: string): string[] =>
	namesIn(join(folder, 'laws')).filter((id) => lawFilesOf(folder, id));

function readLaw(folder: string, id: string, strays: string[]): LawFolder[] {
	const files = lawFilesOf(folder, id);
	if (!files) {
		strays.push(`laws/${id}`);
		return [];
	}
	strays.push(...files.others.filter(isTextLike).map((name) => `laws/${id}/${name}`));
	return [{ ...readSource(folder, lawFileOf(id)), id, texts: files.texts }];
}

// e.g. ".DS_Store", "~$报告.docx" (Word has the file open)
const IGNORED = /^(?:\.|~\$|README\.md$|Thumbs\.db$)/;
// e.g. "2023.md", "notes.yml", "办法.docx", and folders, which have no extension; pictures may stand anywhere
const TEXT_LIKE = /^[^.]+$|\.(?:mdx?|markdown|ya?ml|txt|docx?|wps|pdf)$/i;

const isTextLike = (name: string): boolean => TEXT_LIKE.test(name);

/** Names in a folder, sorted; none if there is no such folder. */
function namesIn(folder: string): string[] {
	if (!isFolder(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !IGNORED.test(name))
		.sort();
}
