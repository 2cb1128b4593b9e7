import type { LoadFile } from './fetch-files.ts';

/** The part of a `<script>` that is used. */
export interface ScriptTag {
	src: string;
	onload: unknown;
	onerror: unknown;
	remove: () => void;
}

/** Where the scripts run. */
export interface ScriptHost {
	/** A new tag, not yet in the page. */
	create: () => ScriptTag;
	/** Put a tag in the page, whereupon it loads. */
	add: (tag: ScriptTag) => void;
	/** Make a function global under the name `pufa`. */
	listen: (receive: (name: string, data: unknown) => void) => void;
}

/**
 * Files of the index by `<script src>`, for a site opened from a disk, where `fetch` may not read.
 * @param folder of the index, with a slash at its end: `file:///C:/site/search/finder/`
 * @returns a loader; its promise is rejected with a message in Chinese when a file is missing or spoilt
 */
export function scriptFiles(folder: string, host: ScriptHost = pageHost()): LoadFile {
	const waiting = new Map<string, (data: unknown) => void>();
	const loading = new Map<string, Promise<unknown>>();
	host.listen((name, data) => waiting.get(name)?.(data));

	const load = (file: string): Promise<unknown> =>
		new Promise((resolve, reject) => {
			const address = `${folder}${file}.js`;
			const tag = host.create();
			const end = (): void => {
				waiting.delete(file);
				loading.delete(file);
				tag.remove();
			};
			waiting.set(file, (data) => {
				end();
				resolve(data);
			});
			const fail = (what: string): void => {
				if (!waiting.has(file)) return;
				end();
				reject(new Error(`${what}：${address}。请确认网站文件夹是完整的，再刷新页面。`));
			};
			tag.onload = () => fail('索引文件的内容不对');
			tag.onerror = () => fail('索引文件没有加载成功');
			tag.src = address;
			host.add(tag);
		});

	return (file) => {
		const known = loading.get(file);
		if (known) return known;
		const started = load(file);
		loading.set(file, started);
		return started;
	};
}

const pageHost = (): ScriptHost => ({
	create: () => document.createElement('script'),
	add: (tag) => document.head.append(tag as HTMLScriptElement),
	listen: (receive) => void Object.assign(globalThis, { pufa: receive }),
});
