import { error, warning, type Problem } from '../../checked.ts';
import { describeReason } from '../../domain/citation/describe.ts';
import type { CitedLaws } from '../../domain/citation/law-index.ts';
import { bookTitle } from '../../domain/law/title.ts';
import {
	citationsInEntries,
	citationsInText,
	citedLaws,
	type PlacedCitation,
} from '../citations.ts';
import type { Rule, TextRule } from '../rule.ts';

/** What editors write cites places that are there, of laws that are in force. */
export const citationsInBodies: Rule = (content, { today }) => {
	const laws = citedLaws(content, today);
	return citationsInEntries(content, laws).flatMap((placed) => [
		...noSuchPlace(placed, error, laws),
		...repealed(placed, laws),
	]);
};

/**
 * The same for official texts. Nobody may mend their words: only what a law cites of itself is an error, because an
 * article that is missing there was most likely lost on the way.
 */
export const citationsInStatutes: TextRule = (text, content, { today }) => {
	const laws = citedLaws(content, today);
	const { law } = text;
	return citationsInText(text, laws).flatMap((placed) => {
		const { reason } = placed.citation;
		const own = reason?.kind === 'no such place' && reason.law === law.id && !reason.article;
		const severe = own || law.data.sample;
		return [...noSuchPlace(placed, severe ? error : warning, laws), ...repealed(placed, laws)];
	});
};

function noSuchPlace(
	{ file, line, citation: { text, reason } }: PlacedCitation,
	report: typeof error,
	laws: CitedLaws,
): Problem[] {
	if (reason?.kind !== 'no such place') return [];
	const version = laws.byId(reason.law)?.versions.find(({ date }) => date === reason.version);
	const extent = reason.article ? '' : `，共 ${version?.places().articles.length ?? 0} 条`;
	const message = `引用“${text}”：${describeReason(reason)}${extent}。请对照官方文本核对条款号`;
	return [{ ...report(message, line()), file }];
}

/** What a repealed law says of itself is no reliance on it. */
function repealed({ file, line, citation }: PlacedCitation, laws: CitedLaws): Problem[] {
	const cited = citation.targets.map(({ law }) => law);
	const ids = [...new Set(cited)].filter((id) => !file.startsWith(`laws/${id}/`));
	return ids.flatMap((id) => {
		const law = laws.byId(id);
		if (law?.status !== '已废止') return [];
		const message = `引用“${citation.text}”：${bookTitle(law.name)}已经废止。请核对现在的依据`;
		return [{ ...warning(message, line()), file }];
	});
}
