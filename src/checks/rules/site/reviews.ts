import { daysBetween } from '../../../domain/law/numbers/dates.ts';
import type { Problem } from '../../../checked.ts';
import { fieldsOf } from '../../../loaders/fields.ts';
import type { Entry } from '../../content/content.ts';
import { info, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** So many days before its day, a review is announced. */
const SOON = 90;
/** After so many days, notes and awareness days have to be checked again. */
const CHECKED_FOR = 366;

/** Nobody has forgotten to look again at what may have changed. */
export const reviews: Rule = ({ guides, study, notes, registry }, { today }) => [
	...[...guides, ...study].flatMap((entry) => reviewBy(entry, entry.data.reviewBy, today)),
	...[...notes, ...(registry.days ? [registry.days] : [])].flatMap((entry) =>
		checkedOn(entry, today),
	),
];

function reviewBy(entry: Entry, day: string | undefined, today: string): Problem[] {
	if (!day) return [];
	const left = daysBetween(today, day);
	if (left < 0) {
		const message = `应当在 ${day} 以前复核，已经过了 ${-left} 天。请核对内容和来源，再把 reviewBy 改到下一次`;
		return [warning(entry, ['reviewBy'], message)];
	}
	return left > SOON ? [] : [info(entry, ['reviewBy'], `${left} 天以后（${day}）要复核`)];
}

function checkedOn(entry: Entry, today: string): Problem[] {
	return [...fieldsOf(entry.data)].flatMap(({ path, value }) => {
		const stale =
			path.at(-1) === 'checkedOn' &&
			typeof value === 'string' &&
			daysBetween(value, today) > CHECKED_FOR;
		return stale
			? [warning(entry, path, `最近一次核对是 ${value}，已经超过一年。请重新核对，再改 checkedOn`)]
			: [];
	});
}
