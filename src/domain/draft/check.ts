import type { Target } from '../citation/model.ts';
import { isAgreed } from '../law/title/contract.ts';
import { appliesFrom, versionInForce } from '../law/versions/versions.ts';
import { isCaseNumber } from './read/case-number.ts';
import { casesOf, isGiven, type Case } from './quoted/cases.ts';
import { isInContract } from './read/contract.ts';
import { forceOf } from './remarks/force.ts';
import type { Library, Wording } from './library/library.ts';
import { contextOf, draftOf, type Draft, type DraftLine } from './text/lines.ts';
import type { ListedLaw, ListedVersion } from './library/list.ts';
import { memberOf } from './compared/members.ts';
import { wordsOf } from '../law/model.ts';
import { misplacedRemark } from './remarks/misplaced.ts';
import {
	worst,
	type CheckedCitation,
	type Found,
	type QuotationReport,
	type Remark,
} from './model.ts';
import { issuerRemark } from './remarks/named-issuer.ts';
import { wordingRemarks } from './remarks/named-wording.ts';
import { otherNumberRemark } from './remarks/other-number.ts';
import { ownDayRemarks } from './remarks/own-day.ts';
import { ownArticles, type OwnArticles } from './read/own-articles.ts';
import {
	foundRemark,
	notFetched,
	ownRemark,
	unreadRemark,
	vacantRemark,
} from './remarks/place-remark.ts';
import { checkQuotation } from './compared/quotation-check.ts';
import { shortened } from './compared/quotation-remark.ts';
import { hasMarks } from './quoted/quotations.ts';
import { readDraft, type Pause, type PlacedCitation } from './read/read.ts';
import { renumberedRemark } from './remarks/renumbered.ts';
import { IN_QUOTATION, lookFor, noLaw } from './remarks/unfound.ts';

/** What a citation is checked against. */
interface Desk {
	draft: Draft;
	/** Its own articles, if it has any. */
	own: OwnArticles | null;
	library: Library;
	day: string;
}

/**
 * Check every citation of a draft.
 * @param lines the draft's paragraphs
 * @param library the laws of the site; it is asked only for those that the draft cites
 * @param day on which the draft is to hold, `2026-11-23`
 * @param pause called between pieces of work, so that a long draft does not block a page
 * @returns in the order of the draft
 */
export async function checkDraft(
	lines: readonly DraftLine[],
	library: Library,
	day: string,
	pause: Pause,
): Promise<CheckedCitation[]> {
	const draft = draftOf(lines);
	const own = ownArticles(draft, day);
	const desk = { draft, own, library, day };
	const read = await readDraft(draft, own, library, day, pause);
	const contract = isAgreed(draft.text);
	const citations = read.filter(
		(one) => !isCaseNumber(one, ...lineOf(draft, one)) && !(contract && isInContract(one)),
	);
	const checked: CheckedCitation[] = [];
	for (const one of casesOf(draft.text, citations)) {
		checked.push(await checkCase(one, desk));
		await pause();
	}
	return checked;
}

const lineOf = ({ lines, starts }: Draft, { line }: PlacedCitation): [string, number] => [
	lines[line]!.text,
	starts[line]!,
];

async function checkCase(one: Case, desk: Desk): Promise<CheckedCitation> {
	const { citation } = one;
	const { draft } = desk;
	const looked = await look(one, desk);
	const unread = one.unread === '' ? [] : [unreadRemark(one.unread)];
	const found = { ...looked, remarks: [...looked.remarks, ...unread] };
	return {
		where: draft.lines[citation.line]!.where,
		text: citation.text,
		...contextOf(draft, citation.line, citation),
		...found,
		grade: worst(found.remarks),
	};
}

function look(one: Case, desk: Desk): Promise<Found> {
	const [target] = one.citation.targets;
	const inDraft = desk.own && ownRemark(one.citation, desk.own);
	if (inDraft) return Promise.resolve(noLaw(one.quoted ? IN_QUOTATION : inDraft));
	const law = target && desk.library.law(target.law);
	return law ? lookInto(one, law, target, desk) : lookFor(one, desk.library, desk.day);
}

/** A citation that leads to places of a law. */
async function lookInto(one: Case, law: ListedLaw, target: Target, desk: Desk): Promise<Found> {
	const { citation } = one;
	const version = versionOf(law, target, desk.day);
	const quotations = one.quotations.filter((words) => target.address !== '' || isGiven(words));
	const needed = quotations.length > 0 || target.address !== '';
	const wording = needed ? await desk.library.wording(law, version.date) : null;
	const force = forceOf(law, version, desk.day);
	const issuer = issuerRemark(one, law);
	const compared = wording
		? await compare({ ...one, quotations }, law, wording, desk.library)
		: NOT_COMPARED;
	const vacant = wording && vacantRemark(citation, wording);
	// Words that are quoted, and a wording that is named, say themselves which article is meant.
	const asks =
		wording !== null && !vacant && !quotations.some(hasMarks) && target.version === undefined;
	const renumbered =
		asks && (await renumberedRemark({ ...one, target }, law, wording, desk.library));
	const members = citation.targets.map((one) => memberOf(one, law, version.date, wording));
	const number =
		wording && compared.reports.length === 0 && !one.quoted
			? otherNumberRemark(
					one.told,
					members.map(({ words }) => words).join('\n'),
					articlesAround(citation.targets, wording),
				)
			: null;
	return {
		law: law.title,
		wording: { date: version.date, from: appliesFrom(version) },
		remarks: [
			needed && !wording
				? notFetched(law.title)
				: ((wording && misplacedRemark(citation.text, wording)) ?? vacant ?? foundRemark(citation)),
			...(renumbered ? [renumbered] : []),
			...(force ? [force] : []),
			...(wording ? ownDayRemarks(citation.targets, wording, desk.day) : []),
			...(issuer ? [issuer] : []),
			...wordingRemarks(citation.text, one, law, version, desk.library),
			...compared.remarks,
			...(number ? [number] : []),
		],
		members,
		quotations: compared.reports,
	};
}

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
