import { isAgreed } from '../law/title/contract.ts';
import type { Library } from './library/library.ts';
import { lookInto } from './look-into.ts';
import { worst, type CheckedCitation, type Found } from './model.ts';
import { casesOf, type Case } from './quoted/cases.ts';
import { isCaseNumber } from './read/case-number.ts';
import { ownArticles, type OwnArticles } from './read/own-articles.ts';
import { readDraft, type Pause, type PlacedCitation } from './read/read.ts';
import { ownRemark, unreadRemark } from './remarks/place-remark.ts';
import { IN_QUOTATION, lookFor, noLaw } from './remarks/unfound.ts';
import { contextOf, draftOf, type Draft, type DraftLine } from './text/lines.ts';

// e.g. "前款", "本条第一款", "上述条款", "第五条"
const COUNTED_THERE = /^[前本上下后第]/;

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

/** Whether a citation in a contract is one of the contract itself. */
const isInContract = ({ text, reason }: PlacedCitation): boolean =>
	reason?.kind === 'nothing meant' && COUNTED_THERE.test(text);

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
	return law
		? lookInto(one, law, target, desk.library, desk.day)
		: lookFor(one, desk.library, desk.day);
}
