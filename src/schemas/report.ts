import { z } from 'astro/zod';
import { RESULTS, type PartKind } from '../domain/report/model.ts';
import { day, moment, slug, source, text } from './fields.ts';

const heading = text.describe('正文里这一部分的标题，逐字照写');

/**
 * The statutory contents of a yearly report and the heading under which each stands in the body
 * (法治政府建设与责任落实督察工作规定, 厅字〔2019〕28号, art. 24). Any order in the body; only `other` may be left out.
 */
const partsSchema = z.strictObject({
	/** 主要举措和成效. */
	measures: heading.describe('“主要举措和成效”部分在正文里的标题'),
	/** 党政主要负责人履行推进法治建设第一责任人职责情况. */
	responsibility: heading.describe('“第一责任人职责”部分在正文里的标题'),
	/** 存在的不足和原因. */
	shortcomings: heading.describe('“不足和原因”部分在正文里的标题'),
	/** 下一年度主要安排. */
	plan: heading.describe('“下一年度安排”部分在正文里的标题'),
	/** 其他需要报告的情况. */
	other: heading.optional().describe('“其他需要报告的情况”部分在正文里的标题；没有就删去'),
} satisfies Record<PartKind, z.ZodType>);

/** A number that the report states. */
export const figureSchema = z.strictObject({
	/** The same id every year, so that years can be compared. */
	id: slug.describe('指标编号；同一指标每年用同一个编号'),
	/** What is counted. */
	label: text.describe('指标名称，例如“集中学习”'),
	/** The value. */
	value: z.number().describe('数值'),
	/** 次, 场, 人, 件, %. */
	unit: text.describe('单位，例如“次”“%”'),
	/** What else a reader should know. */
	note: text.optional().describe('说明'),
});

/** `content/reports/<year>.mdx`: frontmatter of a yearly report on the rule of law. */
export const reportSchema = z
	.strictObject({
		/** The year reported on; the report itself is written in the next year. */
		year: z.int().min(1990).max(2100).describe('报告的年度，例如 2023'),
		/** The title. */
		title: text.describe('标题，例如“2023年度法治政府建设情况报告”'),
		/** One or two sentences for lists and search results. */
		summary: text.describe('一两句话的简介，用在列表和搜索结果里'),
		/** Who reports. */
		issuer: text.describe('报告单位'),
		/** Whom the report is addressed to. */
		addressee: z.array(text).min(1, '至少写一个主送机关').describe('主送机关'),
		/** 成文日期. */
		written: day.optional().describe('成文日期'),
		/** When it was published on the site. */
		published: moment.describe('发布时间，例如 2024-03-28 09:00'),
		/** When it was last changed. */
		updated: moment.optional().describe('最近更新时间'),
		/** Where it comes from. */
		source: source.describe('来源'),
		/** True for an invented report; the page then says so at the top. */
		sample: z.boolean().default(false).describe('虚构的示例填 true'),
		/** Who made the secrecy review before publication (an office), and when. */
		secrecyReview: z
			.strictObject({ by: text.describe('审查单位'), on: day.describe('审查日期') })
			.optional()
			.describe('公开前的保密审查'),
		/** The statutory contents. */
		parts: partsSchema.describe('五项法定内容各自的标题'),
		/** What was done. */
		measures: z
			.array(
				z.strictObject({
					id: slug.describe('举措编号'),
					title: text.describe('举措名称'),
					summary: text.describe('做了什么、有什么成效'),
					laws: z.array(slug).default([]).describe('涉及的法规编号'),
				}),
			)
			.min(1, '至少写一项举措')
			.describe('主要举措'),
		/** The numbers it states. */
		figures: z.array(figureSchema).default([]).describe('数据'),
		/** What was lacking, and why. */
		shortcomings: z
			.array(
				z.strictObject({
					id: slug.describe('不足编号'),
					title: text.describe('不足之处'),
					causes: z.array(text).min(1, '每项不足至少写一个原因').describe('原因'),
				}),
			)
			.min(1, '至少写一项不足')
			.describe('不足和原因'),
		/** What is promised for the next year. */
		commitments: z
			.array(
				z.strictObject({
					id: z
						.string()
						.regex(/^\d{4}-\d{2}$/, '写成“年度-序号”，例如 2024-01')
						.describe('承诺编号：下一年度-序号，例如 2024-01；写定后不再改'),
					title: text.describe('要做什么'),
					detail: text.optional().describe('具体安排'),
				}),
			)
			.default([])
			.describe('下一年度的安排（承诺）'),
		/** What became of the promises in the report of the year before. */
		answers: z
			.array(
				z.strictObject({
					commitment: z
						.string()
						.regex(/^\d{4}-\d{2}$/, '写成“年度-序号”，例如 2024-01')
						.describe('回答的是上一年度报告的哪项承诺'),
					result: z.enum(RESULTS).describe(`结果：${RESULTS.join('、')}`),
					text: text.describe('完成情况'),
				}),
			)
			.default([])
			.describe('上一年度承诺的完成情况'),
	})
	.superRefine((report, context) => {
		for (const list of ['measures', 'figures', 'shortcomings', 'commitments'] as const) {
			const seen = new Set<string>();
			report[list].forEach(({ id }, row) => {
				if (seen.has(id))
					context.addIssue({
						code: 'custom',
						path: [list, row, 'id'],
						message: '和前面一项的编号重复，请换一个',
					});
				seen.add(id);
			});
		}
		report.commitments.forEach(({ id }, row) => {
			if (!id.startsWith(`${report.year + 1}-`))
				context.addIssue({
					code: 'custom',
					path: ['commitments', row, 'id'],
					message: `${report.year} 年度报告的承诺要以 ${report.year + 1}- 开头`,
				});
		});
	});

export type Report = z.infer<typeof reportSchema>;
export type Figure = z.infer<typeof figureSchema>;

/** What the import writes above a `published` that it could not read; the check asks until somebody takes it away. */
export const PUBLISHED_UNKNOWN = '暂填导入时间';
