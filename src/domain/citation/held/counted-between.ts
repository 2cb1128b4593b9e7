import { formatAddress, parseAddress, type Step } from '../../law/address/address.ts';

/** `t3-k1-x2` and `t3-k1-x4` → the three addresses from the one to the other. */
export function countedBetween(first: string, last: string): string[] | null {
	const from = parseAddress(first);
	const to = parseAddress(last);
	if (!from || !to || from.length !== to.length) return null;
	const outer = formatAddress(from.slice(0, -1));
	const [start, end] = [from.at(-1)!, to.at(-1)!];
	if (outer !== formatAddress(to.slice(0, -1)) || start.kind !== end.kind) return null;
	const [low, high] = [start.number.main, end.number.main];
	if (low >= high) return null;
	return Array.from({ length: high - low + 1 }, (_, place) => {
		const step: Step = { ...start, number: { main: low + place, branch: 0 } };
		return formatAddress([...from.slice(0, -1), step]);
	});
}

/** The articles among some addresses, "t22" and "t17z1"; of a text without 条 its points, "d3". */
export function articlesOrPoints(addresses: readonly string[]): string[] {
	const articles = addresses.filter((address) => /^t\d+(?:z\d+)?$/.test(address));
	return articles.length > 0 ? articles : addresses.filter((address) => /^d\d+$/.test(address));
}
