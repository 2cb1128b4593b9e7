/** Every element of a name below a node, in the order of the document. */
export const all = (parent: Document | Element, tag: string): Element[] =>
	Array.from(parent.getElementsByTagName(tag));

/** The first child of a name. */
export const child = (parent: Element | undefined, tag: string): Element | undefined =>
	Array.from(parent?.childNodes ?? []).find((node) => node.nodeName === tag) as Element | undefined;

/** Whether a property that is on or off is there and on (ECMA-376 part 1, 17.17.4). */
export const isOn = (mark: Element | undefined): boolean =>
	mark !== undefined && !/^(?:0|false|off)$/.test(value(mark));

/** The attribute in which WordprocessingML keeps most values; empty if there is none. */
export const value = (element: Element | undefined): string => element?.getAttribute('w:val') ?? '';
