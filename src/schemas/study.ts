import { z } from 'astro/zod';
import { audience, day, moment, slug, source, text } from './fields.ts';

/** Frontmatter of `content/study/<slug>.mdx`: a study unit on a law or a theme. */
export const studySchema = z.strictObject({
	/** The unit's title. */
	title: text.describe('学习材料的标题'),
	/** One or two sentences for lists and search results. */
	summary: text.describe('一两句话的简介，用在列表和搜索结果里'),
	/** Ids of the laws it explains. */
	laws: z.array(slug).default([]).describe('讲解的法规编号，例如 [renmin-fangkong-fa]'),
	/** Ids of topics from `registry/topics.yaml`. */
	topics: z.array(slug).default([]).describe('主题编号，见 registry/topics.yaml'),
	/** Who it is for. */
	audience: z.array(audience).min(1, '至少写一类读者').describe('读者'),
	/** Minutes that reading takes. */
	minutes: z.int().positive().max(180).optional().describe('大约需要几分钟读完'),
	/** What the reader knows afterwards. */
	goals: z.array(text).default([]).describe('读完应当知道什么，一条一句'),
	/** Where the facts come from. */
	sources: z.array(source).min(1, '至少写一个来源').describe('依据和来源'),
	/** Order in lists; small numbers first. */
	order: z.int().default(100).describe('列表里的顺序，小的在前'),
	/** When it was published. */
	published: moment.describe('发布时间，例如 2026-11-23 09:00'),
	/** When it was last changed. */
	updated: moment.optional().describe('最近更新时间'),
	/** By when somebody must look at it again. */
	reviewBy: day.optional().describe('最迟什么时候复核'),
});

export type Study = z.infer<typeof studySchema>;
