import type { Target } from '../../citation/model.ts';
import { isLong } from '../text/keys.ts';
import { withEvenMarks } from './marks.ts';
import { quotationsBeside, type Quotation } from './quotations.ts';
import type { PlacedCitation } from '../read/read.ts';
import { unreadNumber } from './unread-number.ts';

/** A citation with what belongs to it in the draft. */
export interface Case {
	citation: PlacedCitation;
	quotations: readonly Quotation[];
	/** Some words in front of it. */
	front: string;
	/** Some words behind it. */
	behind: string;
	/** The words behind it that may say what it says: up to the end of the sentence, the next citation or a quotation. */
	told: string;
	/** A number behind it that cannot be read: 第叁条; mostly empty. */
	unread: string;
	/** Its targets, and those of the citations that are joined to it: 第三条、第四条规定：“…”. */
	joined: readonly Target[];
	/** It stands in a quotation: its 本法 is that of the law that is quoted. */
	quoted: boolean;
	/** The quotation is compared with that law, and what is told of the citation with it. */
	compared: boolean;
}

// e.g. "《某法》第三条、第四条和第五条规定：“…”": so little stands between places that are quoted together
const JOINED = /^(?:[、和与及]|以及)?$/;

/** So many characters beside a citation may say more of it. */
const BESIDE = 80;
/** So far a sentence is read that tells what it says. */
const REACH = 160;
const TOLD = /^[^。；\n“”「」『』]*/;

/**
 * The citations of a draft with what stands beside them.
 * @param draft its text
 */
export function casesOf(draft: string, citations: readonly PlacedCitation[]): Case[] {
	const text = withEvenMarks(draft);
	const starts = Uint32Array.from(citations, ({ start }) => start);
	const cases: Case[] = [];
	let quotedUntil = 0;
	let comparedUntil = 0;
	let first = 0;
	for (const [place, citation] of citations.entries()) {
		const before = citations[place - 1];
		const next = citations[place + 1]?.start ?? text.length;
		const together = before && JOINED.test(text.slice(before.end, citation.start));
		if (!together) first = place;
		const quoted = citation.start < quotedUntil;
		const later = starts.subarray(place + 1);
		const compared = citation.start < comparedUntil;
		const quotations = compared ? [] : quotationsBeside(text, citation, later);
		quotedUntil = Math.max(quotedUntil, ...quotations.filter(isGiven).map(({ end }) => end));
		if (citation.targets.length > 0) comparedUntil = quotedUntil;
		const group = quotations.length > 0 ? citations.slice(first, place + 1) : [citation];
		const joined = group.flatMap(({ targets }) => targets);
		const unread = unreadNumber(text, citation, next);
		const behind = text.slice(citation.end, citation.end + BESIDE);
		const front = text.slice(Math.max(0, citation.start - BESIDE), citation.start);
		const told = TOLD.exec(text.slice(citation.end, Math.min(next, citation.end + REACH)))![0];
		cases.push({ citation, quotations, front, behind, told, unread, joined, quoted, compared });
	}
	return cases;
}

/** Whether words are given as those of the law: short ones that only stand near are names and the like. */
export const isGiven = ({ belongs, text }: Quotation): boolean =>
	belongs === 'plain' || (belongs === 'likely' && isLong(text));
