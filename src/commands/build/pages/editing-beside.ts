import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Astro has of the content in its folder `.astro`: the pictures, and the bodies. */
const LISTS = ['content-assets.mjs', 'content-modules.mjs'];
/** As Astro writes a list of nothing. */
const EMPTY = 'export default new Map();';

/**
 * The lists that an `npm run dev` of this checkout goes by. Astro empties them when it only compiles, since it then reads no content, and
 * no setting tells it another place; every page with a body would be an error until somebody saves a file.
 * @returns what puts those back that were emptied since; what the server has written itself meanwhile stays
 */
export function listsOfEditing(project: string): () => void {
	const lists = LISTS.map((name) => join(project, '.astro', name))
		.filter((file) => existsSync(file))
		.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
	return () => {
		for (const { file, text } of lists)
			if (text !== EMPTY && existsSync(file) && readFileSync(file, 'utf8') === EMPTY)
				writeFileSync(file, text);
	};
}
