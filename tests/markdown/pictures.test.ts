import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { VFile } from 'vfile';
import { expect, onTestFinished, test } from 'vitest';
import { pictures } from '../../src/markdown/pictures.ts';
import { scratchFolder } from '../scratch-folder.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

/** The image of a body beside which a drawing lies, as its page has it; and the folder of the site. */
async function shown(file: string, src: string): Promise<{ image: Element; folder: string }> {
	const folder = scratchFolder(onTestFinished);
	writeFileSync(join(folder, file), DRAWING);
	const image: Element = { type: 'element', tagName: 'img', properties: { src }, children: [] };
	const tree: Root = { type: 'root', children: [image] };
	await pictures({ folder, base: '/' })(tree, new VFile({ path: join(folder, 'a.mdx') }));
	return { image, folder };
}

test.each([
	['tu.svg', 'tu.svg'],
	['图一.svg', encodeURI('图一.svg')],
	// A mark that parts addresses is one of the file's name.
	['图#1.svg', encodeURI('图#1.svg')],
])('the address of %s is that of the file which was written', async (file, src) => {
	const { image, folder } = await shown(file, src);
	const { pathname } = new URL(String(image.properties['src']), 'https://example.org');
	expect(existsSync(join(folder, decodeURIComponent(pathname)))).toBe(true);
	expect(image.properties).toMatchObject({ width: 4, height: 3 });
});
