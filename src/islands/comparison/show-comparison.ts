import {
	followChanges,
	type AskedChange,
	type ChangedIn,
} from '../../domain/law/compare/changed-in.ts';
import { compareLaws } from '../../domain/law/compare/compare.ts';
import { tellChanges, type ToldComparison } from '../../domain/law/compare/told/told.ts';
import type { Law } from '../../domain/law/model.ts';
import { readPublishedJson } from '../browser/published-json.ts';
import { element } from '../browser/element.ts';
import {
	changeSection,
	overviewList,
	renumberedList,
	sameList,
	type Wording,
} from './change-parts.ts';
import { lawOfJson } from '../../exports/json.ts';

/** The texts of wordings. @throws when the data of one cannot be had */
export const readTexts = (options: readonly HTMLOptionElement[]): Promise<Law[]> =>
	Promise.all(options.map(({ value }) => fetchText(value)));

/**
 * Show the comparison of two wordings in a part of the page.
 * @param part has places for the wordings, the counts and the result
 * @param options the two wordings, and between them all that lie between, the oldest first
 * @param texts of all of them
 */
export function showComparison(
	part: HTMLElement,
	options: readonly HTMLOptionElement[],
	texts: readonly Law[],
): void {
	const wordings = options.map(wordingOf);
	const [old, newer] = [wordings[0]!, wordings.at(-1)!];
	const told = tellChanges(compareLaws(texts[0]!, texts.at(-1)!));
	part.querySelector('.counts')!.textContent = `${told.counts}。`;
	part.querySelector('.overview-place')!.replaceChildren(...overviewList(told));
	for (const { dataset } of part.querySelectorAll<HTMLElement>('word-file'))
		Object.assign(dataset, { old: addressOf(old.date), new: addressOf(newer.date) });
	part
		.querySelector('dl')!
		.replaceChildren(about('旧', old), about('新', newer), ...amendments(wordings));
	part.querySelector('.result')!.replaceChildren(...resultOf(told, wordings, texts));
	part.hidden = false;
	document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** What has changed, what has another number, and what is the same. */
function resultOf(
	{ changes, renumbered, same }: ToldComparison,
	wordings: readonly Wording[],
	texts: readonly Law[],
): Node[] {
	const [old, newer] = [wordings[0]!, wordings.at(-1)!];
	// Of neighbours there is but one amendment.
	const changedIn: ChangedIn = texts.length < 3 ? () => [] : followChanges(texts);
	const amendmentsOf = (change: AskedChange): string[] =>
		changedIn(change).map((at) => wordings[at]!.label);
	const sections = changes.map((change, place) =>
		changeSection(change, {
			...{ old, newer },
			by: amendmentsOf(change),
			before: changes[place - 1]?.id,
			after: changes[place + 1]?.id,
		}),
	);
	const moved = renumbered.map((places) => ({
		...places,
		by: amendmentsOf({ ...places, said: [], kind: '改号' }),
	}));
	return [
		element('h2', {}, '有变化的'),
		...(sections.length > 0 ? sections : [element('p', {}, '两个文本的文字没有不同。')]),
		...renumberedList(moved, { old, newer }),
		...sameList(same, newer),
	];
}

const wordingOf = ({ value, text, dataset }: HTMLOptionElement): Wording => ({
	date: value,
	label: text.trim(),
	href: dataset['href']!,
	by: dataset['by']!,
	about: (dataset['about'] ?? '').split('\n').filter(Boolean),
});

const addressOf = (date: string): string => `../${date}.json`;

const fetchText = async (date: string): Promise<Law> =>
	lawOfJson((await readPublishedJson(addressOf(date))) as Parameters<typeof lawOfJson>[0]);

/** Which acts made the changes, where there are several: below, each is named by its day alone. */
function amendments(wordings: readonly Wording[]): HTMLElement[] {
	if (wordings.length < 3) return [];
	const acts = wordings.slice(1).map(({ by }) => element('span', {}, by));
	return [element('div', {}, element('dt', {}, '其间的修改'), element('dd', {}, ...acts))];
}

const about = (name: string, { label, href, about: lines }: Wording): HTMLElement =>
	element(
		'div',
		{},
		element('dt', {}, `${name}文本`),
		element(
			'dd',
			{},
			element('a', { href }, label),
			...lines.map((line) => element('span', {}, line)),
		),
	);
