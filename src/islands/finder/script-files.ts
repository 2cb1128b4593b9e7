import { runScript } from '../browser/run-script.ts';
import type { LoadFile } from './fetch-files.ts';

/**
 * Files of the index by `<script src>`, for a site opened from a disk, where `fetch` may not read.
 * @param folder of the index, with a slash at its end: `file:///C:/site/search/finder/f09b615a809b/`
 * @param run runs a script, which calls the global `pufa` with its name and data; `runScript` but in tests
 * @returns a loader; its promise is rejected with a message in Chinese when a file is missing or spoilt
 */
export function scriptFiles(
	folder: string,
	run: (address: string) => Promise<unknown> = runScript,
): LoadFile {
	const come = new Map<string, unknown>();
	const loading = new Map<string, Promise<unknown>>();
	Object.assign(globalThis, { pufa: (name: string, data: unknown) => come.set(name, data) });

	const load = async (file: string): Promise<unknown> => {
		const address = `${folder}${file}.js`;
		const fault = (what: string): Error =>
			new Error(`${what}：${address}。请确认网站文件夹是完整的，再刷新页面。`);
		await run(address).catch(() => {
			throw fault('索引文件没有加载成功');
		});
		if (!come.has(file)) throw fault('索引文件的内容不对');
		const data = come.get(file);
		come.delete(file);
		return data;
	};

	return (file) => {
		const asked = loading.get(file) ?? load(file).finally(() => loading.delete(file));
		loading.set(file, asked);
		return asked;
	};
}
