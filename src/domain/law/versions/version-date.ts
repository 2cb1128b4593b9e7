import { error, info, warning, type Checked } from '../../../checked.ts';
import { daysBetween } from '../numbers/dates.ts';
import type { VersionFacts } from './history.ts';

/** Where the day of a wording can be found. */
export interface DateSources {
	/** What the 题注 tells. */
	facts: VersionFacts;
	fileDate: string | null;
	/** The day the law takes effect, from its own words. */
	effective: string | null;
	/** A day that stands in the 题注 without a word of what was done on it. */
	bare?: string | undefined;
	/** The day on which a treaty was signed. */
	signed?: string | undefined;
}

/** Congresses and courts publish what they passed within a year; a longer gap is a further amendment. */
const LONGEST_WAIT = 365;

/**
 * The day that names a wording: when it was adopted or last amended. The 题注 decides; only where the file's name
 * bears a later day that no publication explains, the 题注 misses an amendment, as that of 民用运力国防动员条例 does: the
 * text is of 2019, and its 题注 ends in 2011.
 * @returns null where nothing tells a day
 */
export function versionDate(sources: DateSources): Checked<string | null> {
	const { facts, fileDate } = sources;
	if (!facts.date) return withoutCaption(sources);
	if (!fileDate || fileDate === facts.date || facts.days.includes(fileDate))
		return { value: facts.date, problems: [] };
	if (fileDate < facts.date)
		return warned(
			facts.date,
			`文件名里的日期（${fileDate}）早于题注最后的日期（${facts.date}）：版本日期按题注。请核对文件名`,
		);
	const wait = daysBetween([...facts.days].sort().at(-1)!, fileDate);
	if (wait <= 0 || (!facts.publishedAtOnce && wait <= LONGEST_WAIT)) {
		const message = `文件名里的日期（${fileDate}）晚于题注最后的日期（${facts.date}），可能是公布日期：版本日期按题注`;
		return { value: facts.date, problems: [info(message)] };
	}
	return warned(
		fileDate,
		`题注最后的日期是 ${facts.date}，文件名里的日期是 ${fileDate}：题注可能漏写了最近一次修改，版本日期按文件名。请核对官方文本`,
	);
}

const warned = (value: string | null, message: string): Checked<string | null> => ({
	value,
	problems: [warning(message)],
});

function withoutCaption({
	fileDate,
	bare,
	signed,
	effective,
}: DateSources): Checked<string | null> {
	if (fileDate)
		return warned(
			fileDate,
			`题注里没有通过或者修改日期：版本日期按文件名（${fileDate}）。请核对官方文本`,
		);
	if (bare)
		return warned(
			bare,
			`题注或者名称后面只有日期（${bare}），没有写明是通过、公布还是修改：版本日期按它。请核对官方文本，再在 law.yaml 里补填 adopted 或者 published`,
		);
	if (signed)
		return warned(
			signed,
			`这是条约，没有通过或者公布日期：版本日期按签订日期（${signed}）。请核对官方文本，再在 law.yaml 里补填生效日期（effective）`,
		);
	if (effective)
		return warned(
			effective,
			`题注和文件名里都没有写全年月日的日期：版本日期暂用施行日期（${effective}）。请核对官方文本`,
		);
	return { value: null, problems: [error(NO_DATE)] };
}

const NO_DATE =
	'找不到这一文本的日期：题注里没有“××××年×月×日…通过（修正、修订）”，文末没有署名和成文日期，文件名和施行条款里也没有日期。请查到日期，做下面一件事，再导入一次：法规，把题注补在标题下面；批复、通知，把发文机关和成文日期补在正文后面，各占一行；条约，在标题下面补一行“（××××年×月×日签订）”；或者把日期加在文件名后面，例如“某某条例(2020-01-31).docx”';
