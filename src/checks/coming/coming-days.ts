import type { Problem } from '../../checked.ts';
import { daysBetween } from '../../domain/law/numbers/dates.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { Content, LawEntry } from '../content/content.ts';
import { reviewsToCome, type Coming } from './coming-reviews.ts';
import { info } from '../problems.ts';

/** What is to come is listed so many days ahead. */
export const DAYS_AHEAD = 90;

/**
 * What changes by itself within `DAYS_AHEAD`: a law, a wording or an article comes into force, and what was written about articles that it
 * changes; a law is repealed. The next day first.
 * @param inTexts what texts of laws say of days to come
 */
export function comingDays(
	content: Content,
	today: string,
	inTexts: readonly Coming[] = [],
): Problem[] {
	const isNear = (day: string): boolean => day > today && daysBetween(today, day) <= DAYS_AHEAD;
	const ofLaws = content.laws.flatMap((law) => [
		...takesEffect(law),
		...reviewsToCome(law, content, today, isNear),
		...isRepealed(law),
	]);
	return [...ofLaws, ...inTexts]
		.filter(({ day }) => isNear(day))
		.sort((a, b) => (a.day < b.day ? -1 : 1))
		.map(({ day, tell }) => tell(`${daysBetween(today, day)} 天以后（${day}）`));
}

function takesEffect(law: LawEntry): Coming[] {
	return law.data.versions.flatMap((version, row) => {
		const { effective } = version;
		if (!effective) return [];
		const where = ['versions', row, 'effective'];
		const what = `${bookTitle(law.data.shortTitle)}${wordingOf(version, law)}开始施行`;
		const text = law.texts.includes(version.date)
			? '到那天重新生成一次网站，法规页就显示这个文本'
			: `本站还没有这个文本：请导入 ${version.date} 的文本`;
		return [{ day: effective, tell: (when) => info(law, where, `${when}${what}。${text}`) }];
	});
}

const wordingOf = ({ date, kind }: LawVersion, { data }: LawEntry): string =>
	data.versions.length < 2 ? '' : `${date} ${kind ?? ''}的文本`;

const isRepealed = (law: LawEntry): Coming[] =>
	(law.data.history ?? []).flatMap(({ date: day, kind }, row) => {
		if (kind !== '废止') return [];
		const what = `${bookTitle(law.data.shortTitle)}废止。请准备核对引用它的解读、学习材料和指南；到那天核实后把 status 改为 已废止`;
		const where = ['history', row, 'date'];
		return [{ day, tell: (when) => info(law, where, when + what) }];
	});
