import { wordLines } from '../../bodies/body.ts';
import { withBody } from '../../content/content.ts';
import { error } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

// e.g. "联系方式（待补充）", "数据：待完善", "敬请期待"; not "待补充材料齐全以后"
const ANYWHERE = /待(?:补充|完善|填写)(?![\p{Script=Han}])|敬请期待|\b(?:TODO|TBD)\b/u;
// A line that says nothing else: "暂无", "（暂无内容）", "本栏目正在建设中……"; not "暂无住所的居民", "在国防建设中"
const WHOLE_LINE =
	/^[（(【[\s]*(?:(?:本|该)?(?:栏目|页面|网页|网站|部分|内容)?(?:正在)?(?:建设|更新|整理|完善|制作)中|暂无(?:相关)?(?:内容|数据|信息|资料)?|null|undefined)[\s。.…!！）)】\]]*$/;

/** No body says 建设中, 暂无 or 待补充 in place of content: it would be empty all the same (see `site/empty-columns.ts`). */
export const placeholders: Rule = (content) =>
	withBody(content).flatMap((entry) =>
		wordLines(entry).flatMap(({ text, line }) => {
			const found = ANYWHERE.exec(text)?.[0] ?? (WHOLE_LINE.test(text) ? text : undefined);
			if (!found) return [];
			return [error(entry, line, `正文里有占位文字“${found}”。请写上内容，没有内容就删去这一部分`)];
		}),
	);
