import { z } from 'astro/zod';
import { day } from './fields.ts';

/** More than one reader's browser keeps. */
const MOST_QUERIES = 5000;
/** Somebody may paste a whole letter; what is longer did not come from a search box. */
const LONGEST_QUERY = 5000;
const MOST_TIMES = 1_000_000;
/** In words: what may be somebody's number is masked in messages. */
const TOO_OFTEN = '太大，最多一百万';

/** A search of a reader that led nowhere. */
const ledgerQuerySchema = z.object({
	/** What was typed. */
	query: z
		.string()
		.min(1, '不能为空')
		.max(LONGEST_QUERY, `太长，最多 ${LONGEST_QUERY} 个字`)
		.describe('读者输入的字'),
	/** How often. */
	times: z.int().min(1).max(MOST_TIMES, TOO_OFTEN).describe('查过几次，例如 3'),
	/** The last time. */
	last: day.describe('最近一次的日期，例如 2026-11-23'),
	/** Whether nothing was found, or something that nobody opened. */
	outcome: z
		.enum(['none', 'unopened'])
		.describe('结果：none（没有找到）、unopened（找到了，没有打开）'),
});

/** More than a browser keeps. */
const MOST_MONTHS = 120;

/** How often one reader searched in a month, and opened a result. */
const ledgerMonthSchema = z.object({
	/** Which month. */
	month: z
		.string()
		.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, '月份要写成“年-月”，例如 2026-11')
		.describe('月份，例如 2026-11'),
	/** How often something was searched. */
	searches: z.int().min(0).max(MOST_TIMES, TOO_OFTEN).describe('搜索了几次'),
	/** How often a result was opened. */
	opened: z.int().min(0).max(MOST_TIMES, TOO_OFTEN).describe('打开了结果的有几次'),
});

/** The searches of one reader that led nowhere, as the search page exports them. Unknown fields are passed over. */
export const searchLedgerSchema = z.object({
	/** What kind of file it is. */
	pufa: z.literal('search-ledger').describe('文件种类，必须是 search-ledger'),
	/** The version of this format. */
	version: z.literal(1).describe('格式版本，必须是 1'),
	/** The day of the export. */
	exported: day.describe('导出日期，例如 2026-11-23'),
	/** The searches. */
	queries: z
		.array(ledgerQuerySchema)
		.max(MOST_QUERIES, `太多，最多 ${MOST_QUERIES} 条`)
		.describe('检索的列表'),
	/** How many searches there were; exports from before this was counted have none. */
	months: z
		.array(ledgerMonthSchema)
		.max(MOST_MONTHS, `太多，最多 ${MOST_MONTHS} 个月`)
		.default([])
		.describe('每个月搜索的次数'),
});

export type SearchLedger = z.infer<typeof searchLedgerSchema>;
export type LedgerQuery = z.infer<typeof ledgerQuerySchema>;
export type LedgerMonth = z.infer<typeof ledgerMonthSchema>;
