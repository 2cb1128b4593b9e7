import type { Problem } from '../../../checked.ts';
import { withBody, type Content } from '../../content/content.ts';
import { isPictureFile, linksIn } from '../../bodies/links.ts';
import { error } from '../../problems.ts';
import type { Rule } from '../../rule.ts';
import { addressFrom, belowBase, pageOf, sitePages } from '../../bodies/site-pages.ts';

/** What no reader can open. */
const FAULTS: { pattern: RegExp; fault: string }[] = [
	{ pattern: /^$/, fault: '没有写网址。请补上，或者去掉方括号和圆括号' },
	// e.g. "https：//www.gov.cn/", "＃要点"
	{ pattern: /^[a-z]+：|[＃．／]/i, fault: '里有全角的符号。网址里的 : / . # 都用半角' },
	// e.g. "C:\文件\办法.docx", "file:///D:/a.docx", "\\server\share"
	{
		pattern: /^(?:[a-z]:[\\/]|file:|\\)/i,
		fault: '指向自己电脑上的文件，读者打不开。请换成网址，或者删去链接',
	},
	// e.g. "www.example.gov.cn", "example.gov.cn/a"
	{
		pattern: /^[\w-]+(?:\.[\w-]+)*\.(?:cn|com|net|org|gov|edu)(?:[/:?#]|$)/i,
		fault: '不是完整的网址。请写成“https://”开头',
	},
	// e.g. "shiming-yanlian.mdx"
	{
		pattern: /\.(?:mdx?|ya?ml)(?:#|$)/i,
		fault: '是文件名。请写网页的网址，例如 guides/a.mdx 写成 /guides/a/',
	},
	// e.g. "javascript:alert(1)"; what a reader's own program opens is no fault
	{
		pattern: /^(?!https?:|mailto:|tel:)[a-z][a-z\d+.-]*:/i,
		fault: '读者打不开。请写以“https://”开头的网址',
	},
];

/** Links of bodies lead somewhere. Other sites are not asked: that would tell them about a text that is not published yet. */
export const bodyLinks: Rule = (content) => {
	const faultOf = faultFinder(content);
	return withBody(content).flatMap((entry) =>
		linksIn(entry).flatMap(({ picture, words, to, line }): Problem[] => {
			const fault = picture ? undefined : faultOf(to, pageOf(entry));
			if (fault === undefined) return [];
			return [
				error(entry, line, `链接“${words || to}”${to && words ? `的网址 ${to} ` : ''}${fault}`),
			];
		}),
	);
};

function faultFinder(content: Content): (to: string, page: string) => string | undefined {
	const has = sitePages(content);
	return (to, page) => {
		const known = FAULTS.find(({ pattern }) => pattern.test(to))?.fault;
		// e.g. "https://www.gov.cn/", "//www.gov.cn/", "tel:12345", "#要点"
		if (known || /^(?:[a-z]+:|\/\/|#)/i.test(to)) return known;
		const path = addressFrom(page, to)?.pathname;
		if (path === undefined) return NO_PAGE;
		const inSite = belowBase(content, path);
		if (has(inSite)) return undefined;
		if (has(`${inSite}/`)) return `少了末尾的“/”。请写成 ${inSite}/`;
		if (isPictureFile(path)) return NO_PICTURE;
		return FILE.test(path) ? NO_FILE : NO_PAGE;
	};
}

// e.g. "/biao.docx"
const FILE = /\.\w{2,5}$/;
const NO_FILE = '本站没有。给读者下载的文件请放进项目的 public/ 文件夹，写成 /文件名 这样的网址';
const NO_PICTURE =
	'本站没有。要在这里显示图片，方括号前面写半角的“!”：![图上是什么](tu.png)；给读者下载的请放进项目的 public/ 文件夹';
const NO_PAGE = '本站没有。请核对；本站的网页写成 /guides/文件名/ 这样的网址';
