import { lineOf, nodesIn, wordsOf, type WithBody } from './body.ts';

/** A link or a picture of a body. */
export interface BodyLink {
	line: number;
	/** Shown in place, instead of led to. */
	picture: boolean;
	/** What is read: the words of a link, the description of a picture. */
	words: string;
	/** The address as it is written. */
	to: string;
}

/** The links and pictures of a body, in order. One that names its address by a label stands where the address is. */
export function linksIn(entry: WithBody): BodyLink[] {
	const nodes = nodesIn(entry);
	const labelled = new Map(
		nodes.flatMap((node) => (node.type === 'imageReference' ? [[node.identifier, node]] : [])),
	);
	return nodes.flatMap((node) => {
		if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
		const shown = node.type === 'definition' ? labelled.get(node.identifier) : undefined;
		const picture = node.type === 'image' || shown !== undefined;
		const words = wordsOf(shown ?? node).replace(/\s+/g, ' ');
		return [{ line: lineOf(entry, node), picture, words, to: node.url }];
	});
}

/** The name of a file as the disk has it. */
export function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		// e.g. "100%.png"
		return path;
	}
}

// What the build can show. e.g. "tu.png", "TU.JPG"
const PICTURE = /\.(?:png|jpe?g|webp|gif|svg|avif|tiff?)$/i;

/** Whether a file is a picture, by its name. */
export const isPictureFile = (name: string): boolean => PICTURE.test(name);
