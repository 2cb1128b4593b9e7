import type { Segment } from '../law/compare/words/redline.ts';
import type { Target } from '../citation/model.ts';
import type { Match } from './compared/match.ts';

/** How sure it is that something is wrong. */
export const GRADES = ['wrong', 'doubtful', 'fine'] as const;
export type Grade = (typeof GRADES)[number];

/** The grades as the report writes them. */
export const GRADE_NAMES: Record<Grade, string> = {
	wrong: '有错',
	doubtful: '请核对',
	fine: '未发现问题',
};

/** One thing that was found out about a citation, in words for the one who wrote the draft. */
export interface Remark {
	grade: Grade;
	/** `place`: whether law and place exist; `force`: 时效; `quotation`: whether the words are the official ones. */
	about: 'place' | 'force' | 'quotation';
	words: string;
}

/** A place that a citation means, with its official words. */
export interface CitedMember {
	target: Target;
	/** `第三条第一款`; empty for the law itself. */
	name: string;
	/** As published, one line for each 款, 项, 目; empty for the law itself. */
	words: string;
}

/** The words that a draft quotes, beside the official ones. */
export interface QuotationReport {
	quoted: string;
	match: Match['kind'];
	/** From the official words (`removed`: not in the draft) to those of the draft (`added`: not official). */
	difference: readonly Segment[];
	/** The official words to put there; empty where there is nothing to mend, or nothing is known. */
	suggestion: string;
}

/** A citation of a draft, checked. */
export interface CheckedCitation {
	/** `第3段`. */
	where: string;
	text: string;
	/** The words around it. */
	before: string;
	after: string;
	/** The worst of its remarks. */
	grade: Grade;
	/** Full title of the law, as far as it is known; empty if nobody knows which law is meant. */
	law: string;
	/** The wording that was looked into: its date, and the day from which it applies. */
	wording?: { date: string; from: string };
	remarks: readonly Remark[];
	members: readonly CitedMember[];
	/** Those that were compared, in the order of the draft. */
	quotations: readonly QuotationReport[];
}

/** What is found out about a citation, without where it stands. */
export type Found = Omit<CheckedCitation, 'where' | 'text' | 'before' | 'after' | 'grade'>;

/** @returns `fine` for no remarks */
export const worst = (remarks: readonly Remark[]): Grade =>
	GRADES.find((grade) => remarks.some((remark) => remark.grade === grade)) ?? 'fine';
