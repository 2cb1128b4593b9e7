import { follows } from '../lines/article-label.ts';
import { isHeadingLike } from '../lines/heading-label.ts';
import { asText, nextOf, type Line } from '../lines/lines.ts';
import { isBare } from '../lines/running.ts';

// e.g. "示例税税率表（经营所得适用）", "示例名录", "示例标志图案", "税目表一"; not "续表", "甲国代表"
const ANNEX_TITLE =
	/^(?!续).{2,40}(?:(?<!代)表|图|目录|名录|名单|清单|图案|式样|样式)[一二三四五六七八九十\d]*(?:[（(][^（）()]{1,20}[)）])?$/;

/** Whether a line names an 附件 without saying 附件: `示例税税率表`. */
export const isAnnexTitle = (text: string): boolean =>
	ANNEX_TITLE.test(text) && !/[。；，：“]/.test(text) && isHeadingLike(text);

/**
 * The main text and each 附件, which numbers its articles for itself.
 * @param lines the lines of the body
 * @returns the lines of each, in order; those of an 附件 begin with its heading
 */
export function scopesOf(lines: readonly Line[]): Line[][] {
	const scopes: Line[][] = [[]];
	for (const line of withAnnexes(lines)) {
		if (line.kind === 'annex') scopes.push([]);
		scopes.at(-1)!.push(line);
	}
	return scopes.filter((scope) => scope.length > 0);
}

/** The lines with each `annex` as what it is: a heading of its own, or words of the main text. */
function withAnnexes(lines: readonly Line[]): Line[] {
	const lastArticle = lines.findLastIndex((line) => line.kind === 'article');
	const firstAnnex = lines.findIndex((line) => line.kind === 'annex');
	const nextArticle = nextOf(lines, (line) => line.kind === 'article');
	let before: Line | undefined;
	return lines.map((line, place) => {
		if (line.kind === 'article') before = line;
		if (line.kind === 'annex')
			return goesOnCounting(before, nextArticle[place]) ? asText(line) : line;
		const behind = lastArticle !== -1 && place > lastArticle;
		const first = firstAnnex === -1 || place < firstAnnex;
		const unnamed = behind && first && line.kind === 'text' && isAnnexTitle(line.text);
		return unnamed && !isBare(lines[place - 1]!.text) ? { ...line, kind: 'annex' } : line;
	});
}

/** What stands between two articles in order is no 附件, though it may look like its heading. */
const goesOnCounting = (before: Line | undefined, after: Line | undefined): boolean =>
	Boolean(before && after && follows(before.number, after.number!));
