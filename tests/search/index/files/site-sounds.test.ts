import { expect, test } from 'vitest';
import type { Collected } from '../../../../src/search/index/collected/collected.ts';
import { soundsOfSite } from '../../../../src/search/index/files/site-sounds.ts';

const NO_SIZES = { sizes: [] };
const siteWith = (title: string): Collected =>
	({
		terms: { size: 0 },
		pairKeys: [],
		inPassages: NO_SIZES,
		inDivisions: NO_SIZES,
		pages: [{ title, names: [] }],
	}) as unknown as Collected;

test('the sounds of a site are those of its characters and of common ones, and of no others', async () => {
	const { characters } = await soundsOfSite(siteWith('𠮷渡船'), undefined);
	const known = new Set(characters);
	expect(['𠮷', '渡', '船', '灯'].every((one) => known.has(one))).toBe(true);
	expect(['\ud842', '\udfb7', '龘', 'ก'].some((one) => known.has(one))).toBe(false);
});

test('they are kept from build to build while the characters are the same', async () => {
	const first = await soundsOfSite(siteWith('渡船'), undefined);
	const other = await soundsOfSite(siteWith('船渡'), first);
	expect(other.file).toBe(first.file);
	expect(other.names).toBe('船渡');
	expect((await soundsOfSite(siteWith('渡船𠮷'), first)).characters).toContain('𠮷');
});

test('nobody looks for characters where the terms and the names are the same', async () => {
	const [name, other] = [siteWith('渡船𠮷'), siteWith('渡船')];
	const first = await soundsOfSite(name, undefined);
	const again = (site: Collected) =>
		soundsOfSite({ ...site, last: { others: new Uint32Array() } } as Collected, first);
	expect(await again(name)).toBe(first);
	expect((await again(other)).characters).not.toContain('𠮷');
});
