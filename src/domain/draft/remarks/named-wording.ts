import { numbersIn, readDocumentNumber } from '../../citation/find/names/document-numbers.ts';
import { longDate } from '../../law/numbers/dates.ts';
import { bookTitle } from '../../law/title/title.ts';
import { appliesFrom } from '../../law/versions/versions.ts';
import type { Library } from '../library/library.ts';
import type { ListedLaw, ListedVersion } from '../library/list.ts';
import type { Remark } from '../model.ts';

// A year in brackets behind a place. e.g. "（2015年修正）", "(2015修正)", "（2018年版）", "（2015年3月15日第二次修正）"
const YEAR_BEHIND =
	/^\s*[（(](\d{4})(?:年(?:\d{1,2}月\d{1,2}日)?)?(?:第[一二三四五六]次)?(?:修正|修订|修改|公布|施行|版)[^（）()]{0,4}[）)]/;

// e.g. "（自2015年7月1日起施行）", "（国务院令第9号，2015年7月1日施行）" behind the name of a law
const IN_FORCE =
	/[（(](?:[^（）()]{0,30}，)?自?(\d{4})年(\d{1,2})月(\d{1,2})日起?(?:施行|实施|生效)[^（）()]{0,4}[）)]/;
// e.g. "（…）" right behind a place
const BRACKET_BEHIND = /^\s*[（(][^（）()]{1,40}[）)]/;

// e.g. "（2007年8月30日通过）", "（2007年8月30日示例省人民代表大会常务委员会第二十次会议通过）"
const ADOPTED = /[（(](\d{4})年(\d{1,2})月(\d{1,2})日[^（）()，；]{0,40}(?:通过|公布|发布)[）)]/;

/** Words in front of a citation and behind it. */
interface Beside {
	front: string;
	behind: string;
}

/**
 * What a citation says besides of the wording that it means, where the site knows otherwise: a year behind the place,
 * another day of coming into force, the number of another act.
 * @param beside the words beside it
 * @param version the wording that its other words mean
 */
export function wordingRemarks(
	text: string,
	{ front, behind }: Beside,
	law: ListedLaw,
	version: ListedVersion,
	library: Library,
): Remark[] {
	const said = [
		yearRemark(behind, version),
		adoptionRemark(text + (BRACKET_BEHIND.exec(behind)?.[0] ?? ''), law, version),
		dayRemark({ text, front, behind }, law, version),
		numberRemark(text, law, version, library),
	];
	return said.flatMap((words) =>
		words === null ? [] : [{ grade: 'doubtful', about: 'force', words }],
	);
}

function yearRemark(behind: string, version: ListedVersion): string | null {
	const [, year] = YEAR_BEHIND.exec(behind) ?? [];
	const days = [version.date, version.effective, appliesFrom(version)];
	if (year === undefined || days.some((day) => day?.startsWith(year))) return null;
	return `后面写的是${year}年的文本，这里是按${longDate(version.date)}的文本核对的。请把年份写在法规名称后面，或者核对年份`;
}

/** The day on which an older wording was passed, where the law was made anew since: amended, it may still be named by that day. */
function adoptionRemark(
	text: string,
	{ versions = [] }: ListedLaw,
	{ date }: ListedVersion,
): string | null {
	const [said, ...numbers] = ADOPTED.exec(text) ?? [];
	if (said === undefined) return null;
	const written = numbers.map((one) => one.padStart(2, '0')).join('-');
	const isHeld = written < date && versions.some((one) => one.date === written);
	const isMadeAnew = versions.some(
		(one) => one.kind === '修订' && one.date > written && one.date <= date,
	);
	if (!isHeld || !isMadeAnew) return null;
	return `写的是${longDate(written)}的文本，这里是按${longDate(date)}的文本核对的。引用那个文本，请把核对的日期改到它施行的时候；引用现在的文本，请改正括号里的日期`;
}

// e.g. "自2015年7月1日起施行的" in front of the name of a law
const IN_FORCE_BEFORE = /(\d{4})年(\d{1,2})月(\d{1,2})日起?(?:正式)?(?:施行|实施|生效)的新?$/;

// e.g. "自2015年7月1日起施行", "已于2015年7月1日起正式施行" behind the name of a law
const IN_FORCE_BEHIND =
	/^(?:已经?)?[自于从](\d{4})年(\d{1,2})月(\d{1,2})日起?(?:正式)?(?:施行|实施|生效)/;
// e.g. "《某法》", "某条例": no place behind it
const LAW_ALONE = /[^条款项目章节编]$/;

/** What a draft says of the day of coming into force: within a bracket, in front of the name, or behind it. */
const saidOfDay = ({ text, front, behind }: Beside & { text: string }): RegExpExecArray | null =>
	IN_FORCE.exec(text + (BRACKET_BEHIND.exec(behind)?.[0] ?? '')) ??
	IN_FORCE_BEFORE.exec(front) ??
	(LAW_ALONE.test(text) ? IN_FORCE_BEHIND.exec(behind) : null);

/**
 * The day of coming into force that a bracket or the words in front tell, where no wording of the law has it. An amended law may
 * keep the day of the wording that was first published, and the site need not have that one: then nothing is said of an earlier day.
 */
function dayRemark(
	beside: Beside & { text: string },
	law: ListedLaw,
	{ effective }: ListedVersion,
): string | null {
	const [said, ...numbers] = saidOfDay(beside) ?? [];
	if (said === undefined || effective === undefined) return null;
	const [year, month, day] = numbers.map((one) => one.padStart(2, '0'));
	const written = `${year}-${month}-${day}`;
	if (law.versions?.some((one) => one.effective === written || appliesFrom(one) === written))
		return null;
	const oldest = law.versions?.at(-1);
	const isAmended = oldest?.kind === '修正' || oldest?.kind === undefined;
	if (isAmended && written < (oldest?.effective ?? effective)) return null;
	return `施行日期写的是${longDate(written)}，本站记录的是${longDate(effective)}，请核对`;
}

/**
 * A law that was amended keeps the number of the order that first published it, and the site may know only the last; so
 * of another number nothing is said, unless the wording was made whole (制定, 修订) by the order that is known.
 */
function numberRemark(
	text: string,
	law: ListedLaw,
	{ kind }: ListedVersion,
	library: Library,
): string | null {
	const [written] = numbersIn(text);
	if (!written) return null;
	const known = (law.numbers ?? []).filter((number) => readDocumentNumber(number) !== null);
	if (known.some((number) => readDocumentNumber(number) === written.number)) return null;
	const said = text.slice(written.start, written.end);
	const other = library.numbered(written.number);
	if (other) return `“${said}”是${bookTitle(other.title)}的文号，请核对`;
	const own = known.find(
		(number) => seriesOf(readDocumentNumber(number)!) === seriesOf(written.number),
	);
	if (own === undefined || kind === '修正' || kind === undefined) return null;
	return `文号写的是“${said}”，本站记录的是${own}，请核对`;
}

/** `国务院令` of `国务院令619`, `法释` of `法释2015-11`. */
const seriesOf = (number: string): string => number.replace(/(?:\d{4}-)?\d+$/, '');
