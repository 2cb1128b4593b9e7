import { z } from 'astro/zod';
import { EVENT_KINDS, LEVELS, STATUSES, VERSION_KINDS } from '../domain/law/metadata.ts';
import { day, slug, source, text } from './fields.ts';

/** One wording of a law. Its text stands beside `law.yaml` in `<date>.txt`, exactly as published. */
const lawVersionSchema = z.strictObject({
	/** The day this wording was adopted or last amended, or promulgated by 令 of a government. It is the file's name and part of the address. */
	date: day.describe(
		'这一文本通过或者最后修改的日期（以令公布的行政法规、规章用公布日期），也是文本文件名，例如 2009-08-27',
	),
	/** How this wording came about: first enactment, 修正 (some articles) or 修订 (the whole text anew). */
	kind: z.enum(VERSION_KINDS).optional().describe('制定、修正或者修订'),
	/** 通过: the day the body that made it passed it. */
	adopted: day.optional().describe('通过日期'),
	/** 批准: for laws of cities with districts, the day the provincial congress approved it. */
	approved: day.optional().describe('批准日期（设区的市法规）'),
	/** 公布: the day it was promulgated. */
	published: day.optional().describe('公布日期'),
	/** 施行: the day it took or takes effect. 修正 normally leaves the first day unchanged. */
	effective: day.optional().describe('施行日期'),
	/** The act that amended it. */
	amendedBy: text.optional().describe('修改它的决定的名称'),
	/** 主席令, 国务院令, 省政府令 and the like. */
	documentNumber: text.optional().describe('令号或者发文字号'),
	/** SHA-256 of the imported source, in hexadecimal, so that the text can be compared with it later. */
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, '要写 64 位十六进制校验值；由导入命令填写')
		.optional()
		.describe('原始文件的校验值，由导入命令填写'),
	/** SHA-256 of the text as it is stored, so that an edit of official words is told. */
	textSha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, '要写 64 位十六进制校验值；由导入命令填写')
		.optional()
		.describe(
			'保存的正式文本的校验值，由导入命令填写；文本改过，检查会提醒，核对以后由 npm run check -- --confirm 重写',
		),
	/** The name of the imported file. */
	importedFrom: text.optional().describe('导入的文件名，由导入命令填写'),
});

/** A day in the life of a law that neither its versions nor its 题注 tell of: an amendment without a text, its repeal. */
const lawEventSchema = z.strictObject({
	/** The day. */
	date: day.describe('哪一天'),
	/** What happened on it. 废止: from this day on the law is repealed. */
	kind: z.enum(EVENT_KINDS).describe('发生了什么；废止写停止施行的那一天'),
	/** The act that did it. */
	act: text.optional().describe('依据的决定或者新法规的名称'),
	/** 主席令, 国务院令 and the like. */
	documentNumber: text.optional().describe('令号或者发文字号'),
	/** Where this can be read. */
	source: source.optional().describe('在哪里查到的'),
});

/** `content/laws/<law-id>/law.yaml`: what a person has verified about a law. */
export const lawSchema = z
	.strictObject({
		/** The full title as published. */
		title: text.describe('法规全称，例如“中华人民共和国人民防空法”'),
		/** The usual short title, without 中华人民共和国. */
		shortTitle: text.describe('简称，例如“人民防空法”'),
		/** Other names people use, including colloquial ones. */
		aliases: z.array(text).default([]).describe('别名，例如 [人防法]'),
		/** Its place in the hierarchy of norms. A 地方政府规章 or 部门规章 is never called 条例. */
		level: z.enum(LEVELS).describe(`效力级别：${LEVELS.join('、')}`),
		/** Who made it. */
		issuer: text.optional().describe('制定机关，例如“全国人民代表大会常务委员会”'),
		/** 令号 or 发文字号 of the law in force. */
		documentNumber: text.optional().describe('令号或者发文字号'),
		/** Ids of topics from `registry/topics.yaml`. */
		topics: z.array(slug).default([]).describe('主题编号，见 registry/topics.yaml'),
		/** 时效性, checked by a person against an official source; left out until somebody has. */
		status: z
			.enum(STATUSES)
			.optional()
			.describe(`时效性：${STATUSES.join('、')}；核实前不要填`),
		/** The day on which a person verified the status. */
		verifiedOn: day.optional().describe('核实时效性的日期'),
		/** Where it was verified. */
		verifiedSource: source.optional().describe('在哪里核实的'),
		/** Where the official text can be read. */
		officialSource: source.optional().describe('官方文本在哪里'),
		/** In our own words, for people who have never seen the law: what it is about. */
		summary: text.optional().describe('用自己的话写的一两句简介，不抄法条'),
		/** True for an invented text; the page then says so at the top. */
		sample: z.boolean().default(false).describe('虚构的示例文本填 true'),
		/** Days that neither the versions nor the 题注 tell of. */
		history: z
			.array(lawEventSchema)
			.optional()
			.describe('题注和各个版本没有写到的日期：没有收录文本的修改、废止等；不用重复已经写了的'),
		/** The wordings, any order. Without any, the page shows what is known and where the text is. */
		versions: z.array(lawVersionSchema).default([]).describe('各个版本'),
	})
	.refine((law) => !law.status || (law.verifiedOn && law.verifiedSource), {
		path: ['status'],
		error: '是时效性：填了就要写明核实日期（verifiedOn）和核实来源（verifiedSource）',
	})
	// 规章制定程序条例 art. 7: rules of departments and local governments are not called 条例.
	.refine((law) => !(law.level.endsWith('规章') && law.title.endsWith('条例')), {
		path: ['level'],
		error: '规章不得称“条例”：请核对效力级别',
	})
	.refine((law) => new Set(law.versions.map((v) => v.date)).size === law.versions.length, {
		path: ['versions'],
		error: '有两个版本写了同一个日期（date）。一个版本只写一次：请合并，或者改正日期',
	});

export type LawMetadata = z.infer<typeof lawSchema>;
export type LawEvent = z.infer<typeof lawEventSchema>;
export type LawVersion = z.infer<typeof lawVersionSchema>;
