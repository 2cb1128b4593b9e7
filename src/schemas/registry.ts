import { z } from 'astro/zod';
import { calendarDay } from '../domain/law/numbers/dates.ts';
import { signalSchema } from './signal.ts';
import { day, slug, source, text } from './fields.ts';

/** A year that has February 29: that is a day of some years. */
const LEAP = 2024;

/** Whether some year has that day. What is no month or before its first day is told already. */
const isDayOfYear = ({ month, day }: { month: number; day: number }): boolean =>
	month < 1 || month > 12 || day < 1 || calendarDay(LEAP, month, day) !== null;

/** `registry/topics.yaml`: subjects used as filters. */
export const topicSchema = z.strictObject({
	/** The topic's id. */
	id: slug.describe('主题编号，例如 renmin-fangkong'),
	/** The name that readers see. */
	name: text.describe('主题名称，例如“人民防空”'),
	/** What belongs to it. */
	description: text.describe('一句话说明包括什么'),
});

/** `registry/issuers.yaml`: the bodies that make law, for consistent names. */
export const issuerSchema = z.strictObject({
	/** The issuer's id. */
	id: slug.describe('制定机关编号'),
	/** The official name. */
	name: text.describe('全称，例如“全国人民代表大会常务委员会”'),
	/** Other names found in texts. */
	aliases: z.array(text).default([]).describe('其他叫法，例如 [全国人大常委会]'),
	/** The database in which its laws are published. */
	database: source.optional().describe('在哪个官方数据库公布'),
});

/** `registry/law-names.yaml`: names of laws that texts cite, whether or not the site holds them. */
export const lawNameSchema = z.strictObject({
	/** The law's id: also the folder's name if the site holds the law. */
	id: slug.describe('法规编号'),
	/** The full title. */
	title: text.describe('法规全称'),
	/** Short titles and aliases. */
	names: z.array(text).default([]).describe('简称和别名'),
});

/** `registry/synonyms.yaml`: what people say, and what statutes say instead. A search goes from the first to the second. */
export const synonymSchema = z.strictObject({
	/** The entry's id. */
	id: slug.describe('词条编号'),
	/** Everyday words. A word stands in one entry only. */
	say: z
		.array(text)
		.min(1, '至少写一个词')
		.describe('群众的说法，例如 [欠薪, 讨薪]；一个词只写在一处'),
	/** Words of statutes, the best first. */
	law: z
		.array(text)
		.min(1, '至少写一个词')
		.describe('法条的说法，最贴切的在前，例如 [拖欠劳动报酬]'),
});

/** `registry/days.yaml`: awareness days, computed for each year and never typed. */
export const awarenessDaySchema = z.strictObject({
	/** The day's id. */
	id: slug.describe('宣传日编号'),
	/** Its name. */
	name: text.describe('名称，例如“全民国防教育日”'),
	/** When it is: a fixed day of the year, or the n-th weekday of a month (0 is Sunday). */
	rule: z
		.union([
			z
				.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
				.refine(isDayOfYear, { error: '日历上没有这一天，请核对 month 和 day' }),
			z.strictObject({
				month: z.int().min(1).max(12),
				weekday: z.int().min(0).max(6),
				nth: z.int().min(1).max(5),
			}),
		])
		.describe(
			'日期规则：固定日写 month、day；“某月第几个星期几”写 month、weekday（0 是星期日）、nth',
		),
	/** How people write the day in digits: `5·12`, `512`. */
	writings: z.array(text).default([]).describe('常见写法，例如 ["5·12", "512"]'),
	/** What the day is for, in our own words. */
	about: text.describe('用自己的话写的说明'),
	/** The legal basis. */
	basis: source.optional().describe('依据'),
	/** The day somebody last checked the entry. */
	checkedOn: day.describe('最近一次核对日期'),
});

/** Every registry file, by name. */
export const registrySchemas = {
	topics: z.array(topicSchema),
	issuers: z.array(issuerSchema),
	'law-names': z.array(lawNameSchema),
	synonyms: z.array(synonymSchema),
	days: z.array(awarenessDaySchema),
	alarms: z.array(signalSchema),
};

export type Topic = z.infer<typeof topicSchema>;
export type Issuer = z.infer<typeof issuerSchema>;
export type LawName = z.infer<typeof lawNameSchema>;
export type Synonym = z.infer<typeof synonymSchema>;
export type AwarenessDay = z.infer<typeof awarenessDaySchema>;
