import type { NamedLaw } from '../law-names.ts';
import { facetOf, type SiteIndex } from './site-index.ts';

/** The wording of a law that a question asks for. */
export interface Wording {
	page: number;
	/** What is to be known of it; empty if the question names no year. */
	remark: string;
	/** Whether it is of the year that was asked for. */
	isAsked: boolean;
}

/** The last wording of a year that the site holds, or the present one if it holds none, or no year is asked for. */
export function wordingOf(index: SiteIndex, { id }: NamedLaw, year: number | undefined): Wording {
	const present = index.pageOfLaw.get(id)!;
	if (year === undefined) return { page: present, remark: '', isAsked: true };
	if (yearOf(index, present, id) === year)
		return { page: present, remark: `${year}年的文本`, isAsked: true };
	const page = [...index.root.pages.keys()]
		.filter((other) => yearOf(index, other, id) === year)
		.reduce((last: number | null, other) => laterOf(index, last, other), null);
	return page === null
		? { page: present, remark: `本站没有${year}年的文本`, isAsked: false }
		: { page, remark: `${year}年的文本`, isAsked: true };
}

const laterOf = ({ root }: SiteIndex, one: number | null, other: number): number =>
	one !== null && root.pages[one]!.p > root.pages[other]!.p ? one : other;

/** The year of a page, if it is one of a law: 2018 of `laws/gongsi-fa/2018-10-26/`. */
function yearOf(index: SiteIndex, page: number, id: string): number | null {
	const { p } = index.root.pages[page]!;
	return p.startsWith(`laws/${id}/`) ? Number(facetOf(index.root, page, 'year')) : null;
}
