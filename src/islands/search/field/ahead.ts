import { isDisk } from '../../browser/disk.ts';

/**
 * Who goes into a search box is about to search: while the words are typed, what the first answer needs comes into the
 * browser's cache. Who does not search loads none of it, nor who saves data.
 */
function onFocus({ target }: FocusEvent): void {
	const box = target as HTMLInputElement;
	if (!box.matches('[data-search-box]') || !box.form) return;
	removeEventListener('focusin', onFocus);
	if (isDisk(location.protocol) || savesData(navigator)) return;
	// What does not come, the search page asks for and tells of.
	bringAhead(box.form.action).catch(() => undefined);
}

const savesData = ({ connection }: Navigator & { connection?: { saveData?: boolean } }): boolean =>
	!!connection?.saveData;

/** The scripts of the search page and the root of its index. @param address of that page */
async function bringAhead(address: string): Promise<void> {
	const html = await textAt(address);
	const page = new DOMParser().parseFromString(html, 'text/html');
	const script = page.querySelector('script[src]')?.getAttribute('src');
	const { worker, index } = page.querySelector<HTMLElement>('site-search')?.dataset ?? {};
	if (!script || !worker || !index) return;
	const files = [script, worker, `finder/${index}/root.js`];
	await Promise.all(files.map((file) => textAt(new URL(file, address))));
}

const textAt = async (address: string | URL): Promise<string> => (await fetch(address)).text();

addEventListener('focusin', onFocus);
