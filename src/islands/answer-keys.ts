// A folded 参考答案 stands open for who was led to it, by a search or an address, and on paper. A style sheet unfolds it there
// only where `::details-content` is known.

const folded = (): HTMLDetailsElement[] => [
	...document.querySelectorAll<HTMLDetailsElement>('.answers:not([open])'),
];

/** Before the page has loaded, no element is its target yet. */
function openNamed(): void {
	for (const key of folded())
		key.open = [...key.querySelectorAll('[id]')].some(
			({ id }) => location.hash === `#${encodeURIComponent(id)}`,
		);
}

let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
	opened = folded();
	for (const key of opened) key.open = true;
});

addEventListener('afterprint', () => {
	for (const key of opened) key.open = false;
	opened = [];
});

addEventListener('hashchange', openNamed);
openNamed();
