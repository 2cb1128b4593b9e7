import { ownDaysOf, type OwnDay } from '../../citation/commencement/own-days.ts';
import type { Target } from '../../citation/model.ts';
import { citeAddress, isInPlace } from '../../law/address/address.ts';
import { longDate } from '../../law/numbers/dates.ts';
import type { Wording } from '../library/library.ts';
import type { Grade, Remark } from '../model.ts';

/** That cited places, or parts of them, take effect on a day of their own, by the law's last articles; one remark for each day. */
export function ownDayRemarks(
	targets: readonly Target[],
	{ text }: Pick<Wording, 'text'>,
	day: string,
): Remark[] {
	const cited = ownDaysOf(text).filter((own) => targets.some((target) => touches(target, own)));
	return [...new Set(cited.map(({ on }) => on))].map((on) =>
		remarkOn(
			cited.filter((own) => own.on === on),
			targets,
			day,
		),
	);
}

function remarkOn(own: readonly OwnDay[], targets: readonly Target[], day: string): Remark {
	const { on, by } = own[0]!;
	const names = own.map(({ address }) => citeAddress(address)).join('、');
	const words = `${names}自${longDate(on)}起施行（${citeAddress(by)}写明）`;
	if (on <= day) return { grade: 'fine', about: 'force', words };
	// Of an article that is cited whole, only a part may not apply yet.
	const isAll = targets.every((target) =>
		own.some((one) => isInPlace(target.address, one.address)),
	);
	const grade: Grade = isAll ? 'wrong' : 'doubtful';
	return { grade, about: 'force', words: `尚未施行：${words}` };
}

/** The law as a whole is no place of it. */
const touches = ({ address }: Target, own: OwnDay): boolean =>
	address !== '' && (isInPlace(address, own.address) || isInPlace(own.address, address));
