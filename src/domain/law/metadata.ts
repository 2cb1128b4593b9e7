/**
 * Levels in the hierarchy of norms (立法法 arts. 98–103). 司法解释, 监察法规 and 党内法规 stand outside the
 * ladder; 规范性文件 stand below the rules.
 */
export const LEVELS = [
	'宪法',
	'法律',
	'行政法规',
	'监察法规',
	'司法解释',
	'地方性法规',
	'部门规章',
	'地方政府规章',
	'规范性文件',
	'党内法规',
	'其他',
] as const;

export type Level = (typeof LEVELS)[number];

/** 时效性 as the national database prints it; its numeric codes have changed, so only labels are kept. */
export const STATUSES = ['现行有效', '已修改', '已废止', '尚未生效'] as const;

export type Status = (typeof STATUSES)[number];

/** What the list of laws calls the 时效性 that nobody has verified. */
export const UNVERIFIED = '未核实';

/** What lists and search say of a law whose 时效性 nobody has verified, and of which another one that is here says that it ends. */
export const SAID_TO_END = '另有法规写明废止';

/** The same of a law whose own text says until when it holds: that day is over, and nobody has verified since whether it goes on. */
export const TERM_OVER = '写明的有效期已届满';

/** 修正 changes some articles and normally keeps the day of effect; 修订 publishes the whole text anew. */
export const VERSION_KINDS = ['制定', '修正', '修订'] as const;

export type VersionKind = (typeof VERSION_KINDS)[number];

/** The days in the life of a law (立法法 arts. 58–65): passed, approved, promulgated, in force, amended, repealed. */
export const EVENT_KINDS = ['通过', '批准', '公布', '施行', '修正', '修订', '废止'] as const;

export type LawEventKind = (typeof EVENT_KINDS)[number];

/** Whether an event changes the words of a law. */
export const isAmendment = (kind: string): kind is '修正' | '修订' =>
	kind === '修正' || kind === '修订';

/** The 令号 and 发文字号 of a law: its own, and those of the orders that gave it its wordings, each once, as metadata write them. */
export const numbersOf = ({
	documentNumber,
	versions,
}: {
	documentNumber?: string | undefined;
	versions: readonly { documentNumber?: string | undefined }[];
}): string[] => [
	...new Set(
		[documentNumber, ...versions.map((version) => version.documentNumber)].filter(
			(number) => number !== undefined,
		),
	),
];

/** The events of a law without those that say less than others: what is passed on the day of an amendment is the amendment. */
export function tellingEvents<Event extends { date: string; kind: LawEventKind }>(
	events: readonly Event[],
): Event[] {
	const amended = new Set(events.filter(({ kind }) => isAmendment(kind)).map(({ date }) => date));
	return events.filter(({ kind, date }) => kind !== '通过' || !amended.has(date));
}
