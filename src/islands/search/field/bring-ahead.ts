import { element } from '../../browser/element.ts';

/** What a search needs besides its words, brought while they are typed. @param form of the box, which leads to the search page */
export async function bringAhead(form: HTMLFormElement): Promise<void> {
	tellLaw(form);
	await bringScripts(form.action);
}

/** On the page of a law a place alone, 33条2款, means this law; on that of an older wording the reader says which one. */
function tellLaw(form: HTMLFormElement): void {
	const bar = document.querySelector<HTMLElement>('law-reader');
	const name = bar?.dataset['name'];
	if (name && !bar.querySelector('old-wording'))
		form.append(element('input', { type: 'hidden', name: 'of', value: name }));
}

/** The scripts of the search page and the root of its index. @param address of that page */
async function bringScripts(address: string): Promise<void> {
	const html = await textAt(address);
	const page = new DOMParser().parseFromString(html, 'text/html');
	const script = page.querySelector('script[src]')?.getAttribute('src');
	const { worker, index } = page.querySelector<HTMLElement>('site-search')?.dataset ?? {};
	if (!script || !worker || !index) return;
	const files = [script, worker, `finder/${index}/root.js`];
	await Promise.all(files.map((file) => textAt(new URL(file, address))));
}

const textAt = async (address: string | URL): Promise<string> => (await fetch(address)).text();
