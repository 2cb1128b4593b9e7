import { z } from 'astro/zod';
import { articleAddress, day, moment, slug, source } from '../../src/schemas/fields.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { lawSchema } from '../../src/schemas/law.ts';
import { notesSchema } from '../../src/schemas/note.ts';
import {
	awarenessDaySchema,
	issuerSchema,
	lawNameSchema,
	synonymSchema,
	topicSchema,
} from '../../src/schemas/registry.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import { signalSchema } from '../../src/schemas/signal.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { studySchema } from '../../src/schemas/study.ts';

/** The tables of `content/README.md`, by the name that stands in their marker. */
const SCHEMAS: Record<string, z.ZodType> = {
	'site.yaml': siteSchema,
	法规: lawSchema,
	通俗解读: notesSchema,
	学习材料: studySchema,
	指南: guideSchema,
	年度报告: reportSchema,
	主题: topicSchema,
	制定机关: issuerSchema,
	法规名称: lawNameSchema,
	同义词: synonymSchema,
	宣传日: awarenessDaySchema,
	警报信号: signalSchema,
	来源: source,
};

/** Names of the tables, in no order. */
export const TABLE_NAMES = Object.keys(SCHEMAS);

// e.g. "<!-- 字段表：法规 -->\n| … |\n<!-- 字段表完 -->"
const TABLE = /<!-- 字段表：(\S+) -->\n[\s\S]*?<!-- 字段表完 -->/g;

/** Names of the tables that a text has, in its order. */
export const tablesIn = (readme: string): string[] =>
	[...readme.matchAll(TABLE)].map((match) => match[1]!);

/** The same text with every table written anew from its schema. */
export const withTables = (readme: string): string =>
	readme.replace(TABLE, (_, name: string) => {
		const schema = SCHEMAS[name];
		if (!schema) throw new Error(`content/README.md: no schema for the table “${name}”`);
		return `<!-- 字段表：${name} -->\n\n${fieldTable(schema)}\n\n<!-- 字段表完 -->`;
	});

type JsonSchema = z.core.JSONSchema.BaseSchema;

const jsonOf = (schema: z.ZodType): JsonSchema =>
	z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** A Markdown table of every field that a person may write, inner fields as `versions[].date`. */
function fieldTable(schema: z.ZodType): string {
	const rows = rowsOf(jsonOf(schema)).map((cells) => `| ${cells.join(' | ')} |`);
	return ['| 字段 | 必填 | 类型 | 写什么 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** @param parent the field around these; of a field that may be left out, `must` says so */
function rowsOf(
	{ properties = {}, required = [] }: JsonSchema,
	parent = '',
	must = '是',
): string[][] {
	return Object.entries(properties).flatMap(([name, property]) => {
		const field = property as JsonSchema;
		const path = `${parent}${name}`;
		const needed = required.includes(name) ? must : '否';
		const row = [`\`${path}\``, needed, typeOf(field), say(field)];
		return [row, ...innerRows(field, path, needed === '是' ? '是' : '随上级')];
	});
}

function innerRows(field: JsonSchema, path: string, must: string): string[][] {
	if (isSource(field)) return [];
	const items = itemsOf(field);
	if (items && !isSource(items)) return rowsOf(items, `${path}[].`, must);
	return rowsOf(field, `${path}.`, must);
}

const itemsOf = (field: JsonSchema): JsonSchema | undefined => field.items as JsonSchema | undefined;

const SOURCE_FIELDS = JSON.stringify(jsonOf(source).properties);

/** Whether a field is a `source`, which has a table of its own. */
const isSource = (field: JsonSchema): boolean => JSON.stringify(field.properties) === SOURCE_FIELDS;

/** Types that are written in a way of their own, by their pattern. */
const PATTERNS = new Map(
	[
		{ schema: day, type: '日期' },
		{ schema: moment, type: '时间' },
		{ schema: slug, type: '编号' },
		{ schema: articleAddress, type: '条款地址' },
	].map(({ schema, type }) => [jsonOf(schema).pattern, type]),
);

const TYPES: Record<string, string> = {
	string: '文字',
	integer: '整数',
	number: '数字',
	boolean: 'true 或 false',
	object: '分项',
};

function typeOf(field: JsonSchema): string {
	if (isSource(field)) return '来源';
	const items = itemsOf(field);
	if (items) return items.enum ? '选几个' : `${typeOf(items)}列表`;
	if (field.enum) return '选一个';
	if (field.format === 'uri') return '网址';
	return PATTERNS.get(field.pattern ?? '') ?? TYPES[String(field.type)] ?? '分项';
}

/** What the schema tells the editor, and the limits that it enforces. */
function say(field: JsonSchema): string {
	const items = itemsOf(field);
	const manual = field.description ?? items?.description ?? '';
	const allowed = (field.enum ?? items?.enum ?? []).map(String);
	const told = allowed.every((word) => manual.includes(word));
	const parts = [
		manual,
		told ? '' : `可以写：${allowed.join('、')}`,
		field.maxLength ? `不超过 ${field.maxLength} 个字` : '',
		(field.maximum ?? Infinity) < Number.MAX_SAFE_INTEGER ? `最大 ${field.maximum}` : '',
		defaultOf(field),
	];
	return parts.filter(Boolean).join('；').replaceAll('|', '\\|');
}

function defaultOf({ default: value }: JsonSchema): string {
	const said = ['string', 'number', 'boolean'].includes(typeof value);
	return said ? `不写就是 ${value as string | number | boolean}` : '';
}
