/** The scripts of the search page and the root of its index. @param address of that page */
export async function bringAhead(address: string): Promise<void> {
	const html = await textAt(address);
	const page = new DOMParser().parseFromString(html, 'text/html');
	const script = page.querySelector('script[src]')?.getAttribute('src');
	const { worker, index } = page.querySelector<HTMLElement>('site-search')?.dataset ?? {};
	if (!script || !worker || !index) return;
	const files = [script, worker, `finder/${index}/root.js`];
	await Promise.all(files.map((file) => textAt(new URL(file, address))));
}

const textAt = async (address: string | URL): Promise<string> => (await fetch(address)).text();
