import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';

/** Where pictures are written, and where pages find them. */
interface Site {
	/** Folder of the site that is made. */
	folder: string;
	/** Folder of the site on its host. */
	base: string;
}

/**
 * Rehype plugin: a picture that lies beside a body becomes a file of the site, as WebP, which is half of what a camera writes; drawings
 * (`.svg`) stay as they are. Its size stands in the page, so that nothing moves when it comes.
 * @throws Error that names the file if it is no picture
 */
export function pictures({ folder, base }: Site) {
	return async (tree: Root, { path }: VFile): Promise<void> => {
		for (const image of imagesIn(tree).filter(isBeside)) {
			const file = join(dirname(path), decodeURI(String(image.properties['src'])));
			const { name, width, height, bytes } = await pictureOf(file);
			mkdirSync(join(folder, '_astro'), { recursive: true });
			writeFileSync(join(folder, '_astro', name), bytes);
			const src = `${base}_astro/${encodeURIComponent(name)}`;
			const late = { loading: 'lazy', decoding: 'async' };
			image.properties = { ...image.properties, src, width, height, ...late };
		}
	};
}

function imagesIn(node: Nodes): Element[] {
	const here = node.type === 'element' && node.tagName === 'img' ? [node] : [];
	return 'children' in node ? [...here, ...node.children.flatMap(imagesIn)] : here;
}

// e.g. "tu.png", "./tu.png"; not "/tu.png", which lies in `public/`, nor "https://…"
const isBeside = ({ properties: { src } }: Element): boolean =>
	typeof src === 'string' && !/^(?:\/|[a-z][a-z\d+.-]*:)/i.test(src);

async function pictureOf(
	file: string,
): Promise<{ name: string; width: number; height: number; bytes: Uint8Array }> {
	const found = readFileSync(file);
	try {
		const { default: sharp } = await import('sharp');
		// A camera writes beside the picture which side is up.
		const { width, height } = (await sharp(found).metadata()).autoOrient;
		const isDrawing = extname(file).toLowerCase() === '.svg';
		const bytes = isDrawing
			? found
			: await sharp(found, { animated: true }).autoOrient().webp().toBuffer();
		const stem = basename(file, extname(file));
		const name = `${stem}.${hash('sha256', bytes).slice(0, 8)}${isDrawing ? '.svg' : '.webp'}`;
		return { name, width, height, bytes };
	} catch (error) {
		throw new Error(`${String(error)} \`${file}\``, { cause: error });
	}
}
