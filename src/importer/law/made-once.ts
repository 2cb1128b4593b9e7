import { warning, type Checked } from '../../checked.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { LawDraft } from './draft.ts';
import { listedAsMade, listedVersions } from './yaml.ts';

/**
 * A wording beside those that are there. What a plan or an opinion says above its words is that it was issued (印发), each time
 * anew: that the first of several was 制定 does not make the others so. A statute is made anew under an old name now and then,
 * and tells by whom.
 * @param yaml the `law.yaml`, which is not changed here
 * @returns the wording without 制定 where it is not the first, and what the editor is to look up
 */
export function besideOthers({ version, articles }: LawDraft, yaml: string): Checked<LawVersion> {
	const { date, kind, ...rest } = version;
	if (kind !== '制定' || articles > 0) return { value: version, problems: [] };
	const earlier = listedVersions(yaml)
		.filter((day) => day < date)
		.sort()
		.at(-1);
	if (earlier !== undefined)
		return { value: { date, ...rest }, problems: [warning(notSaid(date, earlier))] };
	const later = listedAsMade(yaml).filter((day) => day > date);
	return { value: version, problems: later.map((day) => warning(madeLater(day, date))) };
}

const notSaid = (date: string, earlier: string): string =>
	`${longDate(date)}以前已经有${longDate(earlier)}的文本，题注没有写明这一次是修订还是重新制定，kind 没有填。请核对后在 law.yaml 里补填“修订”或者“制定”`;

const madeLater = (later: string, date: string): string =>
	`law.yaml 里 ${later} 的文本写的是“制定”，而 ${date} 的文本更早。请核对 ${later} 的 kind，改成“修订”或者保留“制定”`;
