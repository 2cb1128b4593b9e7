import { endsLikeLaw } from '../../asked/places.ts';
import type { NamedLaw } from '../../law-names.ts';
import { bareName } from '../../query.ts';
import { foldText } from '../../text/fold.ts';
import { standingsOf } from '../evidence/first-scores.ts';
import type { SiteIndex } from '../index/site-index.ts';

// What is done about a subject, in front of it in a name: 反灯笼法, 禁止灯笼条例
const DONE =
	/^(?:反|禁止|禁止使用|防止|防治|防范|防范和处置|预防|制止|促进|保障|保护|加强|规范|鼓励|关于)$/u;

// What stands behind a subject, at the end of a name: 节日灯笼悬挂管理条例 is about 灯笼悬挂
const KIND = /^(?:管理|保护|工作)?(?:法|条例|办法|规定)$/u;
/** Words shorter than that stand at the end of others: 遗产 of 文化遗产. */
const LEAST_ENDING = 3;
// e.g. "示例省灯笼条例"
const REGIONAL = /^\p{Script=Han}{2,6}?(?:省|市|县|区|州|盟|旗)/u;

/**
 * Whether a name says that its law is about a subject: 灯笼 in 灯笼管理条例, 反灯笼法; not in 船用灯笼检验办法. What only one
 * place has made is not for every reader: 示例省灯笼条例.
 */
export function isAbout(name: string, subject: string): boolean {
	const at = name.indexOf(subject);
	if (at <= 0) return at === 0;
	const [before, behind] = [name.slice(0, at), name.slice(at + subject.length)];
	if (DONE.test(before)) return true;
	return subject.length >= LEAST_ENDING && KIND.test(behind) && !REGIONAL.test(before);
}

/** Whether words are no name of a law, nor meant for one: 灯笼; not 灯笼条例. */
export const isSubject = (words: string): boolean => words.length > 1 && !endsLikeLaw(words);

/** How many laws are named for a subject, and how many of those about it come before all else. */
const [MOST, MOST_FIRST] = [5, 3];

/** Laws that have a subject in their names. */
export interface Titled {
	/** Those that are about it. */
	about: NamedLaw[];
	/** More of them, and those of something that has it in its name. */
	holding: NamedLaw[];
}

/**
 * The laws that have a subject in their names: laws before regulations, in force before others, short names first.
 * @param meant what the subject stands for as an everyday word
 */
export function lawsTitled(index: SiteIndex, subject: string, meant: readonly string[]): Titled {
	const found = index.laws.flatMap((law) => {
		const names = namesOf(law);
		const about = names.filter((name) => [subject, ...meant].some((one) => isAbout(name, one)));
		// Of what an everyday word stands for, only what is just about that is meant.
		const fits = about.length > 0 ? about : names.filter((name) => name.includes(subject));
		if (fits.length === 0) return [];
		const length = Math.min(...fits.map((name) => name.length));
		return [{ law, isAbout: about.length > 0, order: orderOf(index, law) * 100 + length }];
	});
	found.sort((one, other) => one.order - other.order);
	const some = (wanted: boolean): NamedLaw[] =>
		found.flatMap(({ law, isAbout: is }) => (is === wanted ? [law] : []));
	const about = some(true);
	const holding = [...about.slice(MOST_FIRST), ...some(false)];
	const first = about.slice(0, MOST_FIRST);
	return { about: first, holding: holding.slice(0, MOST - first.length) };
}

const namesOf = ({ shortTitle, names }: NamedLaw): string[] =>
	[shortTitle, ...names].map((name) => bareName(foldText(name).text));

/** 效力级别, behind all of them what is no longer in force. */
function orderOf(index: SiteIndex, { id }: NamedLaw): number {
	const { level, gone } = standingsOf(index)[index.pageOfLaw.get(id)!]!;
	return level + (gone ? GONE : 0);
}

const GONE = 10;
