/** Offer to share the page, which is no law. */
export async function sharePage(): Promise<void> {
	const [{ openShare }, { copy }] = await Promise.all([
		import('./share-dialog.ts'),
		import('../../browser/clipboard.ts'),
	]);
	const page = { label: '本页', address: '', name: '', title: document.title, named: false };
	openShare(
		undefined,
		() => ({ ...page, href: pageAddress() }),
		(text) => copy(text, '已复制链接'),
	);
}

/** Without a place in it. Nobody else can open an address on this disk: then it is that of the page on the web. */
function pageAddress(): string {
	if (location.protocol !== 'file:') return location.origin + location.pathname;
	return document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
}
