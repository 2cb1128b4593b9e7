import { z } from 'astro/zod';
import { calendarDay } from '../domain/law/numbers/dates.ts';

/** Whether `YYYY-MM-DD` names a day that exists: `2023-02-30` does not. */
function isCalendarDay(text: string): boolean {
	const [year = NaN, month = NaN, day = NaN] = text.split('-').map(Number);
	return calendarDay(year, month, day) === text;
}

/** A YAML reader may hand over a `Date` for an unquoted day; content keeps days as text. */
const dayAsText = (value: unknown): unknown =>
	value instanceof Date && !Number.isNaN(value.getTime())
		? value.toISOString().slice(0, 10)
		: value;

/** What an editor reads of a day in another form. */
export const DAY = '日期要写成“年-月-日”，例如 2009-08-27';

const NO_SUCH_DAY = '日历上没有这一天，请核对月和日';

/** A calendar day, `2009-08-27`. No time zone: it is the day printed in the document. */
export const day = z.preprocess(
	dayAsText,
	z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}$/, DAY)
		.refine(isCalendarDay, NO_SUCH_DAY),
);

/** What an editor reads of a moment in another form. */
export const MOMENT = '发布时间要写成“年-月-日 时:分”（24 小时制），例如 2024-03-28 09:00';

/**
 * A moment as government sites print it, `2024-03-28 09:00`, 24-hour Beijing time (政府网站发展指引, 国办发〔2017〕47号,
 * annex 网页设计规范).
 */
export const moment = z.preprocess(
	dayAsText,
	z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}( ([01]\d|2[0-3]):[0-5]\d)?$/, MOMENT)
		.refine((text) => isCalendarDay(text.slice(0, 10)), NO_SUCH_DAY),
);

/** Text that says something: not empty, not only spaces, not a placeholder such as 待补充. */
export const text = z
	.string()
	.trim()
	.min(1, '不能为空')
	.refine(
		(value) => !/^(无|待补充|待完善|建设中|暂无|null|undefined)$/.test(value),
		'不能填占位文字；没有内容就删去这一项',
	);

/** A permanent id in lower-case pinyin or ASCII words: `renmin-fangkong-fa`. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符，例如 renmin-fangkong-fa');

/** What an editor reads of an address in another form, also of a bare number, which YAML takes for no text. */
export const ADDRESS =
	'要写条款地址：第二十二条写 t22，第二款写 t22-k2，第三项写 t22-k2-x3，第十七条之一写 t17z1';

/** The address of a place in a law: 条 `t22`, 款 `t22-k1`, 项 `t22-k1-x3`, 第…条之一 `t17z1`. */
export const articleAddress = z
	.string({ error: ({ input }) => (typeof input === 'number' ? ADDRESS : undefined) })
	.regex(/^t[1-9]\d*(z[1-9]\d*)?(-k[1-9]\d*(-x[1-9]\d*(-m[1-9]\d*)?)?)?$/, ADDRESS);

/** The words of an article that somebody has checked something against: its address, and a short hash of its words. */
export const reviewMark = z
	.string()
	.regex(
		/^t[1-9]\d*(z[1-9]\d*)?@[0-9a-f]{8}$/,
		'由命令 npm run check -- --confirm 文件 填写，例如 t22@1b2c3d4e',
	)
	.describe('核对时这一条的文字的指纹，由 npm run check -- --confirm 填写；条文改了会提醒复核');

/** A web address, `https://…`. */
export const webAddress = z.url({
	protocol: /^https?$/,
	error: '要写完整网址，以 https:// 或 http:// 开头',
});

/** Where something comes from, so that a reader can check it. */
export const source = z.strictObject({
	/** What the source is called: a law with its 条, a gazette, a notice. */
	title: text.describe('来源名称，例如“国家法律法规数据库”'),
	/** Where the source can be read, if it is on the web. */
	url: webAddress.optional().describe('来源网址，以 https:// 开头；没有就删去'),
	/** The law on this site that is the source. */
	law: slug.optional().describe('来源是本站法规时，写法规编号，例如 renmin-fangkong-fa'),
	/** The place in that law. */
	at: articleAddress.optional().describe('来源是法规的某一条时，写条款地址，例如 t22'),
	/** Against which words of that article the text was checked. */
	checked: reviewMark.optional(),
	/** What else a reader should know about the source. */
	note: text.optional().describe('关于来源的说明'),
});

/** Who a text is for. */
export const audience = z
	.enum(['居民', '学生', '企业', '建设单位', '执法人员', '国家工作人员', '老年人'])
	.describe('读者：居民、学生、企业、建设单位、执法人员、国家工作人员、老年人');
