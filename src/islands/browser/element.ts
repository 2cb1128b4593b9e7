/** What an element is given: attributes by their names, and what happens at a click. */
type Given = Record<string, string | boolean | (() => void) | undefined> & { onclick?: () => void };

/**
 * An element of a part that only a script can use, so that it would be dead weight in the page: dialogs, the player.
 * Texts become text, never markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	given: Given = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	const { onclick, ...attributes } = given;
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === 'string') made.setAttribute(name, value);
		else if (value === true) made.setAttribute(name, '');
	}
	if (onclick) made.addEventListener('click', onclick);
	made.append(...children);
	return made;
}
