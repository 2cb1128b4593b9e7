import { longDate } from '../../law/numbers/dates.ts';
import { appliesFrom, versionInForce } from '../../law/versions/versions.ts';
import { bookTitle } from '../../law/title/title.ts';
import { shortTitleIn, type ListedLaw, type ListedVersion } from '../library/list.ts';
import type { Grade, Remark } from '../model.ts';

const remark = (grade: Grade, words: string): Remark => ({ grade, about: 'force', words });

/**
 * Whether a law is in force on a day, as far as the site knows: by the dates of its wordings, by the 时效性 that a
 * person has verified, and by what other laws say of its end.
 * @param version the wording that the citation means; none if the site has no text of the law
 */
export function forceOf(
	law: ListedLaw,
	version: ListedVersion | undefined,
	day: string,
): Remark | null {
	const repealed = repealOf(law, day) ?? saidToEnd(law, day);
	if (repealed) return repealed;
	if (!version) return verified(law, day);
	const shown = versionInForce(law.versions ?? [], day);
	if (appliesFrom(version) > day) return notYet(law, version, shown, day);
	if (shown && shown.date !== version.date)
		return remark(
			'doubtful',
			`引用的是${longDate(version.date)}的文本，${longDate(day)}适用的是${longDate(shown.date)}的文本`,
		);
	if (version.until !== undefined && version.until < day) return termOver(version.until, day);
	return verified(law, day, version) ?? inForce(law, version, day);
}

/** It may have been prolonged by an act that is not here. */
const termOver = (until: string, day: string): Remark =>
	remark(
		'doubtful',
		`正文写明有效期到${longDate(until)}为止，到${longDate(day)}已经届满。是否延续，请向制定机关核实`,
	);

function repealOf({ status, ended }: ListedLaw, day: string): Remark | null {
	if (ended !== undefined)
		return day >= ended ? remark('wrong', `已于${longDate(ended)}废止`) : null;
	if (status?.label !== '已废止') return null;
	const since = `已废止（${longDate(status.verifiedOn)}核实）`;
	if (day >= status.verifiedOn) return remark('wrong', since);
	return remark('doubtful', `${since}，哪天废止本站没有记录，请查${longDate(day)}是否还有效`);
}

/** A law that is here says that this one ends. Whether all of it does, nobody has looked. */
function saidToEnd(law: ListedLaw, on: string): Remark | null {
	const { clause, day } = law.repeal ?? {};
	if (clause === undefined || (day !== undefined && on < day)) return null;
	const since = day === undefined ? '' : `（${longDate(day)}起）`;
	return remark('doubtful', `${clause}写明${bookTitle(shortTitleIn(law))}同时废止${since}，请核对`);
}

function notYet(
	law: ListedLaw,
	version: ListedVersion,
	shown: ListedVersion | undefined,
	day: string,
): Remark {
	const from = longDate(appliesFrom(version));
	if (shown && appliesFrom(shown) <= day)
		return remark('wrong', `尚未施行：引用的是${longDate(version.date)}的文本，自${from}起施行`);
	if (version.kind === '制定' || version.date <= day)
		return remark('wrong', `尚未施行，自${from}起施行`);
	const dates = (law.versions ?? []).map(({ date }) => date).sort();
	return remark(
		'doubtful',
		`本站最早的文本是${longDate(dates[0] ?? version.date)}的，没有${longDate(day)}适用的文本。下面按${longDate(version.date)}的文本核对`,
	);
}

function verified(law: ListedLaw, day: string, version?: ListedVersion): Remark | null {
	if (!law.status) return null;
	const { label, verifiedOn } = law.status;
	const on = `${longDate(verifiedOn)}核实`;
	switch (label) {
		case '现行有效':
			return day < verifiedOn
				? remark(
						'fine',
						`${on}为现行有效；按日期，${longDate(day)}适用这一文本${until(law, version)}`,
					)
				: remark('fine', `现行有效（${on}）${until(law, version)}`);
		case '已修改':
			return remark('doubtful', `已修改（${on}），本站的文本可能不是最新的，请核对`);
		case '尚未生效':
			return remark('doubtful', `${on}为尚未生效，请核对施行日期`);
		// On this day it was not repealed yet.
		case '已废止':
			return null;
	}
}

function inForce(law: ListedLaw, version: ListedVersion, day: string): Remark {
	const checked = law.status ? '' : '；时效性尚未核实';
	const words = `按日期，${longDate(day)}适用${longDate(version.date)}的文本${until(law, version)}${checked}`;
	return remark('fine', words);
}

/** A law that is to end some day is told of before that. */
function until({ ended }: ListedLaw, version: ListedVersion | undefined): string {
	if (ended !== undefined) return `，自${longDate(ended)}起废止`;
	return version?.until === undefined ? '' : `，正文写明有效期到${longDate(version.until)}为止`;
}
