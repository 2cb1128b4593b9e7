// A folded 题注 stands whole on paper. A style sheet unfolds it only where `::details-content` is known; in all other browsers
// it is opened while they print.

let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
	opened = [...document.querySelectorAll<HTMLDetailsElement>('.captions:not([open])')];
	for (const fold of opened) fold.open = true;
});

addEventListener('afterprint', () => {
	for (const fold of opened) fold.open = false;
	opened = [];
});
