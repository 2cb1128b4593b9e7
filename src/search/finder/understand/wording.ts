import type { NamedLaw } from '../../law-names.ts';
import { facetOf, type SiteIndex } from '../index/site-index.ts';

/** In place of a year: the wording before the present one. */
export const EARLIER = 'earlier';

/** What a question says of the wording that it asks for: its year, or that it is an earlier one. Most say nothing. */
export type AskedWording = number | typeof EARLIER | undefined;

/** The wording of a law that a question asks for. */
export interface Wording {
	page: number;
	/** What is to be known of it; empty if the question asks for none. */
	remark: string;
	/** Whether it is the one that was asked for. */
	isAsked: boolean;
}

/** The last wording of a year or before the present one, or that if the site holds none, or none is asked for. */
export function wordingOf(index: SiteIndex, { id }: NamedLaw, asked: AskedWording): Wording {
	const present = index.pageOfLaw.get(id)!;
	if (asked === undefined) return { page: present, remark: '', isAsked: true };
	const told = (page: number): string => `${yearOf(index, page, id)}年的文本`;
	if (asked === yearOf(index, present, id))
		return { page: present, remark: told(present), isAsked: true };
	const page = [...index.root.pages.keys()]
		.filter((other) => other !== present && isOf(index, other, id, asked))
		.reduce((last: number | null, other) => laterOf(index, last, other), null);
	return page === null
		? {
				page: present,
				remark: `本站没有${asked === EARLIER ? '更早' : `${asked}年`}的文本`,
				isAsked: false,
			}
		: { page, remark: told(page), isAsked: true };
}

/** Whether a page is a wording of a law other than the present one, as it was asked for. */
function isOf(index: SiteIndex, page: number, id: string, asked: number | typeof EARLIER): boolean {
	const year = yearOf(index, page, id);
	if (year === null || asked !== EARLIER) return year === asked;
	// One that is not yet in force is none before the present one.
	return year <= yearOf(index, index.pageOfLaw.get(id)!, id)!;
}

const laterOf = ({ root }: SiteIndex, one: number | null, other: number): number =>
	one !== null && root.pages[one]!.p > root.pages[other]!.p ? one : other;

/** The year of a page, if it is one of a law: 2018 of `laws/gongsi-fa/2018-10-26/`. */
function yearOf(index: SiteIndex, page: number, id: string): number | null {
	const { p } = index.root.pages[page]!;
	return p.startsWith(`laws/${id}/`) ? Number(facetOf(index.root, page, 'year')) : null;
}
