import { copyFileSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { IndexingBeside } from '../../../../src/commands/build/indexing/indexing-beside.ts';
import { IndexingHere } from '../../../../src/commands/build/indexing/indexing-here.ts';
import type { Answer, Indexing } from '../../../../src/commands/build/indexing/indexing.ts';
import { keptId } from '../../../../src/commands/build/indexing/kept-file.ts';
import { lawPage, shippedSite } from '../../../search/finder/memory-index.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

const SITE = shippedSite();
const scratch = scratchFolder(afterAll);

type Written = Awaited<Answer<'write'>>;
type Kind = 'in a thread' | 'in this program';

/** @param last the file in which another index was kept */
const started = (kind: Kind, last: string): Indexing =>
	kind === 'in a thread' ? new IndexingBeside('no code', last) : new IndexingHere(last);

/** The same, which ends with the test. */
function indexing(kind: Kind, last = folder('nothing')): Indexing {
	const one = started(kind, last);
	onTestFinished(() => one.stop());
	return one;
}

const jia = [lawPage('jia', '示例甲法', '第一条　灯笼应当挂好。\n第二条　风筝不得系在灯笼上。')];
const yi = [lawPage('yi', '示例乙法', '第一条　县城每年试鸣一次警报。')];

const IN_FORCE = new Map([['jia', { status: '现行有效', turns: [] }]]);
const ENDED = new Map([['jia', { status: '另有法规写明废止', turns: [] }]]);

const folder = (name: string): string => join(scratch, name);
const files = (site: string): string[] =>
	(readdirSync(join(site, 'search/finder'), { recursive: true }) as string[]).filter((file) =>
		file.endsWith('.js'),
	);

describe.each<Kind>(['in a thread', 'in this program'])('the finder’s index, made %s', (kind) => {
	const place = (name: string): string => folder(join(kind, name));
	let whole: Written;
	let kept: string;
	beforeAll(async () => {
		const first = started(kind, place('nothing'));
		void first.ask('begin', SITE, undefined);
		void first.ask('addLaw', 'jia', jia);
		void first.ask('addLaw', 'yi', yi);
		void first.ask('settle', IN_FORCE, []);
		whole = await first.ask('write', place('first'), []);
		kept = await first.ask('keep', place('kept'));
		await first.stop();
	});

	test('goes on from what another one has kept: the same index, without the files that are there', async () => {
		expect(whole.passages).toBe(3);
		expect(keptId(place('kept'))).toBe(kept);
		const next = indexing(kind, place('kept'));
		void next.ask('begin', SITE, kept);
		void next.ask('addLaw', 'jia', undefined);
		void next.ask('addLaw', 'yi', yi);
		void next.ask('settle', IN_FORCE, []);
		expect(await next.ask('write', place('next'), [])).toEqual(whole);
		expect(files(place('first'))).toHaveLength(whole.hashes.size);
		expect(files(place('next'))).toEqual([]);
		expect(await next.ask('keep', place('kept-next'))).not.toBe(kept);
	});

	test('knows a law by its status of today, also one whose words are kept', async () => {
		const next = indexing(kind, place('kept'));
		void next.ask('begin', SITE, kept);
		void next.ask('addLaw', 'jia', undefined);
		void next.ask('addLaw', 'yi', undefined);
		void next.ask('settle', ENDED, []);
		await next.ask('write', place('ended'), []);

		const anew = indexing(kind);
		void anew.ask('begin', SITE, undefined);
		void anew.ask('addLaw', 'jia', jia);
		void anew.ask('addLaw', 'yi', yi);
		void anew.ask('settle', ENDED, []);
		const { name } = await anew.ask('write', place('anew'), []);
		expect(name).not.toBe(whole.name);
		const root = files(place('ended')).filter((file) => !files(place('first')).includes(file));
		expect(root).toHaveLength(1);
		expect(root[0]).toContain(name);
		expect(files(place('anew'))).toContain(root[0]);
	});

	test('says that what another one has kept is damaged, and takes it away', async () => {
		copyFileSync(place('kept'), place('damaged'));
		truncateSync(place('damaged'), 1000);
		await expect(indexing(kind, place('damaged')).ask('begin', SITE, kept)).rejects.toThrow(
			'再运行一次',
		);
		expect(keptId(place('damaged'))).toBeUndefined();
		await indexing(kind, place('nowhere')).ask('begin', SITE, undefined);
	});

	test('tells whoever waits, and whoever asks later, what it failed on', async () => {
		const failing = indexing(kind);
		const settled = failing.ask('settle', IN_FORCE, []);
		const written = failing.ask('write', folder('never'), []);
		await expect(settled).rejects.toThrow('settle');
		await expect(written).rejects.toThrow('settle');
		await expect(failing.ask('keep', folder('never'))).rejects.toThrow('settle');
	});
});

test('a thread that is stopped lets nobody wait', async () => {
	const stopped = indexing('in a thread');
	const asked = stopped.ask('begin', SITE, undefined);
	await stopped.stop();
	await expect(asked).rejects.toThrow('检索索引没有建成');
});
