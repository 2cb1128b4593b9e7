import { z } from 'astro/zod';
import { audience, day, moment, slug, source, text } from './fields.ts';

/** One thing to do. */
const stepSchema = z.strictObject({
	/** What to do, as an instruction. */
	title: text.describe('这一步做什么，例如“关闭电源、燃气和水”'),
	/** How, and why. */
	text: text.describe('怎么做、为什么'),
	/** The signal after which it is done; a page for a real alarm groups its steps by it. */
	signal: slug
		.optional()
		.describe(
			'听到哪种警报时做这一步，从指南的 signals 里选；同一种警报的步骤排在一起，最紧急的写在最前',
		),
	/** What some readers do besides; the page lets a reader see only their own. */
	also: z
		.array(
			z.strictObject({
				audience: z
					.array(audience)
					.min(1, '至少写一类读者')
					.describe('写给哪些读者，从指南的 audience 里选'),
				text: text.describe('这些读者还要做什么'),
			}),
		)
		.default([])
		.describe('不同读者在这一步还要注意什么；读者可以只看写给自己的'),
});

/** Frontmatter of `content/guides/<slug>.mdx`: a guide for the public. */
export const guideSchema = z
	.strictObject({
		/** The guide's title. */
		title: text.describe('指南的标题'),
		/** One or two sentences for lists and search results. */
		summary: text.describe('一两句话的简介，用在列表和搜索结果里'),
		/** When the steps apply: 平时, 试鸣演练 or 真实警报. A drill and a real alarm are never one guide. */
		situation: z
			.enum(['平时', '试鸣演练', '真实警报'])
			.default('平时')
			.describe('适用场合：平时、试鸣演练、真实警报；演练和真实警报不能写在同一篇'),
		/** Who it is for. */
		audience: z.array(audience).min(1, '至少写一类读者').describe('读者'),
		/** Ids of topics from `registry/topics.yaml`. */
		topics: z.array(slug).default([]).describe('主题编号，见 registry/topics.yaml'),
		/** The steps, in order. */
		steps: z.array(stepSchema).min(1, '至少写一步').describe('步骤，按先后顺序'),
		/** Ids of signals from `registry/alarms.yaml` that the page draws as timelines. */
		signals: z.array(slug).default([]).describe('要画出时间轴的警报信号，见 registry/alarms.yaml'),
		/** The awareness day of `registry/days.yaml` that the guide belongs to. */
		awarenessDay: slug.optional().describe('对应的宣传日，见 registry/days.yaml'),
		/** Where the facts come from. */
		sources: z.array(source).min(1, '至少写一个来源').describe('依据和来源'),
		/** Order in lists; small numbers first. */
		order: z.int().default(100).describe('列表里的顺序，小的在前'),
		/** When it was published. */
		published: moment.describe('发布时间，例如 2026-11-23 09:00'),
		/** When it was last changed. */
		updated: moment.optional().describe('最近更新时间'),
		/** By when somebody must look at it again. */
		reviewBy: day.describe('最迟什么时候复核；过期后检查命令会提醒'),
	})
	.superRefine(({ audience: readers, signals, steps }, context) => {
		for (const [step, { signal }] of steps.entries())
			if (signal !== undefined && !signals.includes(signal))
				context.addIssue({
					code: 'custom',
					path: ['steps', step, 'signal'],
					message: '不在这篇指南的 signals 里（请加进去，或者改写这一项）',
				});
		for (const { path, name } of namedIn(steps))
			if (!readers.includes(name))
				context.addIssue({
					code: 'custom',
					path,
					message: `这篇指南的读者里没有“${name}”：请加进 audience，或者改写这一项`,
				});
	});

/** Every reader that a step names, and where. */
const namedIn = (steps: readonly z.infer<typeof stepSchema>[]) =>
	steps.flatMap(({ also }, step) =>
		also.flatMap(({ audience: names }, row) =>
			names.map((name) => ({ name, path: ['steps', step, 'also', row, 'audience'] })),
		),
	);

export type Guide = z.infer<typeof guideSchema>;
