import { warning } from '../../checked.ts';
import { readLines } from '../../domain/law/read/lines/lines.ts';
import { titleKey } from '../../domain/law/title/identify.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';

// e.g. "关于《示例条例》的说明", "《示例办法》起草说明", "《示例规定》政策解读", "关于《示例条例（草案）》的说明"
const TITLE =
	/^(?:关于)?《(.{4,60}?)(?:（[^（）]*(?:草案|稿)[^（）]*）)?》(?:的?(?:起草|制定|修[改订]|立法|编制|有关|情况|政策|文件|图文))*(?:的)?(?:说明|解读|释义)$/;
// e.g. "第一条 …", "第 一 条 …"
const ARTICLE = /^第\s*[一二三四五六七八九十百零〇\d]+\s*条/;

// e.g. "附件：修改前后对照表", "附件2 征求意见采纳情况": of the commentary
const OF_COMMENTARY = /对照|说明|解读|释义|起草|意见|评估|依据/;

/**
 * A law without the 说明 or 解读 that a file has behind it: it is told of the law, and is none of its words. An 附件 behind that is the
 * law's, unless its name says that it is of the commentary.
 * @param source a law; the name in the heading of the commentary must stand above its first article
 */
export function withoutCommentary(source: readonly Paragraph[]): Mended {
	const words = source.map((line) => line.replace(/^[\s#]+/, '').trim());
	const first = words.findIndex((line) => ARTICLE.test(line));
	const last = words.findLastIndex((line) => ARTICLE.test(line));
	const titles = titleKey(words.slice(0, Math.max(0, first)).join(''));
	const start = words.findIndex((line, place) => {
		const name = place > last && last !== -1 ? TITLE.exec(line)?.[1] : undefined;
		return name !== undefined && titles.includes(titleKey(name));
	});
	if (start === -1) return { paragraphs: [...source], problems: [] };
	const annex = words.findIndex(
		(line, place) => place > start && isAnnexOfLaw(line, words[place + 1]),
	);
	const end = annex === -1 ? words.length : annex;
	const until = annex === -1 ? '文末' : `第 ${annex} 行`;
	const kept = annex === -1 ? '' : `；后面的“${words[annex]}”当作法规的附件导入`;
	const message = `从这一行起到${until}是“${words[start]}”，不是法规原文，没有导入（${end - start} 行）${kept}。请核对；解读用自己的话写在 study/notes 里`;
	return {
		// Blank lines keep the numbers of those behind.
		paragraphs: [
			...source.slice(0, start),
			...(annex === -1 ? [] : Array<string>(end - start).fill('')),
			...source.slice(end),
		],
		problems: [warning(message, start + 1)],
	};
}

const isAnnexOfLaw = (line: string, next = ''): boolean =>
	readLines(line).lines[0]?.kind === 'annex' && !OF_COMMENTARY.test(line + next);
