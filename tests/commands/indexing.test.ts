import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { Indexing } from '../../src/commands/indexing/indexing.ts';
import { lawPage, shippedSite } from '../search/finder/memory-index.ts';

const SITE = shippedSite();
const scratch = mkdtempSync(join(tmpdir(), 'pufa-indexing-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** @param last the file in which another index was kept */
function indexing(last?: string): Indexing {
	const started = new Indexing('no code', last);
	onTestFinished(() => started.stop());
	return started;
}

const jia = [lawPage('jia', '示例甲法', '第一条　灯笼应当挂好。\n第二条　风筝不得系在灯笼上。')];
const yi = [lawPage('yi', '示例乙法', '第一条　县城每年试鸣一次警报。')];

const folder = (name: string): string => join(scratch, name);
const files = (site: string): string[] =>
	(readdirSync(join(site, 'search/finder'), { recursive: true }) as string[]).filter((file) =>
		file.endsWith('.js'),
	);

describe('the thread that makes the finder’s index', () => {
	test('goes on from what another one has kept: the same index, without the files that are there', async () => {
		const first = indexing();
		expect(await first.ask('lastId')).toBeUndefined();
		void first.ask('begin', SITE, false);
		void first.ask('addLaw', 'jia', jia);
		void first.ask('addLaw', 'yi', yi);
		void first.ask('settle', []);
		const before = await first.ask('write', folder('first'), []);
		expect(before.passages).toBe(3);
		const id = await first.ask('keep', folder('kept'));

		const next = indexing(folder('kept'));
		expect(await next.ask('lastId')).toBe(id);
		void next.ask('begin', SITE, true);
		void next.ask('addLaw', 'jia', undefined);
		void next.ask('addLaw', 'yi', yi);
		void next.ask('settle', []);
		expect(await next.ask('write', folder('next'), [])).toEqual(before);
		expect(files(folder('first'))).toHaveLength(before.hashes.size);
		expect(files(folder('next'))).toEqual([]);
		expect(await next.ask('keep', folder('kept-next'))).not.toBe(id);
	}, 60_000);

	test('knows nothing of a last build whose file is damaged, or not there', async () => {
		const first = indexing();
		void first.ask('begin', SITE, false);
		void first.ask('addLaw', 'jia', jia);
		void first.ask('settle', []);
		await first.ask('write', folder('whole'), []);
		await first.ask('keep', folder('damaged'));
		truncateSync(folder('damaged'), 1000);
		expect(await indexing(folder('damaged')).ask('lastId')).toBeUndefined();
		expect(await indexing(folder('nowhere')).ask('lastId')).toBeUndefined();
	}, 60_000);

	test('tells whoever waits, and whoever asks later, what it failed on', async () => {
		const failing = indexing();
		const settled = failing.ask('settle', []);
		const written = failing.ask('write', folder('never'), []);
		await expect(settled).rejects.toThrow('settle');
		await expect(written).rejects.toThrow('settle');
		await expect(failing.ask('lastId')).rejects.toThrow('settle');
	});

	test('lets nobody wait when it is stopped', async () => {
		const stopped = indexing();
		const asked = stopped.ask('lastId');
		await stopped.stop();
		await expect(asked).rejects.toThrow('检索索引没有建成');
	});
});
