import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSteps } from '../../../src/commands/build/steps.ts';

let written = '';
beforeEach(() => {
	written = '';
	vi.spyOn(process.stderr, 'write').mockImplementation((words) =>
		Boolean((written += String(words))),
	);
});
afterEach(() => vi.restoreAllMocks());

/** What is written, whatever time it took. */
const said = (): string => written.replaceAll(/\d+\.\d 秒/g, '0.0 秒');

const made = () => Promise.resolve(3);

test('a step is told when it is done, with what came of it', async () => {
	const steps = createSteps();
	expect(await steps.run('建立索引', made, (count) => `${count} 处`)).toBe(3);
	expect(said()).toBe('✓ 建立索引：3 处（0.0 秒）\n');
});

test('a step of which there is nothing to say is told by its name', async () => {
	await createSteps().run('生成页面', made, () => undefined);
	await createSteps().run('打包', made);
	expect(said()).toBe('✓ 生成页面（0.0 秒）\n✓ 打包（0.0 秒）\n');
});

test('a step that fails is told, and its reason goes on', async () => {
	const fails = createSteps().run('打包', () => Promise.reject(new Error('没有空间')));
	await expect(fails).rejects.toThrow('没有空间');
	expect(said()).toBe('✗ 打包\n');
});
