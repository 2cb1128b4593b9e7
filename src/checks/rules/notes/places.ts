import { citeAddress } from '../../../domain/law/address/address.ts';
import { articlesOf } from '../../../domain/law/model.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import type { Problem } from '../../../checked.ts';
import type { Notes } from '../../../schemas/note.ts';
import type { Content, Entry } from '../../content/content.ts';
import { error, warning } from '../../problems.ts';
import type { Rule, TextRule } from '../../rule.ts';
import type { StatuteText } from '../../texts/statutes.ts';

/** Notes belong to a law that is known here, and name a version that is here if the law has texts. */
export const notesKnowTheirLaw: Rule = ({ notes, laws, ids }) =>
	notes.flatMap((entry): Problem[] => {
		const { law: id, version, notes: rows } = entry.data;
		if (!ids.laws.has(id)) {
			const message = `本站没有法规“${id}”，这些解读不会显示。请核对编号，或者先建 laws/${id}/law.yaml`;
			return [error(entry, ['law'], message)];
		}
		const law = laws.find((candidate) => candidate.id === id);
		if (!law || law.texts.length === 0) return [];
		if (!version) {
			// The marks of `--confirm` tell of each place with which words it was checked.
			if (rows.every(({ checked }) => checked)) return [];
			const message = `没有写解读对照的是哪个版本（version），法规改了不会提醒复核。本站有 ${law.texts.join('、')}，请写上对照的那个`;
			return [warning(entry, ['law'], message)];
		}
		if (law.texts.includes(version)) return [];
		const message = `解读对照的是 ${version} 的版本，本站只有 ${law.texts.join('、')}。请对照本站的版本重新核对，再运行 npm run check -- --confirm ${entry.file}，version 和 checkedOn 会一并改好`;
		return [warning(entry, ['version'], message)];
	});

/** A note's place exists in the text with which it was checked; else it would be shown nowhere. */
export const notesPlaces: TextRule = (text, content) => {
	const entry = notesOn(text, content);
	if (!entry) return [];
	return entry.data.notes.flatMap(({ at }, row) =>
		text.places().has(at) ? [] : [noSuchPlace(text, entry, row, at)],
	);
};

/** The notes that are held against a text: those checked with it; with another that is not here, on the text shown. */
export function notesOn(
	{ law, date, shown }: StatuteText,
	{ notes }: Content,
): Entry<Notes> | undefined {
	const entry = notes.find(({ data }) => data.law === law.id);
	const version = entry?.data.version;
	const checkedWithThis = version && law.texts.includes(version) ? version === date : shown;
	return checkedWithThis ? entry : undefined;
}

function noSuchPlace(text: StatuteText, entry: Entry<Notes>, row: number, at: string): Problem {
	const { law, date, statute } = text;
	const articles = articlesOf(statute).length;
	// Notes that were checked with a text that is not here may be right.
	const report = (entry.data.version ?? date) === date ? error : warning;
	const message = `找不到${bookTitle(law.data.shortTitle)}${citeAddress(at)}（${at}）：${date} 的文本共 ${articles} 条。请核对地址；款按自然段数，项写 x1、x2`;
	return report(entry, ['notes', row, 'at'], message);
}
