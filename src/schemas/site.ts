import { z } from 'astro/zod';
import { text, webAddress } from './fields.ts';

const colour = z
	.string()
	.regex(/^#[0-9a-fA-F]{6}$/, '颜色要写成 # 加六位十六进制数，例如 "#1f5fa8"（要加引号）');

/** `content/site.yaml`: whose site this is. */
export const siteSchema = z.strictObject({
	/** The site's name in the header and in titles. */
	name: text.describe('网站名称，例如“示例县国防动员普法网”'),
	/** The office that runs it. */
	office: text.describe('主办单位全称'),
	/** One sentence for search engines and shares. */
	description: text.describe('一句话介绍网站'),
	/** Where the site will stand, without path. `SITE_URL` overrides it. */
	url: webAddress.describe('网站地址，只写协议和域名，例如 https://www.example.gov.cn'),
	/** The folder on that host, `/` or `/zwgk/gdb/`. `BASE_PATH` overrides it. */
	base: z
		.string()
		.regex(/^\/([\w.~-]+\/)*$/, '要以 / 开头、以 / 结尾，例如 / 或者 /zwgk/gdb/')
		.default('/')
		.describe('网站所在的目录，例如 / 或者 /zwgk/gdb/'),
	/** How to reach the office. */
	contact: z
		.strictObject({
			address: text.optional().describe('办公地址'),
			phone: text
				.regex(/^(0\d{2,3}-\d{7,8}|1\d{10}|1\d{4}|\d{3})$/, '电话要写成 0391-1234567 这样的形式')
				.optional()
				.describe('办公电话，例如 0391-1234567'),
			email: z.email({ error: '不是有效的电子邮箱' }).optional().describe('电子邮箱'),
			hours: text.optional().describe('办公时间'),
			note: text.optional().describe('补充说明'),
		})
		.refine((contact) => Object.values(contact).some(Boolean), {
			error: '至少写一种联系方式：address（地址）、phone（电话）、email（邮箱）',
		})
		.describe('联系方式'),
	/** Official identifiers; what is not set does not appear. */
	identifiers: z
		.strictObject({
			siteCode: z
				.string()
				.regex(/^[a-z0-9]{10}$/, '网站标识码是 10 位字母或数字')
				.optional()
				.describe('网站标识码'),
			icp: text.optional().describe('ICP 备案编号'),
			publicSecurity: text.optional().describe('公安备案号'),
			partyGovernment: text.optional().describe('党政机关网站标识编号'),
		})
		.default({})
		.describe('各类标识，没有就不写'),
	/** At most three colours (网页设计规范); only the main one must be chosen. */
	colours: z
		.strictObject({
			main: colour.describe('主色'),
			accent: colour.optional().describe('强调色'),
		})
		.default({ main: '#1f5fa8' })
		.describe('颜色'),
	/** Whether browsers may keep pages for times without network. Switched off, the site also removes what they have kept. */
	offline: z
		.boolean()
		.default(true)
		.describe('没有网络时能不能看已看过和已保存的网页；写 false 关掉，并清除读者浏览器里存下的'),
	/** True while the site shows a demonstration office; a bar on every page then says so. */
	demonstration: z.boolean().default(false).describe('演示站点填 true，正式使用时删去'),
});

export type Site = z.infer<typeof siteSchema>;
