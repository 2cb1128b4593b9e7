import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '../../loaders/content-folder.ts';
import { isFolder, readTextFile, type SourceFile } from '../../loaders/yaml-source.ts';
import { plain } from './words.ts';

/** What a content folder has to say something about, by its names. */
export interface Known {
	/** Topics, days, alarms, laws that are there and titles of texts: a subject in one of these is no gap. */
	titles: string[];
	/** What people say, and names of laws that are not there: what else a mistyped word may have meant, but nothing to read. */
	said: string[];
	/** Headings and the statutes' words of synonyms: what else a mistyped word may have meant. */
	headings: string[];
	/** What people say → the statutes' words for it, of the synonyms that are there. */
	meant: Map<string, string[]>;
	/** Ids of synonyms, which a new entry may not use. */
	synonymIds: Set<string>;
}

/** The names in a content folder. Files that cannot be read have none; the check tells of them. */
export function readKnown(folder: string): Known {
	const content = readContentFolder(folder);
	const rows = (id: string): Row[] => asRows(content.registry.find((file) => file.id === id)?.data);
	const texts = [...content.guides, ...content.study, ...content.reports];
	const synonyms = rows('synonyms');
	const laws = content.laws.map(({ data }) => asRow(data));
	const held = new Set(content.laws.map(({ id }) => id));
	const [heldNames, otherNames] = [true, false].map((isHeld) =>
		rows('law-names')
			.filter(({ id }) => held.has(String(id)) === isHeld)
			.flatMap(({ title, names }) => words([title, names])),
	) as [string[], string[]];
	return {
		titles: clean([
			...rows('topics').flatMap(({ name }) => words(name)),
			...rows('days').flatMap(({ name, writings }) => [...words(name), ...words(writings)]),
			...rows('alarms').flatMap(({ name }) => words(name)),
			...heldNames,
			...laws.flatMap(({ title, shortTitle, aliases }) => words([title, shortTitle, aliases])),
			...texts.flatMap(({ data }) => words(asRow(data)['title'])),
		]),
		said: clean([...otherNames, ...synonyms.flatMap(({ say }) => words(say))]),
		headings: clean([...synonyms.flatMap(({ law }) => words(law)), ...texts.flatMap(headingsOf)]),
		meant: new Map(
			synonyms.flatMap(({ say, law }) =>
				words(say).map((word) => [plain(word), words(law)] as const),
			),
		),
		synonymIds: new Set(synonyms.flatMap(({ id }) => words(id))),
	};
}

type Row = Record<string, unknown>;

const asRow = (value: unknown): Row =>
	typeof value === 'object' && value !== null ? (value as Row) : {};
const asRows = (value: unknown): Row[] => (Array.isArray(value) ? value.map(asRow) : []);

/** Every text in a value: a word, a list of words, a list of lists. */
const words = (value: unknown): string[] =>
	Array.isArray(value) ? value.flatMap(words) : typeof value === 'string' ? [value] : [];

// e.g. "## 常见误解"; not "## 要点一：动员由谁决定", which is no word
const headingsOf = ({ body }: SourceFile): string[] =>
	[...body.matchAll(/^#{1,6}\s+(\p{Script=Han}{2,10})\s*$/gmu)].map(([, heading = '']) => heading);

/** Names as they are compared: without 中华人民共和国, book-title marks and what stands in brackets. */
const clean = (names: string[]): string[] => [
	...new Set(
		names
			.map((name) => plain(name).replace(/[《》〈〉]|中华人民共和国|\([^)]*\)/g, ''))
			.filter((name) => name.length > 1),
	),
];

/**
 * Which of the words stand nowhere in a content folder: in no text of a law, no guide, no registry.
 * @param asked words as `plain` gives them
 */
export function absentFrom(folder: string, asked: Iterable<string>): Set<string> {
	const absent = new Set(asked);
	for (const path of filesIn(folder)) {
		if (absent.size === 0) break;
		const text = plain(readTextFile(path)?.text ?? '');
		for (const word of absent) if (text.includes(word)) absent.delete(word);
	}
	return absent;
}

function filesIn(folder: string): string[] {
	if (!isFolder(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:yaml|mdx|txt)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}
