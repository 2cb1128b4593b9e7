import { basename } from 'node:path';
import { error, info, warning, type Checked, type Problem } from '../../checked.ts';
import { captionEvents, numberIn } from '../../domain/law/caption/caption-events.ts';
import { bareDayIn, captionOf } from '../../domain/law/caption/caption.ts';
import { dateInFileName } from '../../domain/law/numbers/dates.ts';
import { dayOfEffect } from '../../domain/law/versions/day-of-effect.ts';
import { effectiveOf } from '../../domain/law/versions/effective.ts';
import { versionFacts, type VersionFacts } from '../../domain/law/versions/history.ts';
import { isSample, shortTitleOf, titleOf } from '../../domain/law/title/identify.ts';
import { articlesOf, type Law } from '../../domain/law/model.ts';
import type { Origin } from '../../domain/law/title/origin-by-title.ts';
import { originOf } from '../../domain/law/caption/origin.ts';
import { visible } from '../../domain/law/unseen.ts';
import { parseLaw } from '../../domain/law/read/parse.ts';
import { signingDayOf } from '../../domain/law/caption/signing.ts';
import { versionDate } from '../../domain/law/versions/version-date.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { withHint } from './level-hint.ts';
import type { Paragraph } from '../paragraphs.ts';
import { monthAlone, saidOfForce } from './remarks.ts';
import { titleInFileName } from './title-in-file-name.ts';
import { plainText } from '../lines/plain-text.ts';

/** Everything that a source says about a law, before it is stored. */
export interface LawDraft {
	title: string;
	shortTitle: string;
	origin: Origin;
	documentNumber?: string;
	version: LawVersion;
	/** Whether the text tells by its 题注 which wording it is. */
	dated: boolean;
	/** Whether the text says that it was invented. */
	sample: boolean;
	/** The official text as it will be stored. */
	text: string;
	articles: number;
}

/** Days that are told beside the text of a law. */
export interface ToldDays {
	/** That of the file; of its name, unless it says one itself. */
	file?: string | null;
	/** What the web page tells that the law was copied from, in the words of a 题注. */
	page?: string;
	/** Names the wording where neither text nor file tells one, for what is read and not stored. */
	otherwise?: string;
}

/**
 * A law from the lines of a source.
 * @param path the source; its name may tell a day, its folder a level, where the text tells neither
 * @returns null with an error if neither text nor file name has a title, or nothing a day that names its wording
 */
export function draftLaw(
	paragraphs: readonly Paragraph[],
	path: string,
	{ file, page = '', otherwise }: ToldDays = {},
): Checked<LawDraft | null> {
	const { value: law, problems } = parseLaw(paragraphs.join('\n'));
	const own = visible(titleOf(law));
	const title = own === '' ? titleInFileName(path) : own;
	if (title === null) return { value: null, problems: [...problems, noTitle] };
	const fileDate = file ?? dateInFileName(basename(path));
	const days = daysOf(law, fileDate, page);
	const { caption, effective, date, problems: aboutDays } = days;
	const facts = withNumberOfPage(days.facts, page);
	const origin = withHint(originOf(title, caption), title, path);
	const all = [
		...(own === '' ? [titleByFile(title)] : []),
		...problems,
		...saidOfForce(paragraphs),
		...(facts.published ? [] : monthAlone(paragraphs)),
		...aboutDays,
		...origin.problems,
	];
	const named = date ?? otherwise;
	if (named === undefined) return { value: null, problems: all };
	const text = plainText(paragraphs);
	const documentNumber = facts.wholeNumber ?? facts.documentNumber;
	const draft: LawDraft = {
		title,
		shortTitle: shortTitleOf(title),
		origin: origin.value,
		...(documentNumber && { documentNumber }),
		version: versionOf(named, facts, effective),
		text,
		dated: facts.date !== undefined,
		sample: isSample(text),
		articles: articlesOf(law).length,
	};
	return { value: draft, problems: all };
}

/** The words that tell the days of a wording, and what they tell. */
interface Days {
	/** The 题注, behind what the web page says where the 题注 tells of no day. */
	caption: string;
	facts: VersionFacts;
	effective: string | null;
	/** The day that names the wording; null where nothing tells one. */
	date: string | null;
	problems: Problem[];
}

function daysOf(law: Law, fileDate: string | null, page: string): Days {
	const own = visible(captionOf(law));
	const caption = page !== '' && captionEvents(own).length === 0 ? `${page} ${own}` : own;
	const facts = versionFacts(caption);
	const effective = effectiveDay(law, facts);
	const titles = law.units.filter(({ kind }) => kind === 'title').map(({ text }) => text);
	const bare = bareDayIn(own, titles);
	const signed = signingDayOf(law);
	const date = versionDate({ facts, fileDate, effective: effective.value, bare, signed });
	const problems = [
		...(caption === own ? [] : [byPage(page)]),
		...date.problems,
		...effective.problems,
		...tooEarly(effective.value, facts),
	];
	return { caption, facts, effective: effective.value, date: date.value, problems };
}

/** A notice that is signed and dated may have its 发文字号 on its web page alone; an amended law's page may tell that of either act. */
function withNumberOfPage(facts: VersionFacts, page: string): VersionFacts {
	const number = numberIn(page);
	const isKnown = facts.documentNumber !== undefined || facts.wholeNumber !== undefined;
	return number === undefined || isKnown || facts.kind !== '制定'
		? facts
		: { ...facts, documentNumber: number };
}

const noTitle = error(
	'找不到法规名称。请把名称单独写在第一行，例如“某某省某某条例”，再导入一次',
	1,
);

const titleByFile = (title: string): Problem =>
	warning(
		`文本里没有名称，名称按文件名写作“${title}”，文本没有改动。请核对，名称不对的改 law.yaml 里的 title 和 shortTitle`,
		1,
	);

const byPage = (page: string): Problem =>
	warning(
		`法规里没有题注，日期、文号和机关按网页上方的说明填写（“${page}”）。网页上的日期可能是上网的日期，请核对官方文本后改正 law.yaml`,
	);

/** Facts of the 题注 hold for the day that it tells; a later day in the file's name is an amendment it leaves out. */
function versionOf(date: string, facts: VersionFacts, effective: string | null): LawVersion {
	const known = date === facts.date;
	return {
		date,
		...(known && facts.kind && { kind: facts.kind }),
		...(facts.adopted && { adopted: facts.adopted }),
		...(facts.approved && { approved: facts.approved }),
		...(facts.published && { published: facts.published }),
		...(effective && { effective }),
		...(known && facts.amendedBy && { amendedBy: facts.amendedBy }),
		...(known && facts.documentNumber && { documentNumber: facts.documentNumber }),
	};
}

/** 施行, as the text tells it. */
function effectiveDay(law: Law, facts: VersionFacts): Checked<string | null> {
	const day = dayOfEffect(law, facts);
	if (day) return { value: day, problems: [] };
	const clause = effectiveOf(law);
	if (clause && 'words' in clause)
		return {
			value: null,
			problems: [
				info(
					`施行日期写的是“${clause.words}”，从题注里看不出是哪一天：请查明后在 law.yaml 里补填 effective`,
				),
			],
		};
	const message =
		'没有找到施行日期（“自…起施行”）：请核对文本是否完整，并在 law.yaml 里补填 effective';
	return { value: null, problems: [articlesOf(law).length > 0 ? warning(message) : info(message)] };
}

/** No law is in force before it was passed, but for a few that say so; mostly a year is wrong. */
function tooEarly(effective: string | null, { adopted }: VersionFacts): Problem[] {
	if (!effective || !adopted || effective >= adopted) return [];
	const message = `施行日期（${effective}）早于题注里的通过日期（${adopted}）。请对照官方文本核对两个日期的年份`;
	return [warning(message)];
}
