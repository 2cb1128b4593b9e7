import { ownDaysOf, type OwnDay } from '../../domain/citation/commencement/own-days.ts';
import { citeAddress } from '../../domain/law/address/address.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import { appliesFrom } from '../../domain/law/versions/versions.ts';
import { info, wholeOf } from '../problems.ts';
import type { StatuteText } from '../texts/statutes.ts';
import type { Coming } from './coming-reviews.ts';

/** Articles that take effect on a day of their own, by the text in force or one that is to come. */
export function partsTakeEffect(text: StatuteText, today: string): Coming[] {
	const { shown, version, statute } = text;
	const isToCome = version !== undefined && appliesFrom(version) > today;
	const days = shown || isToCome ? ownDaysOf(statute).filter(({ on }) => on > today) : [];
	return [...Map.groupBy(days, ({ on, by }) => `${on} ${by}`).values()].map((parts) =>
		partsOn(parts, text),
	);
}

function partsOn(parts: readonly OwnDay[], { law, file, places }: StatuteText): Coming {
	const { on, by } = parts[0]!;
	const names = parts.map(({ address }) => citeAddress(address)).join('、');
	const what = `${bookTitle(law.data.shortTitle)}${names}开始施行（${citeAddress(by)}写明）`;
	const toDo = '请准备核对写到这里的解读、学习材料和指南';
	const line = places().get(by)!.line;
	return { day: on, tell: (when) => info(wholeOf(file), line, `${when}${what}。${toDo}`) };
}
