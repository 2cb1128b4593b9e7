import { isAlias, isNode, isScalar, visit, type Document, type Node } from 'yaml';

// e.g. " #1 再呼救" behind "summary: 先保自己安全", "#先保自己安全" behind "summary: "
const COMMENT_BEHIND = /^[ \t]*#([^\r\n]*)/;
const HAN = /\p{Script=Han}/u;

// Slips of a line, by the codes of our messages: the package tells only what they do to the lines around them.
const SLIPS: [code: string, pattern: RegExp][] = [
	['TAB_AS_INDENT', /^\t/],
	// e.g. "　　text: 关火", which looks like four spaces
	['WIDE_INDENT', /^ *[\u3000\u00a0]/],
	// e.g. "  -title: 关火", "  － title: 关火", "  — 居民"; not "-5"
	['LIST_MARK', /^ *(?:-(?=[\p{L}"'])|[－–—] ?)/u],
	// e.g. "summary: !重要 先关火", "  - !居民"
	['TAG_RESOLVE_FAILED', /^ *(?:- +)?(?:\w+: +)?!/],
	// e.g. "rule: { month: 5，day: 12 }"
	['WIDE_COMMA', /^ *(?:- +)?\w+: +[[{][^"']*，/],
	// e.g. "summary: "警报"响了怎么办"
	['AFTER_QUOTE', /^ *(?:- +)?\w+: +(?:"[^"]*"|'[^']*') *[^\s#]/],
];

// Slips that the package notices further down only: it takes the line for the beginning of a longer text.
const SLIPS_ABOVE: [code: string, pattern: RegExp][] = [
	// e.g. "name：示例县", "  - id：示例"
	['WIDE_COLON', /^ *(?:- +)?[A-Za-z]+ *：/],
	// e.g. "name:示例县"; not "https://…"
	['NO_BLANK', /^ *(?:- +)?[A-Za-z]+:[\p{Script=Han}"'[{\w]/u],
	// e.g. "audience: 【居民】", "rule: ｛ month: 5 ｝"
	['WIDE_BRACKET', /^ *(?:- +)?[A-Za-z]+: *[｛【［]/],
];

/** The slip on a line that cannot be read. */
const slipOn = (line = ''): string | undefined =>
	SLIPS.find(([, pattern]) => pattern.test(line))?.[0];

/** Codes of the package for a line that fits none of those above it. */
const STUMBLES = [
	'MULTILINE_IMPLICIT_KEY',
	'BLOCK_AS_IMPLICIT_KEY',
	'MISSING_CHAR',
	'UNEXPECTED_TOKEN',
	'BAD_INDENT',
	'BAD_COLLECTION_TYPE',
];

/**
 * The slip that makes a line one that cannot be read: on the line itself, or on the nearest above it that has one.
 * @param code what the package says of the line
 */
export function slipAt(
	lines: readonly string[],
	line: number,
	code: string,
): { code: string; line: number } | undefined {
	const own = slipOn(lines[line - 1]) ?? dashForgotten(lines, line, code);
	if (own) return { code: own, line };
	if (!STUMBLES.includes(code)) return undefined;
	for (let above = line; above > 0; above -= 1) {
		const slip = SLIPS_ABOVE.find(([, pattern]) => pattern.test(lines[above - 1]!));
		if (slip) return { code: slip[0], line: above };
	}
	return undefined;
}

// e.g. "  # 办公电话：区号-号码"
const COMMENT = /^ *#/;

/** The line that cannot be read: the package names the first of the comments above it. */
export function belowComments(lines: readonly string[], line: number): number {
	const below = lines.findIndex((text, place) => place >= line - 1 && !COMMENT.test(text));
	return below < 0 ? line : below + 1;
}

// e.g. "id: yingji-bixian"
const FIELD = /^( *)\w+: +[^\s"'[{|>&*!#]/;

/** `id: bixian` over a field that stands further in: the `- ` of a row is not there, or the field below stands too far in. */
function dashForgotten(lines: readonly string[], line: number, code: string): string | undefined {
	const indent = (text = ''): number => FIELD.exec(text)?.[1]!.length ?? -1;
	const own = lines[line - 1] ?? '';
	const single = own.split(/: /).length === 2;
	return code === 'BLOCK_AS_IMPLICIT_KEY' &&
		single &&
		indent(own) >= 0 &&
		indent(lines[line]) > indent(own)
		? 'DASH_FORGOTTEN'
		: undefined;
}

/** Where the quotation mark stands that nothing closes; the package names the place where it stopped looking. */
export function openQuote(document: Document, end: number): number | undefined {
	let open: number | undefined;
	visit(document, {
		Scalar(_, { type, range }) {
			if (type?.startsWith('QUOTE') && range?.[1] === end) open = range[0];
		},
	});
	return open;
}

/**
 * What YAML reads otherwise than it was meant, without a word. It takes `&` and `*` for a name of what follows and for what
 * bears that name; a name in Chinese, or one that stands nowhere else, was meant as words: `&村道 怎么养` would be shown as
 * `怎么养`. What `!` begins it leaves out with a warning (`!重要 先关火`). And full-width spaces are no indent for it but part
 * of a name.
 */
export function misreadIn(document: Document, yaml: string): { code: string; start: number }[] {
	const found = document.warnings.map(({ code, pos }) => ({ code: String(code), start: pos[0] }));
	if (!/[&*\u3000\u00a0]/.test(yaml)) return found;
	const names: Named[] = [];
	visit(document, {
		Node(key, node) {
			const start = startOf(node) ?? 0;
			names.push(...namesOf(node, start));
			if (key === 'key' && isScalar(node) && slipOn(String(node.value)) === 'WIDE_INDENT')
				found.push({ code: 'WIDE_INDENT', start });
		},
	});
	const words = names.filter((one) => HAN.test(one.name) || !names.some(answers(one)));
	return [...found, ...words.map(({ start }) => ({ code: 'BAD_ALIAS', start }))];
}

/** A name behind `&`, or behind the `*` that calls it. */
interface Named {
	name: string;
	calls: boolean;
	start: number;
}

function namesOf(node: Node, start: number): Named[] {
	if (isAlias(node)) return [{ name: node.source, calls: true, start }];
	const { anchor } = node as { anchor?: string };
	return anchor === undefined ? [] : [{ name: anchor, calls: false, start }];
}

const answers =
	(one: Named) =>
	({ name, calls }: Named): boolean =>
		name === one.name && calls !== one.calls;

/** Words behind ` #` that YAML takes for a comment and that may be content: those behind a text in Chinese, and those that are all that a field has. */
export function lostIn(document: Document, yaml: string): { pos: number; words: string }[] {
	const lost: { pos: number; words: string }[] = [];
	if (!/[ \t]#/.test(yaml)) return lost;
	visit(document, {
		Scalar(key, { type, value, range }) {
			const isText = typeof value === 'string' ? HAN.test(value) : value === null;
			if (key === 'key' || type !== 'PLAIN' || !isText) return;
			const words = range && COMMENT_BEHIND.exec(yaml.slice(range[1]))?.[1];
			if (words) lost.push({ pos: range[1], words });
		},
	});
	return lost;
}

/** Where a node of a YAML document begins. */
export const startOf = (node: unknown): number | undefined =>
	isNode(node) ? node.range?.[0] : undefined;
