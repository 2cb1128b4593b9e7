import type { Problem } from '../../checked.ts';
import { citeAddress } from '../../domain/law/address.ts';
import { articlesOf } from '../../domain/law/model.ts';
import { bookTitle } from '../../domain/law/title.ts';
import { PairedPlaces } from '../../loaders/paired-places.ts';
import { articleOf, CheckedWords, reviewOf } from '../../loaders/review-mark.ts';
import { bindingsTo, type Binding } from '../bindings.ts';
import type { Content } from '../content.ts';
import { warning } from '../problems.ts';
import type { TextRule } from '../rule.ts';
import type { StatuteText } from '../statutes.ts';

/** What was written about an article is checked again when the article has other words, another number, or is gone. */
export const reviewMarks: TextRule = (text, content) =>
	text.shown ? [...markedBindings(text, content), ...unmarkedNotes(text, content)] : [];

/** Notes for an older wording, of which no mark tells whether their articles have changed. */
function unmarkedNotes({ law, date }: StatuteText, { notes }: Content): Problem[] {
	const entry = notes.find(({ data }) => data.law === law.id);
	const version = entry?.data.version;
	if (!entry || !version || version >= date || !law.texts.includes(version)) return [];
	if (entry.data.notes.every(({ checked }) => checked)) return [];
	const message = `解读对照的是 ${version} 的文本，现在适用 ${date} 的文本。请逐条核对，改好 version 和 checkedOn，再运行 npm run check -- --confirm ${entry.file}`;
	return [warning(entry, ['version'], message)];
}

function markedBindings(text: StatuteText, content: Content): Problem[] {
	let words: CheckedWords | undefined;
	const wordsNow = (): CheckedWords => (words ??= new CheckedWords(articlesOf(text.statute)));
	const paired = new PairedPlaces(text.statute, text.others);
	return bindingsTo(text.law.id, content).flatMap((binding) =>
		reviewMark(binding, text, wordsNow, paired),
	);
}

function reviewMark(
	binding: Binding,
	text: StatuteText,
	wordsNow: () => CheckedWords,
	paired: PairedPlaces,
): Problem[] {
	const { entry, path, at, checked } = binding;
	const what = whatChanged(binding, text);
	if (!what || !checked) return [];
	const name = `${bookTitle(text.law.data.shortTitle)}${citeAddress(articleOf(at))}`;
	const now = wordsNow().placeOf(at, checked);
	if (now !== undefined) {
		const article = citeAddress(articleOf(now));
		const message = `${name}改了条号：核对过的文字现在是${article}（现在适用 ${text.date} 的文本）。请改好文字里写到的条号，再运行 npm run check -- --confirm ${entry.file}，at 会改为 ${now}`;
		return [warning(entry, [...path, 'at'], message)];
	}
	const likely = paired.placeOf(at, checked);
	if (likely && articleOf(likely) !== articleOf(at)) {
		const article = citeAddress(articleOf(likely));
		const message = `${name}改了条号，文字也有改动：比对两个文本，现在是${article}（核对时是 ${checked}，现在适用 ${text.date} 的文本）。待复核：对照现在的条文改好以后，运行 npm run check -- --confirm ${entry.file}，at 会改为 ${likely}；如果不是${article}，先把 at 改对`;
		return [warning(entry, [...path, 'checked'], message)];
	}
	const message = `${name}${what}（核对时是 ${checked}，现在适用 ${text.date} 的文本）。待复核：对照现在的条文改好以后，运行 npm run check -- --confirm ${entry.file}`;
	return [warning(entry, [...path, 'checked'], message)];
}

function whatChanged({ at, checked }: Binding, text: StatuteText): string | undefined {
	switch (reviewOf(at, checked, text.places().get(articleOf(at)))) {
		case 'changed':
			return '的文字在核对以后有改动';
		case 'moved':
			return '不是核对过的那一条';
		case 'gone':
			return '已经不在现在的文本里';
		default:
			return undefined;
	}
}
