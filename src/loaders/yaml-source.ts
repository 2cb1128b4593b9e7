import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { plainRecord } from './plain-record.ts';
import { plainRows } from './plain-rows.ts';
import { belowComments, lostIn, misreadIn, openQuote, slipAt, startOf } from './yaml-slips.ts';

/** The steps to a field: `['versions', 1, 'effective']`. */
export type FieldPath = readonly PropertyKey[];

/** Why a file could not be read as data: a code of the `yaml` package, or one of `readSource`. */
export interface Fault {
	code: string;
	line: number;
	/** What stands on the line; none for a fault of the whole file. */
	written?: string;
}

/** Words behind ` #` on the line of a text: a comment for YAML, and perhaps content for the person who wrote it. */
export interface LostWords {
	line: number;
	/** Without the `#`. */
	words: string;
}

/** A YAML or MDX file of the content folder, and where each of its fields stands. */
export interface SourceFile {
	/** Path in the content folder, with `/`. */
	file: string;
	/** Its name without extension. */
	id: string;
	/** What its YAML says, or its frontmatter; undefined where there are faults. */
	data: unknown;
	/** What follows the frontmatter of an MDX file. */
	body: string;
	/** The line on which the body begins. */
	bodyLine: number;
	faults: Fault[];
	lost: LostWords[];
	/** The line of a field; of what surrounds it, if the field is not there. */
	lineOf: (path: FieldPath) => number;
}

/** The text of a file, and whether its bytes are UTF-8; null if it cannot be read. A byte order mark is left out. */
export function readTextFile(path: string): { text: string; utf8: boolean } | null {
	try {
		const bytes = readFileSync(path);
		return { text: bytes.toString('utf8').replace(/^\uFEFF/, ''), utf8: isUtf8(bytes) };
	} catch {
		// The caller says in its own words that a file is missing.
		return null;
	}
}

// e.g. "---\ntitle: …\n---\n", with blank lines above it or not
const FRONTMATTER = /^(\s*\n)?---[ \t]*\r?\n([\s\S]*?\n)??---[ \t]*(?:\r?\n|$)/;

// e.g. "---\ntitle: …\n" without a second "---"
const OPENED = /^\s*---[ \t]*\r?\n/;

// The line end of Macintosh before 2001, which YAML and MDX are no more read with here: `# 机关\r- id: …` would be one comment
const OLD_LINE_END = /\r(?!\n)/;

/**
 * A file of the content folder. Never throws: what is wrong with it is in `faults`.
 * @param file path in the folder; `.mdx` has YAML between `---` lines and a body, anything else is YAML
 */
export function readSource(folder: string, file: string): SourceFile {
	const named = { file, id: basename(file, extname(file)) };
	const read = readTextFile(join(folder, file));
	if (!read) return unreadable(named, isFolder(join(folder, file)) ? 'FOLDER' : 'UNREADABLE');
	if (!read.utf8) return unreadable(named, 'ENCODING');
	if (OLD_LINE_END.test(read.text)) return unreadable(named, 'LINE_ENDS');
	if (!file.endsWith('.mdx')) return fromYaml(named, read.text, 0);
	if (read.text.trim() === '') return unreadable(named, 'EMPTY');
	const match = FRONTMATTER.exec(read.text);
	if (!match) return unreadable(named, OPENED.test(read.text) ? 'FRONTMATTER_END' : 'FRONTMATTER');
	const [whole, blank = '', yaml = ''] = match;
	const body = read.text.slice(whole.length);
	return {
		...fromYaml(named, yaml, lineEnds(blank) + 1),
		body,
		bodyLine: lineEnds(whole) + 1,
	};
}

/** Whether there is a folder. A file of that name is none. */
export const isFolder = (path: string): boolean =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const lineEnds = (text: string): number => text.split('\n').length - 1;

type Named = Pick<SourceFile, 'file' | 'id'>;

const UNREAD: Omit<SourceFile, keyof Named | 'lineOf'> = {
	data: undefined,
	body: '',
	bodyLine: 1,
	faults: [],
	lost: [],
};

const unreadable = (named: Named, code: string): SourceFile => ({
	...named,
	...UNREAD,
	faults: [{ code, line: 1 }],
	lineOf: () => 1,
});

/** @param above how many lines stand above the YAML in its file */
function fromYaml(named: Named, yaml: string, above: number): SourceFile {
	const lineOf = (path: FieldPath): number => lineInYaml(yaml, path) + above;
	const plain = plainRows(yaml) ?? plainRecord(yaml);
	return { ...named, ...UNREAD, ...(plain ? { data: plain } : readYaml(yaml, above)), lineOf };
}

type Read = Pick<SourceFile, 'data' | 'faults' | 'lost'>;

function readYaml(yaml: string, above: number): Read {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
	const written = yaml.split('\n');
	const faultOn = (line: number, code: string): Fault => ({
		code,
		line: line + above,
		written: written[line - 1]?.trimEnd() ?? '',
	});
	const faults: Fault[] = document.errors.map(({ code, pos }) => {
		const open = code === 'MISSING_CHAR' ? openQuote(document, pos[0]) : undefined;
		const line = belowComments(written, lines.linePos(open ?? pos[0]).line);
		const slip = open === undefined ? slipAt(written, line, code) : { code: 'OPEN_QUOTE', line };
		return faultOn(slip?.line ?? line, slip?.code ?? code);
	});
	for (const { code, start } of misreadIn(document, yaml))
		faults.push(faultOn(lines.linePos(start).line, code));
	return {
		data: faults.length === 0 ? valueOf(document, faults) : undefined,
		faults,
		lost: lostIn(document, yaml).map(({ pos, words }) => ({
			line: lines.linePos(pos).line + above,
			words,
		})),
	};
}

function valueOf(document: Document, faults: Fault[]): unknown {
	try {
		return document.toJS() as unknown;
	} catch {
		// The package throws for aliases that would blow up memory.
		faults.push({ code: 'BAD_ALIAS', line: 1 });
		return undefined;
	}
}

/** The text is parsed again: lines are asked for seldom, and a kept document is many times its size. */
function lineInYaml(yaml: string, path: FieldPath): number {
	const lines = new LineCounter();
	let node: unknown = parseDocument(yaml, { lineCounter: lines, prettyErrors: false }).contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		const [place, value] = childOf(node, step) ?? [];
		if (place === undefined) break;
		offset = startOf(place) ?? offset;
		node = value;
	}
	return lines.linePos(offset).line;
}

/** The node that shows where a field is, and its value. */
function childOf(node: unknown, step: PropertyKey): [place: unknown, value: unknown] | undefined {
	if (isSeq(node)) {
		const item = node.items[Number(step)];
		return item === undefined ? undefined : [item, item];
	}
	if (!isMap(node)) return undefined;
	const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
	return pair && [pair.key, pair.value];
}
