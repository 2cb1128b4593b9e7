/** A page about the site itself, or a tool of it. */
interface AboutSite {
	label: string;
	/** Under the base. */
	path: string;
	/** What it is for and what stands in it: a sentence, not the name again. */
	about: string;
	keywords: readonly string[];
}

/** Pages about the site itself: the footer leads to them, and the search finds them by their names. */
export const ABOUT_SITE: readonly AboutSite[] = [
	{
		label: '网站地图',
		path: 'sitemap/',
		about: '列出本站的全部栏目和页面，方便查找。',
		keywords: ['网站地图', '站点地图', '栏目'],
	},
	{
		label: '开放数据',
		path: 'data/',
		about: '说明本站的法规可以怎样作为数据取用：地址、格式、字段和版本。',
		keywords: ['开放数据', 'JSON', 'Akoma Ntoso', '接口'],
	},
	{
		label: '引用核对',
		path: 'tools/citations/',
		about:
			'供起草、审核文件的人使用：核对文稿里引用的法规和条款是否存在、是否适用、引文是否一字不差。',
		keywords: ['引用核对', '条文引用', '合法性审核', '校对'],
	},
	{
		label: '无障碍说明',
		path: 'accessibility/',
		about: '说明本站为残疾人、老年人做了哪些安排，哪些做过测试，遇到困难怎么反映。',
		keywords: ['无障碍', '适老化', '大字版', '简约版'],
	},
	{
		label: '隐私说明',
		path: 'privacy/',
		about: '说明本站不收集个人信息，哪些内容只保存在读者自己的设备上，怎样清除。',
		keywords: ['隐私', '个人信息', '本机保存'],
	},
];
