import { z } from 'astro/zod';
import { articleAddress, audience, day, reviewMark, slug, text } from './fields.ts';

/** One plain-language note: it belongs to one place in a law and is never mixed with its words. */
const noteSchema = z.strictObject({
	/** The place: a 条, 款 or 项. */
	at: articleAddress.describe('条款地址，例如 t22'),
	/** Against which words of the article it was checked. */
	checked: reviewMark.optional(),
	/** 条旨: what the article is about, in a few words. */
	gist: text.max(24, '条旨不超过 24 个字').describe('条旨：几个字说明这一条讲什么'),
	/** 通俗解读: what it means for the reader, in our own words, never the words of the law. */
	plain: text.max(400, '解读不超过 400 个字').describe('通俗解读：用自己的话写，不抄法条'),
	/** Who should read it. */
	audience: z.array(audience).default([]).describe('读者，可以不填'),
});

/** `content/study/notes/<law-id>.yaml`: the notes on one law. */
export const notesSchema = z
	.strictObject({
		/** The law's id. */
		law: slug.describe('法规编号，例如 renmin-fangkong-fa'),
		/** The wording against which the notes were checked (a version's date), if one was at hand. */
		version: day.optional().describe('解读对照的是哪个版本（版本日期）；没有官方文本就不填'),
		/** The day of that check. */
		checkedOn: day.describe('最近一次对照官方文本核对的日期'),
		/** Who answers for the notes: an office, never a person. */
		author: text.describe('由哪个单位编写（不写个人姓名）'),
		/** The notes, in the order of the law. */
		notes: z.array(noteSchema).min(1, '至少写一条解读').describe('各条解读'),
	})
	.superRefine(({ notes }, context) => {
		const places = notes.map(({ at }) => at);
		places.forEach((at, row) => {
			if (places.indexOf(at) < row)
				context.addIssue({
					code: 'custom',
					path: ['notes', row, 'at'],
					message: '这个条款地址前面已经写了一条解读，请合并',
				});
		});
	});

export type Notes = z.infer<typeof notesSchema>;
