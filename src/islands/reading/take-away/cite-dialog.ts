import { momentInBeijing } from '../../../domain/law/numbers/dates.ts';
import { REFERENCES, type ReferencedLaw } from '../../../exports/reference.ts';
import { choose, type TakenAt } from './choice.ts';
import { openDialog } from '../../browser/dialog.ts';
import { element } from '../../browser/element.ts';
import type { TakenPlace } from './taken-away.ts';

/** Puts a text on the clipboard. @returns what to tell the reader */
type Copy = (text: string, done: string) => Promise<string>;

/**
 * References to a place in every form, each with a button that copies it.
 * @param article that may be cited, as the whole law may
 * @param at what is cited of a place
 */
export function openCite(
	law: ReferencedLaw,
	article: HTMLElement | undefined,
	at: TakenAt,
	copy: Copy,
): void {
	const said = element('p', { class: 'said', role: 'status' });
	const forms = element('div', { class: 'references' });
	const { today } = momentInBeijing(Date.now());
	const say = async (text: string, label: string): Promise<void> => {
		said.textContent = await copy(text, `已复制：${label}`);
	};
	const show = (place: TakenPlace): void =>
		forms.replaceChildren(
			...REFERENCES.map(({ label, write }) =>
				formOf(label, write({ ...place, law, today }), (text) => void say(text, label)),
			),
		);
	openDialog('引用', [choose('引用哪里', article, at, show), forms], said);
}

/** One form: its name, the text as it is copied, the button. */
function formOf(label: string, text: string, copy: (text: string) => void): HTMLElement {
	const words = element('pre', { tabindex: '0', role: 'region', 'aria-label': label }, text);
	const button = element(
		'button',
		{ type: 'button', 'aria-label': `复制：${label}`, onclick: () => copy(text) },
		'复制',
	);
	return element('section', {}, element('h3', {}, label), words, button);
}
