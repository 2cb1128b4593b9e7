/**
 * Put a text on the clipboard.
 * @param done what to tell the reader then
 * @returns what to tell the reader
 */
export async function copy(text: string, done: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return done;
	} catch {
		// Pages without HTTPS, as on an intranet, have no clipboard but the old way. Where this script came late, browsers no longer
		// count it to the press: the next one succeeds.
		return copyBySelection(text) ? done : '没有复制成功，请再按一次，或者选中文字后复制';
	}
}

function copyBySelection(text: string): boolean {
	const field = document.createElement('textarea');
	const focused = document.activeElement as HTMLElement | null;
	field.value = text;
	field.className = 'visually-hidden';
	(document.querySelector('dialog[open]') ?? document.body).append(field);
	field.select();
	const copied = document.execCommand('copy');
	field.remove();
	focused?.focus({ preventScroll: true });
	return copied;
}
