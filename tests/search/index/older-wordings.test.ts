import { describe, expect, test } from 'vitest';
import { FinderIndex } from '../../../src/search/index/finder-index.ts';
import type { SourcePage } from '../../../src/search/index/source.ts';
import { ask, finderOver, lawPage } from '../finder/memory-index.ts';

const SITE = { days: [], synonyms: [], lawNames: [] };

/** Invented. */
const KITES = '第一条　风筝应当在灯塔以外放飞。\n第二条　放飞风筝不得靠近警报器。';
const OLD_KITES = '第一条　纸鸢应当在古塔以外放飞。\n第二条　警报器附近不得放飞纸鸢。';
const LIGHTS = '第一条　灯笼应当挂好。\n第二条　学校每年试鸣警报。';

const kites = lawPage('fengzheng', '风筝条例', KITES);
const lights = lawPage('denglong', '灯笼条例', LIGHTS);
const wording = (date: string, text: string): SourcePage =>
	lawPage(`fengzheng/${date}`, '风筝条例', text, { older: true });

const BEFORE = [kites, wording('2001-01-01', OLD_KITES), lights];
const AFTER = [kites, wording('2001-01-01', OLD_KITES), wording('2010-01-01', LIGHTS), lights];

/** What the files of an index say, by name. */
async function filesOf(index: FinderIndex): Promise<Map<string, string>> {
	const { files } = await index.files();
	return new Map([...files].map(([name, { json }]) => [name, json()]));
}

async function filesOver(pages: readonly SourcePage[]): Promise<Map<string, string>> {
	const index = new FinderIndex(SITE);
	for (const page of pages) index.add(page);
	return filesOf(index);
}

describe('an older wording more', () => {
	test('changes none of the files that every search needs, but for the root', async () => {
		const [before, after] = [await filesOver(BEFORE), await filesOver(AFTER)];
		const names = (files: Map<string, string>): string[] =>
			[...files.keys()].filter((name) => !name.startsWith('older/'));
		expect(names(after)).toEqual(names(before));
		expect(names(after).filter((name) => after.get(name) !== before.get(name))).toEqual(['root']);
	});

	test.each([
		['comes', BEFORE, AFTER],
		['goes', AFTER, BEFORE],
		['is the first', [kites, lights], BEFORE],
		['is no more', BEFORE, [kites, lights]],
	])('that %s gives the index that is made from the beginning', async (_, before, after) => {
		const last = new FinderIndex(SITE);
		const cuts = new Map(before.map((page) => [page, last.add(page)]));
		last.settle();
		await last.files();
		const index = new FinderIndex(SITE, last.keep());
		for (const page of after) {
			const known = cuts.get(page);
			if (known) index.addAgain(known);
			else index.add(page);
		}
		index.settle(before.flatMap((page) => (after.includes(page) ? [] : [cuts.get(page)!])));
		expect(await filesOf(index)).toEqual(await filesOver(after));
	});
});

describe('a search', () => {
	const QUERIES = ['放飞风筝', '警报器附近', '古塔 纸鸢', '灯笼 挂好', '风筝条例第二条'];

	test.each(QUERIES)(
		'%s: that asks for no older wordings answers as if there were none',
		async (typed) => {
			const [without, beside] = [[kites, lights], AFTER].map((pages) => finderOver(SITE, pages));
			expect(await ask(await beside!, typed)).toEqual(await ask(await without!, typed));
		},
	);

	test('that asks for no older wordings loads no file of theirs', async () => {
		const loaded: string[] = [];
		const finder = await finderOver(SITE, AFTER, (name) => {
			loaded.push(name);
			return Promise.resolve();
		});
		for (const typed of QUERIES) await ask(finder, typed);
		expect(loaded.filter((name) => name.startsWith('older/'))).toEqual([]);
		await ask(finder, '纸鸢', { older: true });
		expect(loaded.filter((name) => name.startsWith('older/'))).not.toEqual([]);
	});

	test.each<[typed: string, exact: boolean, first: string]>([
		['古塔以外放飞纸鸢', false, 'laws/fengzheng/2001-01-01/#t1'],
		['附近不得放飞纸鸢', true, 'laws/fengzheng/2001-01-01/#t2'],
		['放飞风筝', false, 'laws/fengzheng/#t2'],
	])(
		'for %s (verbatim: %o) that asks for older wordings finds %s, and its words',
		async (typed, exact, first) => {
			const finder = await finderOver(SITE, AFTER);
			const { found } = await ask(finder, typed, { older: true, exact });
			expect(found[0]!.href).toBe(first);
			const shown = found[0]!.excerpt!.runs.map(({ text }) => text).join('');
			expect(shown).toContain(typed.slice(0, 2));
		},
	);
});
