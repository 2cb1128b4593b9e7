import { guideSchema } from '../../src/schemas/guide.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import { studySchema } from '../../src/schemas/study.ts';

/** What a fake of `astro:content` holds: rows by collection. */
export type Collections = Record<string, { id: string; data: object }[]>;

const SOURCE = { title: '虚构的来源' };

/** A report of a year, complete; `rest` says what the test is about. */
export const report = (year: number, rest: object = {}) => ({
	id: String(year),
	data: reportSchema.parse({
		year,
		title: `${year}年度报告`,
		summary: '做了什么。',
		issuer: '示例单位',
		addressee: ['示例县人民政府'],
		published: `${year + 1}-03-28 09:00`,
		source: SOURCE,
		parts: { measures: '一', responsibility: '二', shortcomings: '三', plan: '四' },
		measures: [{ id: 'a', title: '举措', summary: '做了。', laws: ['jia-fa', 'bu-cunzai'] }],
		shortcomings: [{ id: 'b', title: '不足', causes: ['原因'] }],
		...rest,
	}),
});

/** A guide, complete. */
export const guide = (id: string, rest: object = {}) => ({
	id,
	data: guideSchema.parse({
		title: `指南${id}`,
		summary: '怎么做。',
		audience: ['居民'],
		steps: [{ title: '先这样', text: '再那样。' }],
		sources: [SOURCE],
		published: '2026-11-23 09:00',
		reviewBy: '2027-08-31',
		...rest,
	}),
});

/** A study unit, complete. */
export const unit = (id: string, rest: object = {}) => ({
	id,
	data: studySchema.parse({
		title: `学${id}`,
		summary: '讲什么。',
		audience: ['居民'],
		sources: [SOURCE],
		published: '2026-11-23 09:00',
		...rest,
	}),
});

/** A law of which the site has no text. */
export const law = (id: string, rest: object = {}) => ({
	id,
	data: {
		title: `中华人民共和国${id}`,
		shortTitle: id,
		aliases: [],
		level: '法律',
		topics: [],
		sample: false,
		versions: [],
		texts: [],
		...rest,
	},
});

/** A law of which the site has the texts of these days. */
export const heldLaw = (id: string, title: string, ...days: string[]) =>
	law(id, {
		title,
		shortTitle: title,
		texts: days,
		versions: days.map((date) => ({ date })),
	});

/** Notes on a law at these addresses. */
export const notes = (law: string, ...at: string[]) => ({
	id: law,
	data: {
		law,
		checkedOn: '2026-11-23',
		author: '示例单位',
		notes: at.map((address) => ({ at: address, gist: '讲什么', plain: '意思', audience: [] })),
	},
});

/** An awareness day on a fixed date. */
export const day = (id: string, month: number, dayOfMonth: number) => ({
	id,
	data: {
		id,
		name: `宣传日${id}`,
		rule: { month, day: dayOfMonth },
		writings: [],
		about: '说明',
		checkedOn: '2026-11-23',
	},
});
