import type { Answer } from '../../../search/finder/answer.ts';
import { printAddress, type SearchState } from '../address.ts';
import { filterWords } from './filters.ts';
import { wordlessWords } from './words.ts';
import { isFixed, named, sentenceOf } from './readings.ts';
import { fill, part, stamp } from '../../browser/template.ts';

/** Say that nothing was found: what was tried, what else can be tried, nearest terms. The page says where to ask. */
export function showNothing(root: HTMLElement, state: SearchState, answer: Answer): void {
	const panel = openPanel(
		root,
		`没有找到“${named(state.query)}”`,
		'这样找过',
		tried(state, answer),
	);
	const link = (words: string, next: SearchState): HTMLElement => {
		const line = stamp(root, 'way');
		const anchor = part<HTMLAnchorElement>(line, 'state');
		anchor.href = printAddress(next);
		anchor.textContent = words;
		return line;
	};
	const wider = widerWays(state).map(([words, next]) => link(words, next));
	showWays(panel, 'wider', wider);
	const near = answer.nearest.map((query) => link(query, { ...state, query, undone: [] }));
	showWays(panel, 'nearest', near);
}

/** What one can type. */
const WAYS_TO_ASK = [
	'一句话，例如“警报响了怎么办”',
	'要找的字词，例如“疏散”',
	'法规和条号，例如“人民防空法22条”',
];

/** Say of signs alone what to type instead. */
export function showWordless(root: HTMLElement, query: string): void {
	const panel = openPanel(root, wordlessWords(query), '可以这样输入', WAYS_TO_ASK);
	for (const name of ['wider', 'nearest']) showWays(panel, name, []);
}

function openPanel(
	root: HTMLElement,
	title: string,
	listTitle: string,
	list: readonly string[],
): HTMLElement {
	const panel = part(root, 'nothing');
	panel.hidden = false;
	panel.setAttribute('data-no-result', '');
	fill(panel, 'nothing-title', title);
	fill(panel, 'tried-title', listTitle);
	part(panel, 'tried').replaceChildren(...list.map((words) => item(words)));
	return panel;
}

/** Take the panel away. */
export function hideNothing(root: HTMLElement): void {
	const panel = part(root, 'nothing');
	panel.hidden = true;
	panel.removeAttribute('data-no-result');
}

function showWays(panel: HTMLElement, name: string, ways: HTMLElement[]): void {
	part(panel, name).replaceChildren(...ways);
	part(panel, `${name}-part`).hidden = ways.length === 0;
}

function item(words: string): HTMLElement {
	const line = document.createElement('li');
	line.textContent = words;
	return line;
}

/** What was looked for and where, one sentence for each. */
export function tried(state: SearchState, { readings }: Pick<Answer, 'readings'>): string[] {
	const chosen = filterWords(state.filters).map(({ words }) => words);
	return [
		`在法规条文、报告、学习材料和指南里${state.exact ? '逐字' : ''}找“${named(state.query)}”`,
		// That a law is not here or a text too long stands above, and was no way of looking.
		...readings
			.filter((reading) => !isFixed(reading) && !state.undone.includes(reading.key))
			.map(sentenceOf),
		...(chosen.length > 0 ? [`只在这个范围里找：${chosen.join('，')}`] : []),
		...(/^\p{Script=Han}$/u.test(state.query) ? ['只有一个字，多写一两个字更容易找到'] : []),
		...(state.older ? [] : ['没有查已失效的旧文本']),
	];
}

/** Searches that leave out a condition, with the words of their links. */
export function widerWays(state: SearchState): [words: string, next: SearchState][] {
	const ways: [string, SearchState][] = [];
	if (Object.keys(state.filters).length > 0) ways.push(['去掉筛选再查', { ...state, filters: {} }]);
	if (state.undone.length > 0) ways.push(['恢复各种理解再查', { ...state, undone: [] }]);
	if (!state.older) ways.push(['也查已失效的旧文本', { ...state, older: true }]);
	if (state.exact) ways.push(['改用普通搜索', { ...state, exact: false }]);
	else ways.push(['改用逐字全文检索', { ...state, exact: true }]);
	return ways;
}
