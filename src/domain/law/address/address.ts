import { formatNumeral } from '../numbers/numerals.ts';
import type { Unit, UnitKind, UnitNumber } from '../model.ts';

/** The letters of an address. Articles do not depend on 编 and 章, so that a new 章 moves no address. */
const CODES = {
	annex: 'fj',
	part: 'b',
	subpart: 'f',
	chapter: 'c',
	section: 's',
	heading: 'h',
	article: 't',
	point: 'd',
	paragraph: 'k',
	item: 'x',
	subitem: 'm',
} as const satisfies Partial<Record<UnitKind, string>>;

/** The kinds of units that have an address of their own. */
export type AddressableKind = keyof typeof CODES;

/** A 款 that stands in no 条 (序言, preamble, text below a heading) is counted through its text: `p3`. */
const FREE_PARAGRAPH = 'p';

/** One step of an address. `free` marks a 款 outside articles. */
export interface Step {
	kind: AddressableKind;
	number: UnitNumber;
	/** 1, or n for the n-th unit of the same name beside it: some texts give a number twice. */
	occurrence: number;
	free?: boolean;
}

const KINDS = new Map<string, AddressableKind>(
	Object.entries(CODES).map(([kind, code]) => [code, kind as AddressableKind]),
);

// e.g. "t22", "t17z1", "k1", "x3~2", "fj1"
const STEP = /^([a-z]{1,2})([1-9]\d{0,3}|0)(?:z([1-9]\d{0,2}))?(?:~([1-9]\d{0,3}))?$/;

/** `t22-k1-x3` from its steps. The partner of `parseAddress`. */
export function formatAddress(steps: readonly Step[]): string {
	return steps
		.map(({ kind, number, occurrence, free }) => {
			const branch = number.branch > 0 ? `z${number.branch}` : '';
			const again = occurrence > 1 ? `~${occurrence}` : '';
			return `${free ? FREE_PARAGRAPH : CODES[kind]}${number.main}${branch}${again}`;
		})
		.join('-');
}

/** Whether an address is that of a place, or of something in it: `t2-k1` and `t2` are in `t2`, `t22` is not. */
export const isInPlace = (address: string, place: string): boolean =>
	address === place || address.startsWith(`${place}-`);

/**
 * The steps of an address.
 * @param address `t22-k1-x3`, `t17z1`, `c2-s1`, `fj1-t3`
 * @returns the steps, or `null` if it is not the address of anything
 */
export function parseAddress(address: string): Step[] | null {
	const steps: Step[] = [];
	for (const part of address.split('-')) {
		const [, code, main, branch, occurrence] = STEP.exec(part) ?? [];
		const free = code === FREE_PARAGRAPH;
		const kind = free ? 'paragraph' : KINDS.get(code ?? '');
		if (!kind) return null;
		steps.push({
			kind,
			number: { main: Number(main), branch: Number(branch ?? 0) },
			occurrence: Number(occurrence ?? 1),
			...(free && { free }),
		});
	}
	return formatAddress(steps) === address ? steps : null;
}

const NAMES: Record<AddressableKind, string> = {
	annex: '附件',
	part: '编',
	subpart: '分编',
	chapter: '章',
	section: '节',
	heading: '标题',
	article: '条',
	point: '点',
	paragraph: '款',
	item: '项',
	subitem: '目',
};

/**
 * An address as a citation writes it: 项 without brackets (立法技术规范（试行）（一）, 法工委发〔2009〕62号, item 9). What counts 一、 and then
 * （一） (党政机关公文格式, GB/T 9704—2012, 7.3.3) is cited as it counts.
 * @param address `t22-k1-x3`, `h2-h1`, `d2-k1-x3`
 * @returns `第二十二条第一款第三项`, `第2.1节`, `第二点第（三）项`, or an empty text for what is not an address
 */
export function citeAddress(address: string): string {
	const steps = parseAddress(address) ?? [];
	const cited = steps.map((step, at) => citeHeading(steps, at) ?? citeStep(step)).join('');
	// e.g. "点第一款第三项", "点第三项": the words right behind 一、 are no 款 to anybody
	return cited.replace(/点(第一款)?第([^款]+)项/, '点第（$2）项');
}

/**
 * Headings within headings are those of plans and standards, whose numbers are told with points (GB/T 1.1—2020, 7.3):
 * `h2-h1` is 第2.1节. Null for any other step; an empty text for one that the number of the next contains.
 */
function citeHeading(steps: readonly Step[], at: number): string | null {
	if (steps[at]!.kind !== 'heading') return null;
	if (steps[at + 1]?.kind === 'heading') return '';
	const first = steps.findLastIndex(({ kind }, place) => kind !== 'heading' && place < at) + 1;
	if (first === at) return null;
	const numbers = steps.slice(first, at + 1).map(({ number }) => number.main);
	return `第${numbers.join('.')}节`;
}

function citeStep({ kind, number, free }: Step): string {
	const main = formatNumeral(number.main);
	if (kind === 'annex') return `附件${main}`;
	// 立法法 art. 65: 目 carry Arabic numerals.
	if (kind === 'subitem') return `第${number.main}目`;
	if (kind === 'heading') return `第${main}部分`;
	if (kind === 'point') return `第${main}点`;
	return free ? `第${main}段` : citeNumber(number, NAMES[kind]);
}

/** The number of a unit as a citation writes it: `第十七条之一`. */
export const citeNumber = ({ main, branch }: UnitNumber, name: string): string =>
	`第${formatNumeral(main)}${name}${branch > 0 ? `之${formatNumeral(branch)}` : ''}`;

/** Every unit that has an address, by its address. */
export function unitsByAddress(units: Iterable<Unit>): Map<string, Unit> {
	const map = new Map<string, Unit>();
	for (const unit of units) if (unit.address !== '') map.set(unit.address, unit);
	return map;
}
