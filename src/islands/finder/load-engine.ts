import type { createFinder } from '../../search/finder/finder.ts';

/** The global name under which the engine's script leaves what makes a finder. */
export const ENGINE = 'pufaEngine';

type Engine = typeof createFinder;

/**
 * The engine itself, for the page's own thread. A script tag works on a disk too, where modules do not load.
 * @param address of the script
 * @throws when the script does not come
 */
export function loadEngine(address: string): Promise<Engine> {
	const tag = document.createElement('script');
	return new Promise((resolve, reject) => {
		tag.onload = () => resolve((globalThis as unknown as Record<string, Engine>)[ENGINE]!);
		tag.onerror = () => {
			tag.remove();
			reject(new Error(`搜索程序没有取到：${address}，请刷新页面再试。`));
		};
		tag.src = address;
		document.head.append(tag);
	});
}
