import { BESIDE, NO_WORD } from './plain-rows.ts';

type Fields = Record<string, string>;
type PlainRecord = Record<string, string | Fields[]>;

// e.g. "现行有效", "关于修改〈中华人民共和国国防法〉的决定", "国防法(2020-12-26).md": no blank, no `:` and no `#` stands in it, and no
// sign that YAML knows begins it
const WORD = String.raw`\p{L}[\p{L}\p{N}、，。；（）《》〈〉“”〔〕·()<>.+-]*`;
// e.g. "2020-12-26": a day is a word for the YAML package
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
// e.g. "8fc97a5f…": more than a number, since a letter but `e` is in it
const HASH = '(?=[0-9e]*[a-df])[0-9a-f]{64}';
// e.g. "title: 国防法", "versions:", "  - date: 2020-12-26", "    kind: 修订"
const LINE = new RegExp(
	String.raw`^(  - |    |)(\p{L}[\p{L}\p{N}]*):(?: (${WORD}|${DAY}|${HASH}))?$`,
	'u',
);

/**
 * A YAML record in the form in which laws are imported: words and days by their names, and lists of such. Of five hundred laws the
 * YAML package makes them in a seventh of a second, while nothing else of a build can be done.
 * @returns undefined for all that is written otherwise, or wrongly: the YAML package reads it, and says what is wrong
 */
export function plainRecord(yaml: string): PlainRecord | undefined {
	const record: PlainRecord = {};
	let list: Fields[] | undefined;
	for (const line of yaml.split('\n')) {
		if (BESIDE.test(line)) continue;
		const [, start, name = '', word] = LINE.exec(line) ?? [];
		if (start === undefined || NO_WORD.test(name) || NO_WORD.test(word ?? '')) return undefined;
		if (start === '') {
			if (Object.hasOwn(record, name) || list?.length === 0) return undefined;
			list = word === undefined ? [] : undefined;
			record[name] = word ?? list!;
			continue;
		}
		if (start === '  - ') list?.push({});
		const row = list?.at(-1);
		if (!row || word === undefined || Object.hasOwn(row, name)) return undefined;
		row[name] = word;
	}
	return list?.length === 0 || Object.keys(record).length === 0 ? undefined : record;
}
