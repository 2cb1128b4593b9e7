import type { Root } from 'mdast';
import { guidePieces, type GuideAddresses } from '../domain/guide/named-guides.ts';
import { linkIn } from './words-as-links.ts';

/**
 * Remark plugin: a guide that a body names by its title, 《…》, becomes a link to it.
 * @param guides a function: they are read at the first document
 */
export function guideLinks({ guides }: { guides: () => GuideAddresses }) {
	return (tree: Root): void => {
		linkIn(tree, (text) => guidePieces(text, guides()));
	};
}
