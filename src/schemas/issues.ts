import { z } from 'astro/zod';
import { nearest } from '../domain/text/nearest.ts';

/** What is wrong with one field of a content file: a sentence in Chinese for the person who wrote it. */
export interface FieldIssue {
	/** The steps to the field: `['versions', 1, 'effective']`. */
	path: PropertyKey[];
	/** What was found, what was expected, what to write. */
	message: string;
}

/** The value as the schema reads it, or what is wrong with it. */
export type Fields<T> = { data: T; issues: [] } | { data?: undefined; issues: FieldIssue[] };

/**
 * Hold a value against a schema.
 * @param value what a YAML reader made of a content file
 * @returns the value with its defaults, or a Chinese sentence for each wrong field
 */
export function checkFields<T>(schema: z.ZodType<T>, value: unknown): Fields<T> {
	// The schema's own sentences go first; an empty one here tells those apart from zod's English.
	const result = schema.safeParse(value, { error: () => '' });
	if (result.success) return { data: result.data, issues: [] };
	const found = result.error.issues.flatMap((issue) => explain(issue, schema, value));
	const meant = new Set(found.flatMap((issue) => issue.meant ?? []));
	const seen = new Set<string>();
	const issues = found.filter(({ path, missing }) => {
		const name = writtenPath(path);
		// `titel` for `title` is one mistake, not two; so is a value that breaks two conditions at once.
		const again = seen.has(name) || (missing && meant.has(name));
		seen.add(name);
		return !again;
	});
	return { issues: issues.map(({ path, message }) => ({ path, message })) };
}

/** A field as an editor finds it in the file: `versions[1].effective`. */
export function writtenPath(path: readonly PropertyKey[]): string {
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
}

type Issue = z.core.$ZodIssue;

interface Explained extends FieldIssue {
	missing?: boolean;
	/** For an unknown key: the key that was probably meant, as a written path. */
	meant?: string | undefined;
}

function explain(issue: Issue, schema: z.ZodType, whole: unknown): Explained[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownKey(path, key, schema));
	const value = valueAt(whole, path);
	if (path.length === 0 && issue.code === 'invalid_type')
		return [{ path, message: wholeFile(issue.expected, value) }];
	if (issue.code === 'custom')
		return [{ path, message: `${writtenPath(path)} ${issue.message}${actual(value)}`.trimStart() }];
	const manual = manualOf(schema, path);
	const write = manual ? `。要写：${manual}` : '';
	if (value === undefined)
		return [{ path, message: `缺少 ${writtenPath(path)}${write}`, missing: true }];
	if (value === null)
		return [{ path, message: `${writtenPath(path)} 后面没有内容；不需要就删去这一行${write}` }];
	const wrong = joined(path, value) || issue.message || expectation(issue, value, manual);
	return [{ path, message: `${writtenPath(path)} ${wrong}${actual(value)}${write}` }];
}

// e.g. "居民，老年人" in "[居民，老年人]"
const FULL_WIDTH_COMMA = /[，、；]/;

/** One value of a list that is two, because the comma between them is a Chinese one. */
function joined(path: readonly PropertyKey[], value: unknown): string {
	const comma = typeof path.at(-1) === 'number' && FULL_WIDTH_COMMA.exec(String(value))?.[0];
	return comma
		? `里的“${comma}”是全角标点，把几项连成了一项；请改成英文逗号加空格，再核对每一项`
		: '';
}

function wholeFile(expected: string, value: unknown): string {
	if (value === null || value === undefined)
		return '文件里没有内容。请照 content/README.md 的例子填写';
	return `整个文件要写成${TYPES[expected] ?? expected}。请照 content/README.md 的例子改写`;
}

const TYPES: Record<string, string> = {
	string: '文字',
	number: '数字（不加引号）',
	int: '整数（不加引号）',
	boolean: ' true 或者 false',
	array: '列表，每行以“- ”开头',
	object: '若干行“字段: 内容”',
};

/** What is expected, where the schema has no sentence for it. */
function expectation(issue: Issue, value: unknown, manual = ''): string {
	switch (issue.code) {
		case 'invalid_type': {
			const quotes = issue.expected === 'string' ? quotesFor(value) : '';
			const number = TYPES[issue.expected]?.includes('数') && meantNumber(value);
			const hint = number ? `（是不是想写 ${number}？）` : '';
			return `应为${TYPES[issue.expected] ?? issue.expected}${quotes}${hint}`;
		}
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			const near = nearest(String(value), allowed);
			const list = allowed.every((word) => manual.includes(word)) ? '' : `：${allowed.join('、')}`;
			return `要从规定的写法里选${near ? `（是不是想写“${near}”？）` : ''}${list}`;
		}
		case 'too_small':
			return `不能小于 ${issue.minimum}`;
		case 'too_big':
			return `不能大于 ${issue.maximum}`;
		default:
			return '写法不对';
	}
}

// e.g. 512; "{听到警报}" and "[图解]", which YAML takes for fields and a list
const quotesFor = (value: unknown): string =>
	typeof value === 'object' ? '（以 { 或者 [ 开头的内容，要用引号括起来）' : '（加上引号）';

/** The number in "48次", "４８" or "1,248"; none in "三分钟", and none in "48", where only the quotation marks are wrong. */
function meantNumber(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const digits = value.normalize('NFKC').replaceAll(',', '');
	const number = /^\s*(-?\d+(?:\.\d+)?)\D*$/.exec(digits)?.[1];
	return number === value ? undefined : number;
}

function actual(value: unknown): string {
	if (value === undefined || value === null || typeof value === 'object') return '';
	if (typeof value !== 'string') return `，实为 ${JSON.stringify(value)}`;
	return `，实为“${value.length > 20 ? `${value.slice(0, 20)}…` : value}”`;
}

// e.g. a blank of no width, which comes along when one copies from a web page or from WeChat
const INVISIBLE = /\p{Cf}/gu;

function unknownKey(parent: PropertyKey[], key: string, schema: z.ZodType): Explained {
	const path = [...parent, key];
	const object = bare(schemaAt(schema, parent));
	const shape: Shape = object instanceof z.ZodObject ? object.shape : {};
	const known = Object.keys(shape);
	// e.g. "网站地址: …" for "url: …", whose description begins with 网站地址
	const visible = key.replace(INVISIBLE, '');
	const near =
		nearest(visible, known) ?? known.find((name) => description(shape[name])?.includes(key));
	const hint =
		visible !== key
			? `字段名里有看不见的字符，请删去整行重新输入`
			: near
				? `是不是想写 ${near}？`
				: `这里可以写 ${known.join('、')}；不需要就删去这一项`;
	return {
		path,
		message: `不认识 ${writtenPath(path)}。${hint}`,
		meant: near && writtenPath([...parent, near]),
	};
}

type Shape = Record<PropertyKey, z.ZodType>;

/** What a file has at a field; undefined if nothing is there. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>((at, step) => (at as Shape | undefined)?.[step], value);

/** What the schema tells the editor about a field; about the list, for a row of a list. */
function manualOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
	const own = description(schemaAt(schema, path));
	return own ?? (typeof path.at(-1) === 'number' ? manualOf(schema, path.slice(0, -1)) : undefined);
}

/** The text of `.describe()`, which may stand inside or outside `.optional()` and `.default()`. */
function description(schema: z.ZodType | undefined): string | undefined {
	return schema && (schema.description ?? description(held(schema)));
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	return path.reduce<z.ZodType | undefined>((at, step) => {
		const object = bare(at);
		if (object instanceof z.ZodArray) return object.element as z.ZodType;
		const shape: Shape = object instanceof z.ZodObject ? object.shape : {};
		return shape[step];
	}, schema);
}

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
	const inner = schema && held(schema);
	return inner ? bare(inner) : schema;
}

/** The schema that a wrapper holds: `.optional()`, `.default()`, `z.preprocess()`. */
function held(schema: z.ZodType): z.ZodType | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return schema.unwrap() as z.ZodType;
	return schema instanceof z.ZodPipe ? (schema.out as z.ZodType) : undefined;
}
