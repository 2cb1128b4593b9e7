import { isFolder } from '../loaders/yaml-source.ts';
import type { Problem } from '../checked.ts';
import type { Content } from './content/content.ts';
import { comingDays } from './coming/coming-days.ts';
import { partsTakeEffect } from './coming/coming-parts.ts';
import type { Coming } from './coming/coming-reviews.ts';
import type { Moment } from '../domain/law/numbers/dates.ts';
import type { Rule, TextRule } from './rule.ts';
import { bodyAnchors } from './rules/bodies/anchors.ts';
import { emptyBodies } from './rules/bodies/empty-bodies.ts';
import { bodyHeadings } from './rules/bodies/headings.ts';
import { bodyLinks } from './rules/bodies/links.ts';
import { bodyMarks } from './rules/bodies/marks.ts';
import { personalData } from './rules/bodies/personal-data.ts';
import { describedPictures, heavyPictures } from './rules/bodies/pictures.ts';
import { placeholders } from './rules/bodies/placeholders.ts';
import { bodyTables } from './rules/bodies/tables.ts';
import { citationsInBodies, citationsInStatutes } from './rules/citations/citations.ts';
import { citedPlaces, placesWithoutLaw } from './rules/citations/cited-places.ts';
import { unboundCitations } from './rules/citations/unbound.ts';
import { references } from './rules/citations/references.ts';
import { sourceTitles } from './rules/citations/source-titles.ts';
import { lawAmended } from './rules/laws/amended.ts';
import { lawDates } from './rules/laws/dates.ts';
import { editedTexts } from './rules/laws/edited-texts.ts';
import { statuteEffect } from './rules/laws/effect.ts';
import { lawExpiry } from './rules/laws/expiry.ts';
import { statuteIdentity } from './rules/laws/identity.ts';
import { lawLevel } from './rules/laws/level.ts';
import { lawNames } from './rules/laws/names.ts';
import { lawRepealClauses } from './rules/laws/repeal-clauses.ts';
import { lawRepeal, repealInCaption } from './rules/laws/repeal.ts';
import { lawSources } from './rules/laws/sources.ts';
import { statuteText } from './rules/laws/statute-text.ts';
import { versionFiles } from './rules/laws/version-files.ts';
import { notesCopies } from './rules/notes/copies.ts';
import { notesKnowTheirLaw, notesPlaces } from './rules/notes/places.ts';
import { reviewMarks } from './rules/notes/review-marks.ts';
import { joinedWords } from './rules/registry/joined-words.ts';
import { registryIds, topicNames } from './rules/registry/registry-ids.ts';
import { synonyms } from './rules/registry/synonyms.ts';
import { reportCommitments } from './rules/reports/commitments.ts';
import { reportCounts } from './rules/reports/counts.ts';
import { reportDates } from './rules/reports/dates.ts';
import { reportFigures } from './rules/reports/figures.ts';
import { reportParts } from './rules/reports/parts.ts';
import { siteColours } from './rules/site/colours.ts';
import { emptyColumns } from './rules/site/empty-columns.ts';
import { fileNames } from './rules/site/file-names.ts';
import { futureDates } from './rules/site/future-dates.ts';
import { starterSite } from './rules/site/starter.ts';
import { reviews } from './rules/site/reviews.ts';
import { sameTitles } from './rules/site/same-titles.ts';
import { sampleLaws, sampleReports } from './rules/site/samples.ts';
import { statuteTexts } from './texts/statutes.ts';
import { readForBuild } from './refused.ts';

/** Rules over metadata and bodies. */
const RULES: Rule[] = [
	siteColours,
	starterSite,
	fileNames,
	versionFiles,
	lawSources,
	lawNames,
	lawLevel,
	lawDates,
	lawAmended,
	lawRepeal,
	notesKnowTheirLaw,
	references,
	placesWithoutLaw,
	sourceTitles,
	reportParts,
	reportCommitments,
	reportFigures,
	reportCounts,
	reportDates,
	sampleReports,
	futureDates,
	emptyColumns,
	emptyBodies,
	placeholders,
	personalData,
	sameTitles,
	bodyHeadings,
	bodyLinks,
	bodyAnchors,
	bodyMarks,
	bodyTables,
	describedPictures,
	heavyPictures,
	reviews,
	registryIds,
	topicNames,
	joinedWords,
	synonyms,
	citationsInBodies,
	unboundCitations,
];

/** Rules over each text of a law. */
const TEXT_RULES: TextRule[] = [
	statuteText,
	editedTexts,
	statuteIdentity,
	statuteEffect,
	sampleLaws,
	notesPlaces,
	notesCopies,
	citedPlaces,
	reviewMarks,
	citationsInStatutes,
	lawRepealClauses,
	repealInCaption,
	lawExpiry,
];

/** What a check has found, and over how much. */
export interface Findings {
	problems: Problem[];
	/** What changes by itself in the next days; nothing is wrong with it. */
	coming: Problem[];
	content: Content;
	texts: number;
}

/**
 * Check a content folder: every file against its schema, then every rule.
 * @param progress is told how many texts of laws have been checked, and how many there are
 */
export function checkContent(
	folder: string,
	moment: Moment,
	progress: (done: number, all: number) => void = () => {},
): Findings {
	const { value: content, problems } = readForBuild(folder);
	// No rule could say anything helpful about a folder that is not there.
	if (!isFolder(folder)) return { problems, coming: [], content, texts: 0 };
	const found = [problems, ...RULES.map((rule) => rule(content, moment))];
	const inTexts: Coming[] = [];
	const all = content.laws.reduce((sum, { texts }) => sum + texts.length, 0);
	let texts = 0;
	for (const text of statuteTexts(content, moment.today)) {
		const rules = text.readable ? TEXT_RULES : [statuteText];
		found.push(...rules.map((rule) => rule(text, content, moment)));
		inTexts.push(...partsTakeEffect(text, moment.today));
		progress((texts += 1), all);
	}
	const coming = comingDays(content, moment.today, inTexts);
	return { problems: found.flat(), coming, content, texts };
}
