import { z } from 'astro/zod';
import { LEVELS, STATUSES, VERSION_KINDS } from '../domain/law/metadata.ts';
import type { UnitKind } from '../domain/law/model.ts';

/**
 * The JSON of a law, as the site publishes it; `laws/schema.json` is made from this. The descriptions are the manual for
 * whoever reads the data, and stand in that file.
 */

const KINDS = [
	'title',
	'caption',
	'contents',
	'entry',
	'part',
	'subpart',
	'chapter',
	'section',
	'heading',
	'article',
	'point',
	'paragraph',
	'item',
	'subitem',
	'annex',
	'continuation',
	'row',
] as const satisfies readonly UnitKind[];

const words = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const unit = z
	.strictObject({
		kind: z
			.enum(KINDS)
			.describe(
				'单位：part 编，subpart 分编，chapter 章，section 节，heading 没有“第”的标题，article 条，point 没有条的文件里的“一、”，paragraph 款，item 项，subitem 目，annex 附件；title 标题，caption 题注，contents 目录，entry 目录行，row 表格行，continuation 上一单位的续行',
			),
		address: words.optional().describe('页内地址，例如 t22-k1-x3；不能引用的行没有'),
		number: z
			.strictObject({
				main: z.number().describe('第十七条之一的十七'),
				branch: z.number().optional().describe('第十七条之一的一'),
			})
			.optional()
			.describe('序号'),
		before: words.optional().describe('本单位以前的换行、空行、缩进'),
		label: words.optional().describe('写出来的序号，例如“第二十二条”“（三）”'),
		gap: words.optional().describe('序号和文字之间的空格'),
		text: words.optional().describe('本单位自己的文字，不含下级'),
		get children() {
			return z.array(unit).optional().describe('下级单位');
		},
	})
	.describe('一个单位。没有写的字段是空的；before + label + gap + text，再接下级，就是公布的文本');

const version = z.strictObject({
	date: day.describe('通过或者最后修改的日期，也是地址的一部分'),
	kind: z.enum(VERSION_KINDS).optional().describe('这个版本怎么来的'),
	adopted: day.optional().describe('通过'),
	approved: day.optional().describe('批准'),
	published: day.optional().describe('公布'),
	effective: day
		.optional()
		.describe('施行；早于 date 的，是法规最初的施行日期，修正没有改它，本版本自 date 起适用'),
	until: day
		.optional()
		.describe(
			'本版本自己写明的有效期（“有效期五年”“有效期至……”）的最后一天；以后是否延续，要向制定机关核实',
		),
	amendedBy: words.optional().describe('修改它的决定'),
	documentNumber: words.optional().describe('令号或者发文字号'),
});

const source = z.strictObject({
	title: words.describe('来源的名称'),
	url: words.optional().describe('来源的网址'),
	note: words.optional().describe('关于来源的说明'),
});

const schemaAddress = words.describe('这份数据的 JSON Schema 在哪里');

/** What the data says about a law, whether its text is here or not. */
const about = {
	id: words.describe('法规编号，永久不变'),
	title: words.describe('全称'),
	shortTitle: words.describe('简称'),
	aliases: z.array(words).describe('别名'),
	level: z.enum(LEVELS).describe('效力级别'),
	issuer: words.optional().describe('制定机关'),
	documentNumber: words.optional().describe('令号或者发文字号'),
	topics: z.array(words).describe('主题'),
	status: z
		.strictObject({
			label: z.enum(STATUSES).describe('时效性'),
			verifiedOn: day.describe('核实的日期'),
			source: source.describe('在哪里核实的'),
		})
		.optional()
		.describe('时效性，连同核实的日期和来源；没有人核实过就没有这一项'),
	repealed: z
		.strictObject({
			from: day.describe('停止施行的日期'),
			act: words.optional().describe('依据的决定或者新法规'),
			documentNumber: words.optional().describe('它的令号或者发文字号'),
			source: source.optional().describe('在哪里查到的'),
		})
		.optional()
		.describe('废止：编辑记下的停止施行日期，可能还没有到；没有记下的没有这一项'),
	official: source.optional().describe('官方文本在哪里'),
	sample: z.boolean().describe('true：虚构的示例文本，不是真实的法规'),
	page: words.describe('网页'),
};

/** `laws/<id>.json` and `laws/<id>/<date>.json`. */
export const lawJsonSchema = z.strictObject({
	$schema: schemaAddress,
	...about,
	work: words.describe('FRBR 作品：这部法规'),
	expression: words.describe('FRBR 表达：这个版本'),
	version: version.describe('本文件的版本'),
	versions: z.array(day).describe('本站有文本的全部版本，从新到旧'),
	units: z.array(unit).describe('文本，按公布的顺序'),
	end: words.describe('最后一个单位以后的换行'),
});

const links = z.strictObject({
	json: words.describe('JSON'),
	xml: words.describe('Akoma Ntoso 3.0'),
	md: words.describe('Markdown'),
	txt: words.describe('公布的文本'),
});

/** `laws/index.json`. */
export const lawIndexSchema = z.strictObject({
	$schema: schemaAddress,
	site: words.describe('本站名称'),
	built: day.describe('生成日期'),
	laws: z
		.array(
			z.strictObject({
				...about,
				versions: z
					.array(
						z.strictObject({
							...version.shape,
							page: words.describe('这个版本的网页'),
							files: links.describe('这个版本的数据文件'),
						}),
					)
					.describe('本站有文本的版本，从新到旧'),
				current: day.optional().describe('生成那天适用的版本'),
				files: links.optional().describe('那个版本的数据文件；本站没有文本的法规没有'),
				saidToEnd: z
					.strictObject({
						law: words.describe('写明废止它的法规的编号'),
						address: words.optional().describe('那一条的页内地址'),
						from: day.optional().describe('从哪一天起；没有写明日期的没有'),
					})
					.optional()
					.describe('本站收录的另一部法规写明废止它，还没有人核实；核实过的，以 status 为准'),
			}),
		)
		.describe('全部法规，含没有收录原文的'),
});

export type LawJson = z.infer<typeof lawJsonSchema>;
export type LawIndex = z.infer<typeof lawIndexSchema>;
/** What the data says about a law without its text. */
export type AboutLaw = Omit<
	LawIndex['laws'][number],
	'versions' | 'current' | 'files' | 'saidToEnd'
>;
export type JsonUnit = LawJson['units'][number];
export type JsonVersion = LawJson['version'];

/** The schema of `laws/<id>.json`, as JSON Schema 2020-12. */
export const publishedSchema = (): object => ({
	title: '法规数据',
	...z.toJSONSchema(lawJsonSchema),
});

/** The schema of `laws/index.json`. */
export const publishedIndexSchema = (): object => ({
	title: '法规目录',
	...z.toJSONSchema(lawIndexSchema),
});
