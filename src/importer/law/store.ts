import { error, info, type Problem } from '../../checked.ts';
import { articlesOf, wordsOf } from '../../domain/law/model.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { lawFileOf, textFileOf } from '../../loaders/content-place.ts';
import { textMark } from '../../loaders/text-mark.ts';
import type { ContentTarget } from '../content-target.ts';
import type { LawDraft } from './draft.ts';
import type { LawIndex } from './index.ts';
import { besideOthers } from './made-once.ts';
import { listedVersions, newLawYaml, withVersion } from './yaml.ts';
import { unchangedRemark, type Remark } from '../outcome.ts';
import { sameWords } from '../lines/plain-text.ts';

/** Where a law went, or why it did not. */
export interface Stored {
	id: string;
	version: string;
	/** Path in the content folder; null if nothing is there. */
	file: string | null;
	problems: Remark[];
}

/** Where wordings are written. */
export interface Shelf {
	target: ContentTarget;
	index: LawIndex;
	force: boolean;
}

/** Put one wording of a law into the content folder, beside those that are there. */
export function storeLaw(unmarked: LawDraft, shelf: Shelf): Stored {
	const textSha256 = textMark(unmarked.text);
	const draft = { ...unmarked, version: { ...unmarked.version, textSha256 } };
	const { date } = draft.version;
	for (const id of shelf.index.all(draft.title)) {
		const same = sameText(draft, id, shelf.target);
		if (same) return unchanged(id, same, date);
	}
	const id = shelf.index.idFor(draft.title, date);
	const stored: Stored = { id, version: date, file: textFileOf(id, date), problems: [] };
	const yaml = shelf.target.read(lawFileOf(id));
	if (yaml === null) return storeNew(draft, stored, shelf);
	if (!shelf.target.isUtf8(lawFileOf(id)))
		return { ...stored, file: null, problems: [otherEncoding(id)] };
	const present = shelf.target.read(textFileOf(id, date));
	if (present !== null && !sameWords(present, draft.text) && !shelf.force)
		return { ...stored, file: null, problems: [error(conflict(stored))] };
	return storeBeside(draft, stored, yaml, present !== null, shelf);
}

const unchanged = (id: string, found: string, wanted: string): Stored => ({
	id,
	version: found,
	file: textFileOf(id, found),
	problems: [unchangedRemark(found === wanted ? '' : `，同样的文本已经作为 ${found} 版本保存`)],
});

const conflict = ({ id, version }: Stored): string =>
	`已有 ${textFileOf(id, version)}，与这个文件的文本不同，没有覆盖。请核对哪一个是官方文本：要用这个文件替换就加上 --force 再导入；如果是另一个版本，请核对题注里的日期`;

const otherEncoding = (id: string): Problem =>
	error(
		`已有的 ${lawFileOf(id)} 不是 UTF-8 编码，没有改动它。请用记事本“另存为”，编码选 UTF-8，再导入一次`,
	);

/** The date of a listed wording with the same words: the one of this day first. */
function sameText(draft: LawDraft, id: string, target: ContentTarget): string | null {
	const dates = listedVersions(target.read(lawFileOf(id)) ?? '').sort(
		(a, b) => Number(b === draft.version.date) - Number(a === draft.version.date),
	);
	const same = draft.dated ? sameWords : sameArticles;
	return dates.find((date) => same(target.read(textFileOf(id, date)) ?? '', draft.text)) ?? null;
}

/** A text without 题注 is the wording that has the same articles: only the 题注 is missing. */
const sameArticles = (a: string, b: string): boolean => {
	const [one, other] = [articleWords(a), articleWords(b)];
	return one === other && (one !== '' || sameWords(a, b));
};

const articleWords = (text: string): string =>
	articlesOf(readLaw(text))
		.map((article) => wordsOf(article).replace(/\s/g, ''))
		.join('\n');

function storeNew(draft: LawDraft, stored: Stored, { target }: Shelf): Stored {
	const yaml = newLawYaml(draft);
	if ('problems' in yaml) return { ...stored, file: null, problems: yaml.problems };
	const files = { 'law.yaml': yaml.text, [`${stored.version}.txt`]: draft.text };
	// The folder may be there without a law.yaml: someone began it by hand.
	if (target.has(`laws/${stored.id}`))
		target.write(
			Object.fromEntries(
				Object.entries(files).map(([name, text]) => [`laws/${stored.id}/${name}`, text]),
			),
		);
	else target.createFolder(`laws/${stored.id}`, files);
	return stored;
}

function storeBeside(
	draft: LawDraft,
	stored: Stored,
	before: string,
	replaces: boolean,
	{ target }: Shelf,
): Stored {
	const { value: version, problems } = besideOthers(draft, before);
	const yaml = withVersion(before, version, replaces);
	if ('problems' in yaml) return { ...stored, file: null, problems: yaml.problems };
	target.write({ [stored.file!]: draft.text, [lawFileOf(stored.id)]: yaml.text });
	const replaced = replaces ? [info('已按 --force 用这个文件替换了原来的文本')] : [];
	return { ...stored, problems: [...replaced, ...problems] };
}
