import { formatNumber } from '../../asked/numbers.ts';
import type { Asked } from '../../asked/read-question.ts';
import { isInOrder } from '../../law-names.ts';
import { foldText } from '../../text/fold.ts';
import type { SiteIndex } from '../index/site-index.ts';

/** Pages of documents by the numbers that a query names: of an order, or with a year. */
export function pagesNumbered({ numbers, text }: Asked, index: SiteIndex): number[] {
	const order = numbers.length === 0 ? orderIn(text) : undefined;
	if (order) return pagesWith(index, (own) => isOrder(order, foldText(own).text));
	return numbers.flatMap((number) => {
		const asked = [formatNumber(number), number.typed]
			.map(plain)
			.filter(({ length }) => length > 2);
		return pagesWith(index, (own) =>
			asked.some((one) => plain(own).includes(one) || one.endsWith(plain(own))),
		);
	});
}

/** Orders that a question names with who gave them, and that are not here: 示例部令第5号. */
export function ordersAbsent(asked: Asked, index: SiteIndex): string[] {
	const order = asked.numbers.length === 0 ? orderIn(asked.text) : undefined;
	return order?.maker && pagesNumbered(asked, index).length === 0 ? [order.typed] : [];
}

/** Pages in force one of whose numbers fits. */
const pagesWith = ({ root }: SiteIndex, fits: (own: string) => boolean): number[] =>
	root.pages.flatMap(({ d, o }, page) => (d && !o && d.split('\n').some(fits) ? [page] : []));

// What may stand in front of who gave an order, "查国务院令第375号"
const LEADING = '(?:请问|查一下|查询|查找|查|找|看|按照?|依照?|依据|根据|违反|关于)?';
// e.g. "国务院令第375号", "令 375 号", "第200号"
const BEHIND = new RegExp(
	`${LEADING}((?:(\\p{Script=Han}*)令\\s*第?|第)\\s*(\\d{1,4})\\s*号)`,
	'u',
);
// e.g. "200号令", "国务院第375号令"
const BEFORE = new RegExp(`${LEADING}((\\p{Script=Han}*?)第?\\s*(\\d{1,4})\\s*号令)`, 'u');

/** An order as a text names it. */
interface Order {
	typed: string;
	/** Who gave it; empty if the text does not say. */
	maker: string;
	number: string;
}

/** The order that a folded text names. */
function orderIn(text: string): Order | undefined {
	const [, typed, maker = '', number] = BEFORE.exec(text) ?? BEHIND.exec(text) ?? [];
	return typed === undefined ? undefined : { typed, maker, number: number! };
}

/** Whether a document's folded number is that of the order that is asked for. Several may have given it. */
function isOrder({ maker, number }: Order, own: string): boolean {
	if (orderIn(own)?.number !== number) return false;
	const makers = own.replace(NUMBERED, '').split(BETWEEN).filter(Boolean);
	const isBehind = (one: string): boolean =>
		maker.endsWith(one) ||
		// e.g. 示例省政府 for 示例省人民政府
		[maker, ...endsOf(maker)].some((end) => isInOrder(end, one));
	return makers.length === 0 || makers.some(isBehind);
}

/** Other words may stand in front of who gave an order: 灯塔管理办法省政府令第5号. Shorter ends are those of many makers. */
const endsOf = (maker: string): string[] =>
	Array.from({ length: Math.max(maker.length - LEAST_END, 0) }, (_, at) => maker.slice(at + 1));

const LEAST_END = 3;

// e.g. "令第5号", "第5号令"
const NUMBERED = /(?:令|第?\s*\d+\s*号).*$/;
// e.g. in "示例部、中华人民共和国示例委员会令第5号"
const BETWEEN = /[、,]?中华人民共和国|[、,]/;

const plain = (number: string): string => number.normalize('NFKC').replace(/[\s〔〕[\]()第]/g, '');
