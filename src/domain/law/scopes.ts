import { follows, isHeadingLike } from './labels.ts';
import type { Line } from './lines.ts';
import { isBare } from './running.ts';

// e.g. "示例税税率表（经营所得适用）", "示例名录", "示例标志图案", "税目表一"; not "续表"
const ANNEX_TITLE =
	/^(?!续).{2,40}(?:[表图]|目录|名录|名单|清单|图案|式样|样式)[一二三四五六七八九十\d]*(?:[（(][^（）()]{1,20}[)）])?$/;

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
	return lines.map((line, place) => {
		if (line.kind === 'annex' && isInterruption(lines, place)) return asText(line);
		const unnamed =
			line.kind === 'text' &&
			lastArticle !== -1 &&
			place > lastArticle &&
			(firstAnnex === -1 || place < firstAnnex) &&
			isAnnexTitle(line.text) &&
			!isBare(lines[place - 1]!.text);
		return unnamed ? { ...line, kind: 'annex' } : line;
	});
}

/** A line that looks like the heading of an 附件, but the articles go on counting behind it. */
function isInterruption(lines: readonly Line[], place: number): boolean {
	const before = lines.slice(0, place).findLast((line) => line.kind === 'article');
	const after = lines.slice(place).find((line) => line.kind === 'article');
	return Boolean(before && after && follows(before.number, after.number!));
}

const asText = (line: Line): Line => ({
	...line,
	kind: 'text',
	label: '',
	gap: '',
	text: line.label + line.gap + line.text,
	number: null,
});
