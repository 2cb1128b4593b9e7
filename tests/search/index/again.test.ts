import fc from 'fast-check';
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { FinderIndex, type KeptIndex } from '../../../src/search/index/finder-index.ts';
import type { CutPage } from '../../../src/search/index/cut/cut-page.ts';
import type { SourcePage } from '../../../src/search/index/source.ts';
import { lawPage, shippedSite } from '../finder/memory-index.ts';

const SITE = shippedSite();

const WORDS = '防空警报由县人民政府统一管理风筝灯笼应当挂好不得拆除学校单位每年试鸣一次512日'.split(
	'',
);

/** Articles of invented words. */
const articles = fc
	.array(fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 30 }), {
		minLength: 1,
		maxLength: 6,
	})
	.map((all) =>
		all.map((words, at) => `第${'一二三四五六'[at]!}条　${words.join('')}。`).join('\n'),
	);

const page = (id: number, text: string): SourcePage =>
	lawPage(`fa-${id}`, `示例${'甲乙丙丁戊'[id]!}法`, text);

/** A page of the office's own, which comes last. */
const own = (text: string): SourcePage => ({
	...lawPage('shifan', '示范', text),
	path: 'guides/shifan/',
});

/** What is kept lies on the disk until the next build. */
const onDisk = <T>(value: T): T => deserialize(serialize(value)) as T;

interface Built {
	/** Hashes of the files, as the index tells them. */
	hashes: ReadonlyMap<string, string>;
	/** What the files say. */
	files: ReadonlyMap<string, string>;
	cuts: CutPage[];
	kept: KeptIndex;
}

async function filesOf(
	index: FinderIndex,
	last: SourcePage,
): Promise<Pick<Built, 'hashes' | 'files'>> {
	const { files } = await index.files([last]);
	return {
		hashes: new Map([...files].map(([name, { hash }]) => [name, hash])),
		files: new Map([...files].map(([name, { json }]) => [name, json()])),
	};
}

async function fromTheBeginning(
	pages: readonly SourcePage[],
	last: SourcePage,
	site = SITE,
): Promise<Built> {
	const index = new FinderIndex(site);
	const cuts = pages.map((one) => index.add(one));
	index.settle();
	return { ...(await filesOf(index, last)), ...onDisk({ cuts, kept: index.keep() }) };
}

async function goingOn(
	before: Built,
	changed: ReadonlyMap<number, SourcePage>,
	last: SourcePage,
	site = SITE,
): Promise<Built> {
	const index = new FinderIndex(site, before.kept);
	const cuts = before.cuts.map((cut, at) => {
		const now = changed.get(at);
		if (now) return index.add(now);
		index.addAgain(cut);
		return cut;
	});
	index.settle([...changed.keys()].map((at) => before.cuts[at]!));
	// The build takes the own pages for those of the last one, until it is told others.
	await index.files([own('第一条　县城灯笼。')]);
	return { ...(await filesOf(index, last)), ...onDisk({ cuts, kept: index.keep() }) };
}

test('an index that goes on from the last one, change after change, is the one made from the beginning', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(articles, { minLength: 5, maxLength: 5 }),
			fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), articles, articles), {
				minLength: 1,
				maxLength: 3,
			}),
			async (texts, changes) => {
				const pages = texts.map((text, id) => page(id, text));
				let built = await fromTheBeginning(pages, own('第一条　风筝。'));
				for (const [at, text, guide] of changes) {
					pages[at] = page(at, text);
					built = await goingOn(built, new Map([[at, pages[at]]]), own(guide));
					const anew = await fromTheBeginning(pages, own(guide));
					expect(built.hashes).toEqual(anew.hashes);
					expect(built.files).toEqual(anew.files);
				}
			},
		),
		{ numRuns: 6 },
	);
});

test('so is one in which two laws have changed their words: all stand as often, and elsewhere', async () => {
	const texts = [
		'风筝应当挂好',
		'灯笼不得拆除',
		'学校每年试鸣',
		'警报统一管理',
		'单位挂好灯笼',
	].map((words) => `第一条　${words}。\n第二条　县${words}。`);
	const pages = texts.map((text, id) => page(id, text));
	const guide = own('第一条　县城灯笼。');
	const before = await fromTheBeginning(pages, guide);
	const swapped = new Map([
		[0, page(0, texts[1]!)],
		[1, page(1, texts[0]!)],
	]);
	const anew = pages.map((one, id) => swapped.get(id) ?? one);
	const now = await goingOn(before, swapped, guide);
	expect(now.hashes).toEqual((await fromTheBeginning(anew, guide)).hashes);
});

test('so is one for which other everyday words are found by their sound', async () => {
	const pages = ['风筝应当挂好', '灯笼不得拆除'].map((words, id) => page(id, `第一条　${words}。`));
	const guide = own('第一条　县城灯笼。');
	const more = { say: ['挂架子', '龟甲片'], law: ['挂好'] };
	const other = { ...SITE, synonyms: [...SITE.synonyms, more] };
	const before = await fromTheBeginning(pages, guide);
	const now = await goingOn(before, new Map(), guide, other);
	const anew = await fromTheBeginning(pages, guide, other);
	expect(now.hashes).toEqual(anew.hashes);
	expect(now.files).toEqual(anew.files);
	expect(now.hashes).not.toEqual(before.hashes);
});

test('so is one in which an everyday word sounds for the first time, and for the last: its characters stand in a text now', async () => {
	const say = { say: ['饕餮纹'], law: ['挂好'] };
	const site = { ...SITE, synonyms: [...SITE.synonyms, say] };
	const pages = ['风筝应当挂好', '灯笼不得拆除'].map((words, id) => page(id, `第一条　${words}。`));
	const [guide, other] = [own('第一条　县城灯笼。'), own('第一条　县城灯笼，饕灯餮。')];
	let now = await fromTheBeginning(pages, guide, site);
	for (const last of [other, guide]) {
		now = await goingOn(now, new Map(), last, site);
		const anew = await fromTheBeginning(pages, last, site);
		expect(now.hashes).toEqual(anew.hashes);
		expect(now.files).toEqual(anew.files);
	}
});
