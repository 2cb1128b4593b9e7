import type { Target } from '../citation/model.ts';
import { wordsOf } from '../law/model.ts';
import { appliesFrom, versionInForce } from '../law/versions/versions.ts';
import { memberOf } from './compared/members.ts';
import { checkQuotation } from './compared/quotation-check.ts';
import { shortened } from './compared/quotation-remark.ts';
import type { Library, Wording } from './library/library.ts';
import type { ListedLaw, ListedVersion } from './library/list.ts';
import type { CitedMember, Found, QuotationReport, Remark } from './model.ts';
import { isGiven, type Case } from './quoted/cases.ts';
import { hasMarks } from './quoted/quotations.ts';
import { forceOf } from './remarks/force.ts';
import { misplacedRemark } from './remarks/misplaced.ts';
import { issuerRemark } from './remarks/named-issuer.ts';
import { wordingRemarks } from './remarks/named-wording.ts';
import { otherNumberRemark } from './remarks/other-number.ts';
import { ownDayRemarks } from './remarks/own-day.ts';
import { foundRemark, notFetched, vacantRemark } from './remarks/place-remark.ts';
import { renumberedRemark } from './remarks/renumbered.ts';

/**
 * A citation that leads to places of a law.
 * @param target the first of them
 * @param day on which the draft is to hold
 */
export async function lookInto(
	one: Case,
	law: ListedLaw,
	target: Target,
	library: Library,
	day: string,
): Promise<Found> {
	const { citation } = one;
	const version = versionOf(law, target, day);
	const quotations = one.quotations.filter((words) => target.address !== '' || isGiven(words));
	const needed = quotations.length > 0 || target.address !== '';
	const wording = needed ? await library.wording(law, version.date) : null;
	const compared = wording
		? await compare({ ...one, quotations }, law, wording, library)
		: NOT_COMPARED;
	const place = wording
		? await placeRemarks({ ...one, quotations }, law, target, wording, library)
		: [needed ? notFetched(law.title) : foundRemark(citation)];
	const members = citation.targets.map((each) => memberOf(each, law, version.date, wording));
	const isCompared = compared.reports.length > 0 || one.compared;
	const number = wording && !isCompared ? numberRemark(one, members, wording) : null;
	const remarks = [
		...place,
		forceOf(law, version, day),
		...(wording ? ownDayRemarks(citation.targets, wording, day) : []),
		issuerRemark(one, law),
		...wordingRemarks(citation.text, one, law, version, library),
		...compared.remarks,
		number,
	];
	return {
		law: law.title,
		wording: { date: version.date, from: appliesFrom(version) },
		remarks: remarks.filter((remark) => remark !== null),
		members,
		quotations: compared.reports,
	};
}

/** What is said of the place: that it is there, and whether its number was that of another article before. */
async function placeRemarks(
	{ citation, quotations, ...words }: Case,
	law: ListedLaw,
	target: Target,
	wording: Wording,
	library: Library,
): Promise<Remark[]> {
	const vacant = vacantRemark(citation, wording);
	const found = misplacedRemark(citation.text, wording) ?? vacant ?? foundRemark(citation);
	// Words that are quoted, and a wording that is named, say themselves which article is meant.
	if (vacant || quotations.some(hasMarks) || target.version !== undefined) return [found];
	const renumbered = await renumberedRemark({ ...words, citation, target }, law, wording, library);
	return renumbered ? [found, renumbered] : [found];
}

/** That what is told behind a citation gives another number than its places do. */
const numberRemark = (
	{ citation: { targets }, told }: Case,
	members: readonly CitedMember[],
	wording: Wording,
): Remark | null =>
	otherNumberRemark(
		told,
		members.map(({ words }) => words).join('\n'),
		articlesAround(targets, wording),
	);

/** The words of the articles in which places stand. */
const articlesAround = (targets: readonly Target[], { units }: Wording): string =>
	targets
		.flatMap(({ address }) => units.get(address.replace(/-[kxm]\d.*$/, '')) ?? [])
		.map(wordsOf)
		.join('\n');

const versionOf = (law: ListedLaw, { version }: Target, day: string): ListedVersion =>
	law.versions?.find(({ date }) => date === version) ?? versionInForce(law.versions ?? [], day)!;

/** What was found out about the quotations of a citation. */
interface Compared {
	remarks: Remark[];
	reports: QuotationReport[];
}
const NOT_COMPARED: Compared = { remarks: [], reports: [] };

async function compare(
	{ joined, quotations }: Case,
	law: ListedLaw,
	wording: Wording,
	library: Library,
): Promise<Compared> {
	const addresses = joined.filter((one) => one.law === law.id).map(({ address }) => address);
	const compared: Compared = { remarks: [], reports: [] };
	for (const quotation of quotations) {
		const { remark, report } = await checkQuotation(
			quotation,
			{ law, wording, addresses },
			library,
		);
		if (!hasMarks(quotation) && !report) continue;
		const which = report && quotations.length > 1 ? `${shortened(quotation.text)}：` : '';
		compared.remarks.push({ ...remark, words: which + remark.words });
		if (report) compared.reports.push(report);
	}
	return compared;
}
