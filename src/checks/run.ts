import { isFolder } from '../loaders/yaml-source.ts';
import type { Problem } from '../checked.ts';
import type { Content } from './content.ts';
import { comingDays } from './coming-days.ts';
import type { Moment } from '../domain/law/numbers/dates.ts';
import type { Rule, TextRule } from './rule.ts';
import { bodyAnchors } from './rules/body-anchors.ts';
import { bodyHeadings } from './rules/body-headings.ts';
import { bodyLinks } from './rules/body-links.ts';
import { bodyMarks } from './rules/body-marks.ts';
import { bodyTables } from './rules/body-tables.ts';
import { describedPictures, heavyPictures } from './rules/body-pictures.ts';
import { citationsInBodies, citationsInStatutes } from './rules/citations.ts';
import { citedPlaces, placesWithoutLaw } from './rules/cited-places.ts';
import { editedTexts } from './rules/edited-texts.ts';
import { emptyBodies } from './rules/empty-bodies.ts';
import { emptyColumns } from './rules/empty-columns.ts';
import { fileNames } from './rules/file-names.ts';
import { futureDates } from './rules/future-dates.ts';
import { lawDates } from './rules/law-dates.ts';
import { lawExpiry } from './rules/law-expiry.ts';
import { lawLevel } from './rules/law-level.ts';
import { lawNames } from './rules/law-names.ts';
import { joinedWords } from './rules/joined-words.ts';
import { lawAmended } from './rules/law-amended.ts';
import { lawRepeal } from './rules/law-repeal.ts';
import { lawRepealClauses } from './rules/law-repeal-clauses.ts';
import { lawSources } from './rules/law-sources.ts';
import { notesCopies } from './rules/notes-copies.ts';
import { notesKnowTheirLaw, notesPlaces } from './rules/notes-places.ts';
import { personalData } from './rules/personal-data.ts';
import { placeholders } from './rules/placeholders.ts';
import { references } from './rules/references.ts';
import { registryIds, topicNames } from './rules/registry-ids.ts';
import { reportCommitments } from './rules/report-commitments.ts';
import { reportCounts } from './rules/report-counts.ts';
import { reportDates } from './rules/report-dates.ts';
import { reportFigures } from './rules/report-figures.ts';
import { reportParts } from './rules/report-parts.ts';
import { reviewMarks } from './rules/review-marks.ts';
import { reviews } from './rules/reviews.ts';
import { sameTitles } from './rules/same-titles.ts';
import { sampleLaws, sampleReports } from './rules/samples.ts';
import { siteColours } from './rules/site-colours.ts';
import { sitePicture } from './rules/site-picture.ts';
import { statuteIdentity } from './rules/statute-identity.ts';
import { statuteText } from './rules/statute-text.ts';
import { synonyms } from './rules/synonyms.ts';
import { versionFiles } from './rules/version-files.ts';
import { statuteTexts } from './statutes.ts';
import { readContent } from './validate.ts';

/** Rules over metadata and bodies. */
const RULES: Rule[] = [
	siteColours,
	sitePicture,
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
];

/** Rules over each text of a law. */
const TEXT_RULES: TextRule[] = [
	statuteText,
	editedTexts,
	statuteIdentity,
	sampleLaws,
	notesPlaces,
	notesCopies,
	citedPlaces,
	reviewMarks,
	citationsInStatutes,
	lawRepealClauses,
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
	const { value: content, problems } = readContent(folder);
	// Of a folder that is not there no rule has anything to say that would help.
	if (!isFolder(folder)) return { problems, coming: [], content, texts: 0 };
	const found = [problems, ...RULES.map((rule) => rule(content, moment))];
	const all = content.laws.reduce((sum, { texts }) => sum + texts.length, 0);
	let texts = 0;
	for (const text of statuteTexts(content, moment.today)) {
		const rules = text.readable ? TEXT_RULES : [statuteText];
		found.push(...rules.map((rule) => rule(text, content, moment)));
		progress((texts += 1), all);
	}
	return { problems: found.flat(), coming: comingDays(content, moment.today), content, texts };
}
