import type { Problem } from '../../../checked.ts';
import { citeAddress } from '../../../domain/law/address/address.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import { CheckedPlaces, type Review } from '../../../loaders/checked-places.ts';
import { articleOf } from '../../../loaders/review-mark.ts';
import { bindingsTo, type Binding } from '../../marks/bindings.ts';
import type { Content } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';
import type { StatuteText } from '../../texts/statutes.ts';

/** What was written about an article is checked again when the article has other words, another number, or is gone. */
export const reviewMarks: TextRule = (text, content) =>
	text.shown ? [...markedBindings(text, content), ...unmarkedNotes(text, content)] : [];

/** Notes for an older wording, of which no mark tells whether their articles have changed. */
function unmarkedNotes({ law, date }: StatuteText, { notes }: Content): Problem[] {
	const entry = notes.find(({ data }) => data.law === law.id);
	const version = entry?.data.version;
	if (!entry || !version || version >= date || !law.texts.includes(version)) return [];
	if (entry.data.notes.every(({ checked }) => checked)) return [];
	const message = `解读对照的是 ${version} 的文本，现在适用 ${date} 的文本。请逐条核对，再运行 npm run check -- --confirm ${entry.file}，version 和 checkedOn 会一并改好`;
	return [warning(entry, ['version'], message)];
}

function markedBindings(text: StatuteText, content: Content): Problem[] {
	const places = new CheckedPlaces(text.statute, text.others);
	return bindingsTo(text.law.id, content).flatMap((binding) => reviewMark(binding, text, places));
}

function reviewMark(binding: Binding, text: StatuteText, places: CheckedPlaces): Problem[] {
	const { entry, path, at, checked } = binding;
	const review = places.reviewOf(at, checked);
	const what = whatChanged(review);
	if (!what || !checked) return [];
	const name = `${bookTitle(text.law.data.shortTitle)}${citeAddress(articleOf(at))}`;
	const now = places.placeOf(at, checked);
	const article = citeAddress(articleOf(now?.at ?? at));
	if (now?.sameWords) {
		const message = `${name}改了条号：核对过的文字现在是${article}（现在适用 ${text.date} 的文本）。请改好文字里写到的条号，再运行 npm run check -- --confirm ${entry.file}，at 会改为 ${now.at}`;
		return [warning(entry, [...path, 'at'], message)];
	}
	if (now && articleOf(now.at) !== articleOf(at)) {
		const message = `${name}改了条号，文字也有改动：比对两个文本，现在是${article}（核对时是 ${checked}，现在适用 ${text.date} 的文本）。待复核：对照现在的条文改好以后，运行 npm run check -- --confirm ${entry.file}，at 会改为 ${now.at}；如果不是${article}，先把 at 改对`;
		return [warning(entry, [...path, 'checked'], message)];
	}
	if (now === null && review === 'changed') {
		const heir = places.heirOf(at, checked);
		const into = heir ? `，文字大部分并入${citeAddress(heir)}` : '';
		const message = `${name}原来的条文已经不在现在的文本里${into}；现在的${article}是另外一条（核对时是 ${checked}，现在适用 ${text.date} 的文本）。待复核：删掉这一处，或者把 at 改到现在的条文以后，运行 npm run check -- --confirm ${entry.file}`;
		return [warning(entry, [...path, 'checked'], message)];
	}
	const toDo = review === 'gone' ? '删掉这一处，或者把 at 改到现在的条文' : '对照现在的条文改好';
	const message = `${name}${what}（核对时是 ${checked}，现在适用 ${text.date} 的文本）。待复核：${toDo}以后，运行 npm run check -- --confirm ${entry.file}`;
	return [warning(entry, [...path, 'checked'], message)];
}

function whatChanged(review: Review): string | undefined {
	switch (review) {
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
