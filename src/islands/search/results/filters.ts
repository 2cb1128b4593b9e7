import type { Answer } from '../../../search/finder/answer.ts';
import { FACET_NAMES } from '../../../search/facets.ts';
import type { SearchState } from '../address.ts';
import { fill, part, redraw, stamp } from '../../browser/template.ts';

type Filters = SearchState['filters'];

/** Fill the selects with the values of an answer and how many passages have each. */
export function showCounts(root: HTMLElement, counts: Answer['counts'], state: SearchState): void {
	const selects = [...root.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
	for (const select of selects) {
		const name = select.dataset['filter']!;
		const own = state.filters[name] ?? [];
		const values = new Map(choices(name, counts[name] ?? {}));
		for (const value of own) values.set(value, values.get(value) ?? 0);
		const options = [...values].map(([value, count]) => new Option(label(value, count), value));
		select.replaceChildren(new Option('全部', ''), ...options);
		select.value = own[0] ?? '';
		select.closest('label')!.hidden = values.size < 2 && own.length === 0;
	}
	const labels = part(root, 'filters').querySelectorAll('label');
	part(root, 'filters').hidden = [...labels].every(({ hidden }) => hidden);
}

/** The values of a facet that are worth choosing. The one that most passages have comes first; of years the last one. */
export const choices = (
	name: string,
	counts: Record<string, number>,
): [value: string, count: number][] =>
	Object.entries(counts)
		.filter(([, count]) => count > 0)
		.sort(([one, times], [other, otherTimes]) =>
			name === 'year' ? Number(other) - Number(one) : otherTimes - times,
		);

/** Where there is room beside the results the filters lie open; on a phone they fold. */
export function openOnWide(details: HTMLDetailsElement, wide: MediaQueryList): void {
	const follow = (): void => {
		details.open = wide.matches;
	};
	wide.addEventListener('change', follow);
	follow();
}

const label = (value: string, count: number): string =>
	count > 0 ? `${value}（${count}）` : value;

/** A chosen value in words: `类别：指南`. */
export const filterWords = (filters: Filters): { name: string; value: string; words: string }[] =>
	Object.entries(FACET_NAMES).flatMap(([name, shown]) =>
		(filters[name] ?? []).map((value) => ({ name, value, words: `${shown}：${value}` })),
	);

/** The chosen filters, each with a button that removes it. */
export function showChosen(root: HTMLElement, { filters, older }: SearchState): void {
	const past = { name: 'older', value: '1', words: '也查已失效的旧文本' };
	const chosen = [...filterWords(filters), ...(older ? [past] : [])];
	const lines = chosen.map(({ name, value, words }) => {
		const line = stamp(root, 'chosen');
		const button = part(line, 'remove');
		Object.assign(button.dataset, { name, value, key: words });
		button.setAttribute('aria-label', `去掉“${words}”`);
		fill(line, 'words', words);
		return line;
	});
	redraw(part(root, 'chosen'), lines, root.querySelector('summary')!);
	fill(root, 'chosen-count', chosen.length > 0 ? `（已选 ${chosen.length}）` : '');
}
