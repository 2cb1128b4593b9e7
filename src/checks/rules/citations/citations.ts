import { join } from 'node:path';
import { error, warning, type Problem } from '../../../checked.ts';
import { amendedBy } from '../../../domain/citation/find/names/amended.ts';
import { describeReason } from '../../../domain/citation/say/describe.ts';
import type { CitedLaws, IndexedLaw } from '../../../domain/citation/held/law-index.ts';
import { tellOtherWording } from '../../../domain/citation/held/wording-with-place.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import { repealDay } from '../../../domain/law/versions/versions.ts';
import { textFileOf } from '../../../loaders/content-place.ts';
import { readTextFile } from '../../../loaders/yaml-source.ts';
import {
	citationsInEntries,
	citationsInText,
	citedLaws,
	type PlacedCitation,
} from '../../texts/citations.ts';
import type { Content } from '../../content/content.ts';
import type { Rule, TextRule } from '../../rule.ts';
import { isReadable } from '../../texts/statutes.ts';
import { endedTerm } from '../../texts/terms.ts';
import { knownNames, misspelled } from './misspelled.ts';

/** What editors write cites places that are there, of laws that are in force and that are called so. */
export const citationsInBodies: Rule = (content, { today }) => {
	const laws = citedLaws(content, today);
	const names = knownNames(content);
	return citationsInEntries(content, laws).flatMap((placed) => [
		...noSuchPlace(placed, error, laws, content.folder),
		...misspelled(placed, names),
		...ended(placed, content, laws),
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
		const report = severe ? error : warning;
		return [
			...noSuchPlace(placed, report, laws, content.folder),
			...ended(placed, content, laws),
			...(amendedBy(law.data.title) ? [] : nothingBefore(placed)),
		];
	});
};

// e.g. "前款", "前两款", "前2款", "前条", "前款第二项"
const BEFORE = /^前[一二两三四五2-5]?[条款]/;

/** 前款 in a first 款: official texts hardly ever have it, so a line was most likely lost, or two became one. */
function nothingBefore({ file, line, citation: { text, reason } }: PlacedCitation): Problem[] {
	if (reason?.kind !== 'nothing meant' || !BEFORE.test(text)) return [];
	const message = `引用“${text}”：前面没有这样的条款。请对照官方文本，核对有没有缺行，或者两段并成了一段`;
	return [{ ...warning(message, line()), file }];
}

function noSuchPlace(
	{ file, line, day, citation: { text, reason } }: PlacedCitation,
	severe: typeof error,
	laws: CitedLaws,
	folder: string,
): Problem[] {
	if (reason?.kind !== 'no such place') return [];
	const versions = laws.byId(reason.law)?.versions ?? [];
	const version = versions.find(({ date }) => date === reason.version);
	const articles = version?.places().articles.length ?? 0;
	// That a text is empty or garbled is told once, at the text.
	if (articles === 0 && isUnread(folder, reason.law, reason.version)) return [];
	const extent = reason.article ? '' : `，共 ${articles} 条`;
	const hint = tellOtherWording(reason, laws);
	// Of a report nobody knows what the wording of its day had, if that is not here.
	const isLater = day !== undefined && day < reason.version;
	const report = isLater ? warning : severe;
	const unknown = isLater ? '。报告写成的时候，这个文本还没有；当时的文本本站没有收录' : '';
	const message = `引用“${text}”：${describeReason(reason)}${extent}${hint}${unknown}。请对照官方文本核对条款号`;
	return [{ ...report(message, line()), file }];
}

function isUnread(folder: string, law: string, version: string): boolean {
	const read = readTextFile(join(folder, textFileOf(law, version)));
	return read !== null && !isReadable(read);
}

/** What a law that has ended says of itself is no reliance on it. */
function ended(
	{ file, line, day, citation }: PlacedCitation,
	content: Content,
	laws: CitedLaws,
): Problem[] {
	const cited = citation.targets.map(({ law }) => law);
	const ids = [...new Set(cited)].filter((id) => !file.startsWith(`laws/${id}/`));
	return ids.flatMap((id) => {
		const law = laws.byId(id);
		const said = law && endIn(law, content, day ?? laws.today);
		if (!said) return [];
		const message = `引用“${citation.text}”：${bookTitle(law.name)}${said}`;
		return [{ ...warning(message, line()), file }];
	});
}

/** What is said of a law that has ended by some day. Of one that is repealed on a day that nobody tells, it is said of every day. */
function endIn({ id, status }: IndexedLaw, content: Content, day: string): string | undefined {
	if (status === '已废止' && (repealDayIn(content, id) ?? day) <= day)
		return '已经废止。请核对现在的依据';
	const lastDay = endedTerm(content, id, day);
	return (
		lastDay &&
		`正文写明的有效期到 ${lastDay} 为止，已经届满。请核实是否延续；不再有效的，核对现在的依据`
	);
}

const repealDayIn = ({ laws }: Content, id: string): string | undefined =>
	repealDay(laws.find((law) => law.id === id)?.data.history);
