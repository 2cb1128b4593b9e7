/** Loads one file of the index: its name under the index, without `.js`. */
export type LoadFile = (file: string) => Promise<unknown>;

/**
 * Files of the index by `fetch`, for pages that come over http.
 * @param folder of the index, with a slash at its end: `/zwgk/pufa/search/finder/f09b615a809b/`
 * @param here texts of files that are here already, by name: each is used once, and asked for where it is needed again
 * @param get asks for an address; `fetch` but in tests
 * @returns a loader; its promise is rejected with a message in Chinese when a file is missing or spoilt
 */
export function fetchFiles(
	folder: string,
	here: ReadonlyMap<string, string> = new Map(),
	get: (address: string) => Promise<Response> = (address) => fetch(address),
): LoadFile {
	const left = new Map(here);
	const textOf = async (address: string): Promise<string> => {
		const response = await get(address);
		if (!response.ok)
			throw new Error(
				`索引文件没有加载成功：${address}（HTTP ${response.status}），请刷新页面再试。`,
			);
		return response.text();
	};
	return async (file) => {
		const address = `${folder}${file}.js`;
		const known = left.get(file);
		left.delete(file);
		return unwrapped(known ?? (await textOf(address)), address);
	};
}

// e.g. `pufa("t/12",{"k":"…"})`
const WRAPPER = /^pufa\("[^",]+",([\s\S]*)\);?\s*$/;

/** The data in an index file. */
function unwrapped(text: string, address: string): unknown {
	const json = WRAPPER.exec(text)?.[1];
	try {
		if (json !== undefined) return JSON.parse(json);
	} catch {
		// Told below, with what was found.
	}
	const start = text.slice(0, 20);
	throw new Error(
		`索引文件的内容不对：${address} 应当是 pufa("文件名",数据) 一行，现在开头是“${start}”，请刷新页面再试。`,
	);
}
