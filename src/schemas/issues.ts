import { z } from 'astro/zod';
import { nearest } from '../domain/text/nearest.ts';
import { actual, joined, said, TYPES } from './expected.ts';
import { bare, description, manualOf, schemaAt, type Shape } from './manual.ts';

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

/** A field as an editor finds it in the file, who counts from one: `versions 第 2 项的 effective`. */
export function writtenPath(path: readonly PropertyKey[]): string {
	return path
		.map((step, place) => {
			if (typeof step === 'number') return ` 第 ${step + 1} 项`;
			return `${typeof path[place - 1] === 'number' ? '的 ' : '.'}${String(step)}`;
		})
		.join('')
		.replace(/^[. ]/, '');
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
		return [
			{ path, message: `${writtenPath(path)} 后面没有内容${emptyField(path, schema)}${write}` },
		];
	const wrong =
		joined(issue, value) || said(issue, value, manual, fieldsOf(schemaAt(schema, path)));
	return [{ path, message: `${writtenPath(path)} ${wrong}${actual(value)}${write}` }];
}

/** The names of an object's fields; none of anything else. */
function fieldsOf(schema: z.ZodType | undefined): string[] {
	const object = bare(schema);
	return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** What to do about a field with nothing behind it: a row of a list, and what the schema does not demand, may go. */
function emptyField(path: readonly PropertyKey[], schema: z.ZodType): string {
	const isRow = typeof path.at(-1) === 'number';
	const mayGo = isRow || schemaAt(schema, path)?.safeParse(undefined).success;
	return mayGo ? '；不需要就删去这一行' : '，这一项不能少';
}

function wholeFile(expected: string, value: unknown): string {
	if (value === null || value === undefined)
		return '文件里没有内容。请照 content/README.md 的例子填写';
	return `整个文件要写成${TYPES[expected] ?? expected}。请照 content/README.md 的例子改写`;
}

// e.g. a blank of no width, which comes along when one copies from a web page or from WeChat
const INVISIBLE = /\p{Cf}/gu;

function unknownKey(parent: PropertyKey[], key: string, schema: z.ZodType): Explained {
	const path = [...parent, key];
	const at = bare(schemaAt(schema, parent));
	const known = fieldsOf(at);
	const shape: Shape = at instanceof z.ZodObject ? at.shape : {};
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

/** What a file has at a field; undefined if nothing is there. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>((at, step) => (at as Shape | undefined)?.[step], value);
