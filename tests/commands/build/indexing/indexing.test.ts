import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { IndexingBeside } from '../../../../src/commands/build/indexing/indexing-beside.ts';
import { IndexingHere } from '../../../../src/commands/build/indexing/indexing-here.ts';
import type { Indexing } from '../../../../src/commands/build/indexing/indexing.ts';
import { keptId } from '../../../../src/commands/build/indexing/kept-file.ts';
import { lawPage, shippedSite } from '../../../search/finder/memory-index.ts';

const SITE = shippedSite();
const scratch = mkdtempSync(join(tmpdir(), 'pufa-indexing-'));
afterAll(() => rmSync(scratch, { recursive: true }));

type Kind = 'in a thread' | 'in this program';

/** @param last the file in which another index was kept */
function indexing(kind: Kind, last = folder('nothing')): Indexing {
	const started =
		kind === 'in a thread' ? new IndexingBeside('no code', last) : new IndexingHere(last);
	onTestFinished(() => started.stop());
	return started;
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
	test('goes on from what another one has kept: the same index, without the files that are there', async () => {
		const first = indexing(kind);
		void first.ask('begin', SITE, undefined);
		void first.ask('addLaw', 'jia', jia);
		void first.ask('addLaw', 'yi', yi);
		void first.ask('settle', IN_FORCE, []);
		const before = await first.ask('write', folder('first'), []);
		expect(before.passages).toBe(3);
		const id = await first.ask('keep', folder('kept'));

		expect(keptId(folder('kept'))).toBe(id);
		const next = indexing(kind, folder('kept'));
		void next.ask('begin', SITE, id);
		void next.ask('addLaw', 'jia', undefined);
		void next.ask('addLaw', 'yi', yi);
		void next.ask('settle', IN_FORCE, []);
		expect(await next.ask('write', folder('next'), [])).toEqual(before);
		expect(files(folder('first'))).toHaveLength(before.hashes.size);
		expect(files(folder('next'))).toEqual([]);
		expect(await next.ask('keep', folder('kept-next'))).not.toBe(id);
	}, 60_000);

	test('knows a law by its status of today, also one whose words are kept', async () => {
		const first = indexing(kind);
		void first.ask('begin', SITE, undefined);
		void first.ask('addLaw', 'jia', jia);
		void first.ask('settle', IN_FORCE, []);
		const before = await first.ask('write', folder('in-force'), []);
		const id = await first.ask('keep', folder('kept-in-force'));

		const next = indexing(kind, folder('kept-in-force'));
		void next.ask('begin', SITE, id);
		void next.ask('addLaw', 'jia', undefined);
		void next.ask('settle', ENDED, []);
		await next.ask('write', folder('ended'), []);

		const anew = indexing(kind);
		void anew.ask('begin', SITE, undefined);
		void anew.ask('addLaw', 'jia', jia);
		void anew.ask('settle', ENDED, []);
		const { name } = await anew.ask('write', folder('anew'), []);
		expect(name).not.toBe(before.name);
		const root = files(folder('ended')).filter((file) => !files(folder('in-force')).includes(file));
		expect(root).toHaveLength(1);
		expect(root[0]).toContain(name);
		expect(files(folder('anew'))).toContain(root[0]);
	}, 60_000);

	test('says that what another one has kept is damaged, and takes it away', async () => {
		const first = indexing(kind);
		void first.ask('begin', SITE, undefined);
		void first.ask('addLaw', 'jia', jia);
		void first.ask('settle', IN_FORCE, []);
		await first.ask('write', folder('whole'), []);
		const id = await first.ask('keep', folder('damaged'));
		truncateSync(folder('damaged'), 1000);
		await expect(indexing(kind, folder('damaged')).ask('begin', SITE, id)).rejects.toThrow(
			'再运行一次',
		);
		expect(keptId(folder('damaged'))).toBeUndefined();
		await indexing(kind, folder('nowhere')).ask('begin', SITE, undefined);
	}, 60_000);

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
