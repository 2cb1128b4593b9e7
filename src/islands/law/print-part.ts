import { openDialog } from '../browser/dialog.ts';
import { element } from '../browser/element.ts';

const HEADING = 'h2, h3, h4, h5, h6';

/** Ask whether the whole law is to be printed, or a chapter. @param outline its links lead to what may be chosen */
export function offerParts(outline: Element): void {
	const parts = [...outline.querySelectorAll('a')].flatMap(({ hash }) => partAt(hash) ?? []);
	const select = element('select', {}, new Option('全文'), ...parts.map(optionOf));
	const start = (): void => {
		dialog.close();
		const part = parts[select.selectedIndex - 1];
		if (part) leaveOnly(part);
		print();
	};
	const dialog = openDialog('打印', [
		element('label', {}, '打印哪一部分', select),
		element('button', { type: 'button', onclick: start }, '打印'),
	]);
}

const partAt = (hash: string): HTMLElement | null => document.getElementById(hash.slice(1));

/** `　第二章　规划与建设`: what lies in another part stands further in. */
function optionOf(part: HTMLElement): HTMLOptionElement {
	const above = part.parentElement!.closest('.statute section');
	return new Option((above ? '　' : '') + headingOf(part));
}

const headingOf = (part: HTMLElement): string =>
	part.querySelector(`:scope > :is(${HEADING})`)?.textContent ?? '';

/** On paper stands only a part of the law, below the headings that it stands under, until it has been printed. */
function leaveOnly(part: HTMLElement): void {
	const statute = part.closest<HTMLElement>('.statute')!;
	const left: Element[] = [];
	for (let at: Element = part; at !== statute; at = at.parentElement!)
		left.push(...[...at.parentElement!.children].filter((one) => one !== at));
	const hidden = left.filter((one) => !one.matches(HEADING));
	const mark = (on: boolean): void => {
		for (const one of hidden) one.toggleAttribute('data-unprinted', on);
		if (on) statute.dataset['printed'] = headingOf(part);
		else delete statute.dataset['printed'];
	};
	mark(true);
	addEventListener('afterprint', () => mark(false), { once: true });
}
