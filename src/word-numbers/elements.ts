/** Every element of a name below a node, in the order of the document. */
export const all = (parent: Document | Element, tag: string): Element[] =>
	Array.from(parent.getElementsByTagName(tag));

/** The first child of a name. */
export const child = (parent: Element | undefined, tag: string): Element | undefined =>
	Array.from(parent?.childNodes ?? []).find((node) => node.nodeName === tag) as Element | undefined;

/** The attribute in which WordprocessingML keeps most values; empty if there is none. */
export const value = (element: Element | undefined): string => element?.getAttribute('w:val') ?? '';
