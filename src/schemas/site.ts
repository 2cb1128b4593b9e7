import { z } from 'astro/zod';
import { text, webAddress } from './fields.ts';

const colour = z
	.string()
	.regex(/^#[0-9a-fA-F]{6}$/, '颜色要写成 # 加六位十六进制数，例如 "#1f5fa8"（要加引号）');

const isOrigin = ({ pathname, search, hash }: URL): boolean =>
	pathname === '/' && search === '' && hash === '';

/** What a column is called in the official list of kinds (政府网站发展指引, 国办发〔2017〕47号, annex: ColumnType). */
const columnType = (usual: string) => text.default(usual);

/** `content/site.yaml`: whose site this is. */
export const siteSchema = z.strictObject({
	/** The site's name in the header and in titles. */
	name: text.describe('网站名称，例如“示例县国防动员普法网”'),
	/** The office that runs it. */
	office: text.describe('主办单位全称'),
	/** One sentence for search engines and shares. */
	description: text.describe('一句话介绍网站'),
	/** Where the site will stand, without path. `SITE_URL` overrides it. */
	url: webAddress
		.refine((address) => !URL.canParse(address) || isOrigin(new URL(address)), {
			error: '只写协议和域名；网站所在的目录写在 base 里',
		})
		.describe('网站地址，只写协议和域名，例如 https://www.example.gov.cn'),
	/** The folder on that host, `/` or `/zwgk/gdb/`. `BASE_PATH` overrides it. */
	base: z
		.string()
		.regex(
			/^\/([\w.~-]+\/)*$/,
			'要以 / 开头、以 / 结尾，中间只写英文字母、数字和 . _ ~ -，例如 / 或者 /zwgk/gdb/',
		)
		.default('/')
		.describe('网站所在的目录，例如 / 或者 /zwgk/gdb/'),
	/** `site`: a site of its own. `section`: a column of a portal, without a header and without identifiers of its own. */
	profile: z
		.enum(['site', 'section'])
		.default('site')
		.describe(
			'用法：site（完整网站）；section（放进政府门户当一个栏目，没有自己的页头，不重复门户的标识）',
		),
	/** The portal that a section belongs to; 当前位置 begins with it. */
	portal: z
		.strictObject({
			name: text.describe('门户网站名称，例如“示例县人民政府”'),
			url: webAddress.describe('门户网站首页的网址'),
		})
		.optional()
		.describe('所属的门户网站；写了以后，“当前位置”从门户首页开始'),
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
			publicSecurity: text
				.regex(/\d{14}/, '公安备案号里有 14 位数字，请照备案页面的样子写全')
				.optional()
				.describe('公安备案号，照备案页面写全，例如“豫公网安备…号”'),
			partyGovernment: text.optional().describe('党政机关网站标识编号'),
			partyGovernmentImage: z
				.string()
				.regex(/^[\w.-]+\.(png|gif|jpe?g|svg|webp)$/i, '要写图片的文件名，例如 dangzheng.png')
				.optional()
				.describe('党政机关网站标识的图片：放在内容文件夹里，这里写文件名，例如 dangzheng.png'),
		})
		.default({})
		.describe('各类标识，没有就不写'),
	/** At most three colours (网页设计规范); only the main one must be chosen. */
	colours: z
		.strictObject({
			main: colour.describe('主色'),
			accent: colour.optional().describe('强调色'),
		})
		.default({ main: '#1a5798' })
		.describe('颜色'),
	/** The kinds of the columns, for the `<meta>` tags. */
	columnTypes: z
		.strictObject({
			laws: columnType('政策文件').describe('法规'),
			reports: columnType('政策文件').describe('年度报告'),
			study: columnType('政策解读').describe('学习'),
			guides: columnType('政策解读').describe('指南'),
		})
		.prefault({})
		.describe(
			'各栏目的类别（meta 标签 ColumnType），从官方类别里选，例如政策文件、政策解读、办事服务',
		),
	/** Whether browsers may keep pages for times without network. Switched off, the site also removes what they have kept. */
	offline: z
		.boolean()
		.default(true)
		.describe('没有网络时能不能看已看过和已保存的网页；写 false 关掉，并清除读者浏览器里存下的'),
	/** True while the site shows a demonstration office; a bar on every page then says so. */
	demonstration: z.boolean().default(false).describe('演示站点填 true，正式使用时删去'),
});

export type Site = z.infer<typeof siteSchema>;
