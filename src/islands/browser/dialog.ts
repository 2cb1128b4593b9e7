import { element } from './element.ts';

/**
 * A dialog that Esc, its button and a press beside it close; it is gone from the page when closed. One that is open makes way: what is
 * loaded when it is asked for may have been asked for twice.
 * @param said tells what was done; it stays in sight beside the button
 */
export function openDialog(
	heading: string,
	content: readonly Node[],
	said: HTMLElement | '' = '',
): HTMLDialogElement {
	document.querySelector<HTMLDialogElement>('dialog.reading-dialog')?.close();
	const title = element('h2', { id: 'dialog-title', tabindex: '-1', autofocus: true }, heading);
	const close = element(
		'button',
		{ type: 'button', class: 'plain', onclick: () => dialog.close() },
		'关闭',
	);
	const foot = element('div', { class: 'foot' }, close, said);
	const body = element('div', { class: 'body' }, title, ...content, foot);
	const dialog = element(
		'dialog',
		{ class: 'reading-dialog', 'aria-labelledby': 'dialog-title' },
		body,
	);
	dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
	return dialog;
}
