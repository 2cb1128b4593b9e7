import { datesIn, dayAfter } from '../numbers/dates.ts';
import { closingWords, effectiveOf } from './effective.ts';
import type { Law } from '../model.ts';
import { NUMERAL, parseNumeral } from '../numbers/numerals.ts';
import { publishedInAnnex } from '../title/published-law.ts';

/** How long a text says that it holds, as 规范性文件 often do. */
export interface Expiry {
	/** `有效期五年`. */
	words: string;
	/** The last day on which it holds; null where its first one is not known. */
	lastDay: string | null;
}

// e.g. "2031年1月1日"
const DAY = `[\\d${NUMERAL}]{4}年[^，。；]{1,4}月[^，。；]{1,3}日`;
const TERM = `(?:有效|试行|执行|实施|施行)(?:期限?|时间)(?:为|是)?`;
// e.g. "自2023年10月1日起施行，有效期五年", "起施行，至2028年9月30日止", "本办法有效期至2027年8月9日", "本通知试行期为2年",
// "本公告执行期限为2031年1月1日至2035年12月31日", "本公告执行至2035年12月31日", "本公告自2031年1月1日起至2035年12月31日止执行"; not
// "许可证有效期五年", "本办法第三条规定的许可证有效期", "本市居民至2030年12月31日"
const HOLDS = new RegExp(
	`(?:起(?:正式)?(?:施行|实施|执行|生效|试行)[，,；]?\\s*(?:本[\\u4e00-\\u9fff]{2,4})?|(?<=^|[。；，\\s])本(?![市州省区县级院部局厅会所年月届])[\\u4e00-\\u9fff]{2,4}?的?)` +
		`(?<words>${TERM}(?:(?:自|从)[^。；]{4,16}?(?:起|开始)?|${DAY})?(?:(?<until>截?至|到|截止到?)|(?<count>[${NUMERAL}\\d]{1,3})(?<unit>年|个月))|` +
		`(?<until2>(?:(?:执行|施行|实施|有效)|(?<=[行施效]))至)(?=${DAY})|(?<until3>至)(?=${DAY}(?:止|失效|废止))|(?<until4>自${DAY}起?至)(?=${DAY}止?(?:执行|施行|实施|有效)))`,
);

/**
 * Until when a law holds, by its own last articles; a notice that prints it goes before its 附件.
 * @param effective the day on which it took effect, where it names none itself (自印发之日起施行，有效期五年)
 * @returns null where they do not say
 */
export function expiryOf(law: Law, effective?: string): Expiry | null {
	const annex = publishedInAnnex(law.units);
	const words = [...closingWords(law.units), ...(annex ? closingWords(annex.children) : [])];
	for (const one of words) {
		const match = HOLDS.exec(one);
		if (match) return read(match, one, law, effective);
	}
	return null;
}

function read(
	{ index, 0: whole, groups }: RegExpExecArray,
	text: string,
	law: Law,
	known: string | undefined,
): Expiry | null {
	const { words = '', count, unit } = groups!;
	const behind = index + whole.length;
	if (count === undefined) {
		const [day] = datesIn(text.slice(behind));
		if (day?.start !== 0) return null;
		return { words: words + text.slice(behind, behind + day.end), lastDay: day.date };
	}
	const effective = effectiveOf(law);
	const first = effective && 'on' in effective ? effective.on : known;
	const months = (parseNumeral(count) ?? 0) * (unit === '年' ? 12 : 1);
	return { words, lastDay: first && months > 0 ? dayBefore(first, months) : null };
}

/** The day before some months have passed: 2023-10-01 and 60 months → 2028-09-30; 2023-08-31 and 6 months → 2024-02-29. */
function dayBefore(first: string, months: number): string {
	const [year, month, day] = first.split('-').map(Number) as [number, number, number];
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const end = Math.min(day - 1, lastOfMonth);
	return new Date(Date.UTC(year, month - 1 + months, end)).toISOString().slice(0, 10);
}

/** What is known of a law whose text says until when it holds. */
interface Known {
	status?: string | undefined;
	verifiedOn?: string | undefined;
	history?: readonly { kind: string }[] | undefined;
	/** The day from which a newer text of it applies. */
	replacedFrom?: string | undefined;
}

/**
 * The last day that a text gives itself, as far as it is the last word on the law.
 * @param written the last day of its text, as `expiryOf` reads it
 * @returns undefined where the text gives none, where somebody has verified the law after that day, where a repeal is known, and
 * where a newer text applies before the law is without one
 */
export function lastDaySaid(
	written: string | null | undefined,
	{ status, verifiedOn, history, replacedFrom }: Known,
): string | undefined {
	if (!written) return undefined;
	const isRepealed = status === '已废止' || history?.some(({ kind }) => kind === '废止');
	const isVerifiedSince = verifiedOn !== undefined && verifiedOn > written;
	const isReplaced = replacedFrom !== undefined && replacedFrom <= dayAfter(written);
	return isRepealed || isVerifiedSince || isReplaced ? undefined : written;
}
