import type { createFinder } from '../../search/finder/finder.ts';
import { runScript } from '../browser/run-script.ts';

/** The global name under which the engine's script leaves what makes a finder. */
export const ENGINE = 'pufaEngine';

type Engine = typeof createFinder;

/**
 * The engine itself, for the page's own thread.
 * @param address of the script
 * @throws Error for the reader when the script does not come
 */
export async function loadEngine(address: string): Promise<Engine> {
	await runScript(address).catch(() => {
		throw new Error(`搜索程序没有加载成功：${address}，请刷新页面再试。`);
	});
	return (globalThis as unknown as Record<string, Engine>)[ENGINE]!;
}
