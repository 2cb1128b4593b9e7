import { formatNumber } from '../asked/numbers.ts';
import type { Asked } from '../asked/read-question.ts';
import type { SiteIndex } from './site-index.ts';

/** Pages of documents by the numbers that a query names: of an order, or with a year. */
export function pagesNumbered({ numbers, text }: Asked, index: SiteIndex): number[] {
	const order = numbers.length === 0 ? orderIn(text) : undefined;
	if (order) return pagesWith(index, (own) => orderIn(own.normalize('NFKC')) === order);
	return numbers.flatMap((number) => {
		const asked = [formatNumber(number), number.typed]
			.map(plain)
			.filter(({ length }) => length > 2);
		return pagesWith(index, (own) =>
			asked.some((one) => plain(own).includes(one) || one.endsWith(plain(own))),
		);
	});
}

/** Pages in force one of whose numbers fits. */
const pagesWith = ({ root }: SiteIndex, fits: (own: string) => boolean): number[] =>
	root.pages.flatMap(({ d, o }, page) => (d && !o && d.split('\n').some(fits) ? [page] : []));

// e.g. "国务院令第375号", "令 375 号", "第200号", "200号令"
const ORDER = /(?:令\s*第?|第)\s*(\d{1,4})\s*号|(\d{1,4})\s*号令/;

/** The number of an order that a text names. */
function orderIn(text: string): string | undefined {
	const [, behind, before] = ORDER.exec(text) ?? [];
	return behind ?? before;
}

const plain = (number: string): string => number.normalize('NFKC').replace(/[\s〔〕[\]()第]/g, '');
