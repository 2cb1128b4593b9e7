import { error, info, type Problem } from '../../checked.ts';
import { articlesOf } from '../../domain/law/model.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import { lawFileOf, textFileOf } from '../../loaders/content-place.ts';
import { draftLaw } from './draft.ts';
import { gapsBetween, joinParts, rangeOf, type LawPart } from './parts.ts';
import { listedVersions } from './yaml.ts';
import { isUnchanged, unchangedRemark, type Outcome, type Remark } from '../outcome.ts';
import { plainText, wordsIn } from '../lines/plain-text.ts';
import { provenanceOf } from '../provenance.ts';
import { storeLaw, type Shelf, type Stored } from './store.ts';

/** Store a law that came in several files; each file has its own outcome, all with the same id and file. */
export function importParts(parts: readonly LawPart[], shelf: Shelf): Outcome[] {
	const stored = parts.length === 1 ? lonePart(parts[0]!, shelf) : joined(parts, shelf);
	return parts.map((part, place) => ({
		source: part.source,
		kind: 'law',
		id: stored.id,
		version: stored.version === '' ? null : stored.version,
		file: stored.file,
		articles: part.articles,
		part: true,
		// What concerns the whole law is said once, at its first file.
		problems: [
			...part.problems,
			...(place === 0 || stored.file === null ? stored.problems : notes(stored)),
		],
	}));
}

const notes = (stored: Stored): Remark[] => stored.problems.filter(isUnchanged);

function joined(parts: readonly LawPart[], shelf: Shelf): Stored {
	const gaps = gapsBetween(parts);
	const id = shelf.index.find(parts[0]!.title);
	if (gaps.length > 0) return { id: id ?? '', version: '', file: null, problems: gaps };
	const { value: draft, problems } = draftLaw(joinParts(parts), parts[0]!.source);
	const merged = mergedNote(parts);
	if (!draft) return { id: id ?? '', version: '', file: null, problems };
	const files = parts.map(({ source, bytes }) => ({ path: source, bytes }));
	Object.assign(draft.version, provenanceOf(files));
	const loss = lossOf(draft.articles, id, draft.version.date, shelf);
	if (loss) return { id: id ?? '', version: draft.version.date, file: null, problems: [loss] };
	const stored = storeLaw(draft, shelf);
	// Each part has told what is wrong in its own lines; the rest is about the law as a whole.
	const whole = problems.filter(({ line }) => line === undefined);
	return { ...stored, problems: [...stored.problems, merged, ...whole] };
}

const mergedNote = (parts: readonly LawPart[]): Problem =>
	info(
		`${parts.length} 个文件合成一部法规，第 ${parts[0]!.first}—${parts.at(-1)!.last} 条：${parts.map(({ heading }) => heading).join('、')}`,
	);

/** A set of files that would leave a stored law with fewer articles is refused, whatever else is asked for. */
function lossOf(
	articles: number,
	id: string | null,
	date: string,
	{ target }: Shelf,
): Problem | null {
	const present = id ? target.read(textFileOf(id, date)) : null;
	const before = present === null ? 0 : articlesOf(readLaw(present)).length;
	if (before <= articles) return null;
	return error(
		`已保存的文本有 ${before} 条，这次的文件合起来只有 ${articles} 条，没有覆盖。请把这部法规的各编放在一起导入`,
	);
}

/** One 编 alone: fine if the stored law has it word for word, else it would tear the law apart. */
function lonePart(part: LawPart, { target, index }: Shelf): Stored {
	const id = index.find(part.title);
	const dates = id ? listedVersions(target.read(lawFileOf(id)) ?? '') : [];
	const holder = dates.find(
		(date) => id && isWithin(part, target.read(textFileOf(id, date)) ?? ''),
	);
	if (id && holder !== undefined) {
		const remark = unchangedRemark(
			`，${bookTitle(part.title)}${holder} 版本里已有${rangeOf(part)}`,
		);
		return {
			id,
			version: holder,
			file: textFileOf(id, holder),
			problems: [remark],
		};
	}
	const change = dates.length > 0 ? '，与已保存的文本不同' : '';
	const message = `这个文件只是${bookTitle(part.title)}的一部分：${rangeOf(part)}${change}。单独导入会缺条，没有写入。请把这部法规的各编放在同一个文件夹里一起导入`;
	return { id: id ?? '', version: '', file: null, problems: [error(message)] };
}

const isWithin = (part: LawPart, text: string): boolean =>
	wordsIn(text)
		.join('\n')
		.includes(wordsIn(plainText(part.body)).join('\n'));
