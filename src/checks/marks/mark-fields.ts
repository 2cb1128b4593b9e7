import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { FieldPath } from '../../loaders/yaml-source.ts';

/** A mark, and the fields among which it is written. */
export interface Mark {
	path: FieldPath;
	mark: string;
	/** Another place for `at`. */
	at?: string | undefined;
}

interface Edit {
	start: number;
	end: number;
	words: string;
}

// e.g. "---\ntitle: …\n---\n": the fields of an MDX file
const FRONT = /^((?:\ufeff?\s*\n)?---[ \t]*\r?\n)([\s\S]*?)^---/m;

/** The field that a mark is written into, and the one that it stands below. */
export interface MarkFields {
	mark: string;
	beside: string;
}
const OF_ARTICLES: MarkFields = { mark: 'checked', beside: 'at' };

/** A YAML or MDX file with marks written into it; everything else stays as it is, character for character. */
export function writeMarks(text: string, marks: readonly Mark[], fields = OF_ARTICLES): string {
	const front = FRONT.exec(text);
	const start = front?.index === 0 ? front[1]!.length : 0;
	const yaml = start > 0 ? front![2]! : text;
	const document = parseDocument(yaml);
	const edits = marks.flatMap(({ path, mark, at }): Edit[] => {
		const map = document.getIn(path as unknown[], true);
		return isMap(map) ? [...editOf(yaml, map, mark, fields), ...placeOf(map, at)] : [];
	});
	const written = edits
		.sort((a, b) => b.start - a.start)
		.reduce((words, edit) => words.slice(0, edit.start) + edit.words + words.slice(edit.end), yaml);
	return text.slice(0, start) + written + text.slice(start + yaml.length);
}

function editOf(yaml: string, map: YAMLMap, mark: string, fields: MarkFields): Edit[] {
	const before = rangeOf(pairOf(map, fields.mark)?.value);
	if (before) return [{ start: before[0], end: before[1], words: mark }];
	const at = pairOf(map, fields.beside);
	const [key, value] = [rangeOf(at?.key), rangeOf(at?.value)];
	if (!key || !value) return [];
	if (map.flow) return [{ start: value[1], end: value[1], words: `, ${fields.mark}: ${mark}` }];
	const indent = key[0] - (yaml.lastIndexOf('\n', key[0] - 1) + 1);
	const lineEnd = /\r?\n|$/.exec(yaml.slice(value[1]))!;
	const place = value[1] + lineEnd.index;
	const words = `${lineEnd[0] || '\n'}${' '.repeat(indent)}${fields.mark}: ${mark}`;
	return [{ start: place, end: place, words }];
}

function placeOf(map: YAMLMap, at: string | undefined): Edit[] {
	const range = rangeOf(pairOf(map, 'at')?.value);
	return range && at !== undefined ? [{ start: range[0], end: range[1], words: at }] : [];
}

const pairOf = ({ items }: YAMLMap, name: string): Pair | undefined =>
	items.find(({ key }) => isScalar(key) && key.value === name);

const rangeOf = (node: unknown): readonly [number, number] | undefined =>
	isScalar(node) && node.range ? [node.range[0], node.range[1]] : undefined;
