import { element } from '../browser/element.ts';
import type { ReadingAct } from './reading-keys.ts';

/** What the bar does, in its order. */
const ACTS: readonly (readonly [act: ReadingAct, label: string])[] = [
	['find', '查找'],
	['copy', '复制'],
	['cite', '引用'],
	['aloud', '朗读'],
	['share', '分享'],
	['keys', '快捷键'],
];

/**
 * The parts of `<law-reader>`: where one is, the box to find in, what can be done, and a line for what was done. Reading
 * aloud is hidden until there is a voice.
 * @param name usual short title of the law
 * @param outlined whether the law has a list of contents, which on a phone is far above
 */
export const readerBar = (name: string, outlined: boolean): HTMLElement[] => [
	element(
		'p',
		{ class: 'where' },
		element(
			'span',
			{ class: 'of' },
			element('span', { class: 'name' }, name),
			...(outlined ? [actButton(['contents', '目录'])] : []),
		),
		element('a', { class: 'at', href: '#zhengwen' }, '正文'),
	),
	findForm(),
	element('div', { class: 'acts' }, ...ACTS.map(actButton)),
	element('p', { class: 'said', role: 'status' }),
];

const findForm = (): HTMLElement =>
	element(
		'form',
		{ role: 'search', 'aria-label': '在本法规里查找' },
		element('input', {
			type: 'search',
			'aria-label': '条号，或者条文里的字',
			placeholder: '条号或字词，如 22',
			autocomplete: 'off',
			enterkeyhint: 'go',
		}),
		element('output'),
	);

const actButton = ([act, label]: (typeof ACTS)[number]): HTMLElement =>
	element('button', { type: 'button', 'data-act': act, hidden: act === 'aloud' }, label);

/** Milliseconds that words are to be read for. */
const SAID_MS = 4000;

/** Says something in a line of the bar, for a while. */
export function telling(line: Element): (words: string) => void {
	let silence: ReturnType<typeof setTimeout> | undefined;
	return (words) => {
		line.textContent = words;
		clearTimeout(silence);
		silence = setTimeout(() => (line.textContent = ''), SAID_MS);
	};
}
