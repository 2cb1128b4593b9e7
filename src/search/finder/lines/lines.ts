import { citeAddress } from '../../../domain/law/address/address.ts';
import type { Found } from '../answer.ts';
import { facetOf, type SiteIndex } from '../index/site-index.ts';

/** The line of a page as a whole. */
export function pageLine({ root }: SiteIndex, page: number): Found {
	const { p, t } = root.pages[page]!;
	return {
		passage: null,
		href: p,
		title: t,
		label: '',
		kind: facetOf(root, page, 'kind'),
		status: facetOf(root, page, 'status'),
		named: false,
		certain: false,
		excerpt: null,
	};
}

/** A line that the query names. */
export const asNamed = (line: Found): Found => ({ ...line, named: true });

/** The line of a passage. */
export function passageLine(index: SiteIndex, passage: number): Found {
	const line = pageLine(index, index.pageOf[passage]!);
	const address = index.addressOf(passage);
	return {
		...line,
		passage,
		href: address ? `${line.href}#${address}` : line.href,
		label: index.labelOf(passage) || citeAddress(address),
	};
}

/** The line of one of the office's own pages as a whole: what it begins with, its summary, stands below the title. */
export function ownPageLine(index: SiteIndex, page: number): Found {
	const first = index.firsts[page]!;
	const hasBeginning = first < index.firsts[page + 1]! && index.addressOf(first) === '';
	return hasBeginning ? passageLine(index, first) : pageLine(index, page);
}

/** The passages of a page at an address. */
export function passagesAt(index: SiteIndex, page: number, address: string): number[] {
	const passages: number[] = [];
	for (let at = index.firsts[page]!; at < index.firsts[page + 1]!; at += 1)
		if (index.addressOf(at) === address) passages.push(at);
	return passages;
}

/** Sections of one page of the office's own. */
const OF_A_PAGE = 3;

/**
 * All sections of one of the office's own pages share its title: the best of them stand for the page.
 * @param passages best first
 */
export function fewOfEachPage(
	passages: readonly number[],
	{ root, pageOf }: SiteIndex,
): readonly number[] {
	const seen = new Map<number, number>();
	return passages.filter((passage) => {
		const page = pageOf[passage]!;
		seen.set(page, (seen.get(page) ?? 0) + 1);
		return root.pages[page]!.p.startsWith('laws/') || seen.get(page)! <= OF_A_PAGE;
	});
}

/** A place that the query names is not listed again. */
export function eachOnce(lines: readonly Found[]): Found[] {
	const seen = new Set<string>();
	return lines.filter(({ href }) => !seen.has(href) && seen.add(href));
}
