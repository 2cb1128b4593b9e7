import type { Fault } from '../../loaders/yaml-source.ts';

/** What a fault means for the person who wrote the file, by the codes of the `yaml` package and of `readSource`. */
const MESSAGES: Record<string, string> = {
	UNREADABLE: '文件打不开。请检查文件权限，或者文件是否正被别的程序占用',
	FOLDER: '这是一个文件夹，名字却像文件。请把里面的文件移到上一级，或者给文件夹改名',
	ENCODING: '文件不是 UTF-8 编码，汉字会变成乱码。请用记事本“另存为”，编码选 UTF-8',
	LINE_ENDS:
		'有的地方换行用的是单独的回车符（CR），几行会读成一行。请在 VS Code 里打开，把换行改成 LF 或者 CRLF 再保存',
	EMPTY: '文件是空的。请照 content/README.md 的例子写上内容，或者删去这个文件',
	FRONTMATTER:
		'开头缺少用两行 --- 围起来的说明部分（标题、日期等）。请照 content/README.md 的例子补上',
	FRONTMATTER_END: '开头的说明部分（标题、日期等）没有结尾。请在最后一个字段下面补上一行 ---',
	DUPLICATE_KEY: '同一个字段写了两遍。请只留一个；是列表里的下一项的，行首要有“- ”',
	WIDE_COLON: '字段名后面用了全角冒号。请改成半角冒号和一个空格，例如“title: 标题”',
	NO_BLANK: '半角冒号后面少了一个空格。请写成“title: 标题”这样',
	WIDE_BRACKET: '用了全角括号。请改成半角的 [ ] 或者 { }',
	WIDE_COMMA: '方括号、花括号里的几项要用半角逗号隔开，后面空一格。请把“，”改成“, ”',
	DASH_FORGOTTEN:
		'下面一行缩进得更深，被当成了这一行的内容。列表里每一项的第一行要以“- ”开头；不是列表的，同一级的各行要对齐',
	TAB_AS_INDENT: '缩进用了制表符（Tab）。请改用空格',
	WIDE_INDENT: '缩进用了全角空格或者别的空白。请改用半角空格',
	BAD_INDENT: '缩进不对，或者上一行的括号、引号没有写完。同一级的各行要对齐，下一级多缩进两个空格',
	BAD_COLLECTION_TYPE: '列表和字段混在同一级了。请检查缩进，以及行首的“- ”',
	MULTILINE_IMPLICIT_KEY: '看不出字段名。字段名后面要写半角冒号和一个空格，例如“title: 标题”',
	BLOCK_AS_IMPLICIT_KEY:
		'一行里有两个“: ”，或者缩进不对。内容里有冒号加空格时，请用引号把内容括起来',
	MISSING_CHAR:
		'少了一个符号，或者缩进没有对齐：可能是字段名后面的半角冒号和空格、列表的“- ”或者括号。请检查这一行和上下两行',
	BAD_SCALAR_START: '内容以特殊符号（@、% 或者 `）开头。请用引号把内容括起来',
	UNEXPECTED_TOKEN:
		'多了一个符号，或者引号、括号不成对。内容以 [、{、"、|、> 或者“- ”开头的，请用引号把整段内容括起来',
	OPEN_QUOTE: '这里的引号没有写完，或者后一个引号不是半角的。请在内容末尾补上同样的半角引号',
	AFTER_QUOTE:
		'半角引号只括住了开头几个字，后面还有内容。请用单引号把整段内容括起来，或者把里面的引号改成中文的“”',
	LIST_MARK: '列表行首要用半角的“-”，后面空一格，例如“- title: 标题”',
	BAD_ALIAS: '内容里有以 * 或者 & 开头的文字。请用引号把内容括起来',
	BAD_DQ_ESCAPE: '双引号里有反斜杠 \\。请改用单引号，或者写成 \\\\',
	KEY_OVER_1024_CHARS: '字段名太长，多半是缺少引号。请检查这一行',
	MULTIPLE_DOCS: '文件中间有一行 ---，后面的内容不会被读到。请删去这一行',
	BAD_DIRECTIVE: '有以 % 开头的行。请删去，或者用引号把内容括起来',
	TAG_RESOLVE_FAILED: '内容以 ! 开头。请用引号把内容括起来',
};

/** A sentence in Chinese for a file that cannot be read as data, with what stands on the line. */
export function faultMessage({ code, written }: Pick<Fault, 'code' | 'written'>): string {
	const message =
		MESSAGES[code] ?? '这一行的写法不对：请检查冒号、引号和缩进（冒号要用半角，后面空一格）';
	return written ? `${message}。这一行写的是“${shown(written)}”` : message;
}

const LONGEST_QUOTE = 24;

/** A line as it can be seen: a tab as `→`, other indents left out. */
function shown(line: string): string {
	const words = line.replaceAll('\t', '→').trim();
	return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

/** A sentence in Chinese for words that stand behind ` #` in a text without quotation marks: YAML takes them for a comment. */
export const lostMessage = (words: string): string =>
	`“#${words.length > 12 ? `${words.slice(0, 12)}…` : words}”没有读到：空格后面的 # 开始一条注释。是内容，就用英文引号把整段内容括起来；是注释，就移到上面单独一行`;
