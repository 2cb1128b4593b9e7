import { citeAddress } from '../../domain/law/address.ts';
import type { Found } from './answer.ts';
import { facetOf, type SiteIndex } from './site-index.ts';

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
