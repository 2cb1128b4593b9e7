/**
 * What a program that makes pages says about a file of the content folder, for the person who wrote that file. The check
 * finds nearly everything before; this is for the rest.
 * @param output everything that the program said
 * @returns null where it says nothing about content
 */
export function contentFault(output: string, folder: string): string | null {
	const at = output.indexOf(`${folder}/`);
	const words = output.slice(at === -1 ? output.length : at);
	// e.g. "/office/content/guides/a.mdx:31:1", "`/office/content/guides/tu.png`"
	const [, path, row] = /^([^\s:`'"?]+\.\w+)(?::(\d+))?/.exec(words) ?? [];
	if (path === undefined) return null;
	const file = path.slice(folder.length + 1);
	// e.g. "Expected a closing tag for `<sup>` (31:4-31:9)"
	const line = /\((\d+):\d+-/.exec(output)?.[1] ?? row;
	const place = line === undefined || line === '0' ? '' : ` 第 ${line} 行`;
	return `页面没有生成，因为 ${file}${place}${faultOf(file)}\n程序的原话：${saidIn(output)}`;
}

const faultOf = (file: string): string =>
	/\.(?:png|jpe?g|webp|gif|svg|avif|tiff?)$/i.test(file)
		? ' 打不开，多半没有下载完或者已经损坏。请用画图软件重新另存为 .png 或者 .jpg，再换上。'
		: '写法不对。请检查这里的标签、括号、星号和图片；看不出来时，先删去这一段再试。';

// e.g. "file:///work/make-pages.mjs:170\n\t\tthrow fault;\n\t\t^\n\n": how Node begins to tell of an error that nobody has caught
const THROWN = /^(?:file|node):\S+:\d+\n[\s\S]*?\n\n/;

/** The first line in which the program says what it stumbled over. */
const saidIn = (output: string): string => output.trim().replace(THROWN, '').split('\n')[0]!;
