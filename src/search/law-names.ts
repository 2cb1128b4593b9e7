import { bareName } from './query.ts';
import { onceFor } from '../once.ts';

/** A law as the search box knows it. */
export interface NamedLaw {
	id: string;
	title: string;
	shortTitle: string;
	/** Every other name. */
	names: string[];
	/** Laws that the site explains come first when a query names no law. */
	featured: boolean;
}

/** Whether a law goes by just this name. */
export const isNamed = (typed: string, law: NamedLaw): boolean => fit(typed, law) === 0;

/** All names of a law as typed ones are compared with them; made once, since a site may have two thousand laws. */
const namesOf = onceFor(({ shortTitle, title, names }: NamedLaw): readonly string[] => [
	...new Set([shortTitle, title, ...names].map(bareName)),
]);

// e.g. "某县" in front of 灯笼条例
const REGION = /[省市县区州盟旗]$/;

/**
 * The laws that are called so but for the place or the court in front: 灯笼条例 for 某县灯笼条例.
 * @param typed as `readPlace` gives it
 */
export const lawsWithoutMaker = (typed: string, laws: readonly NamedLaw[]): NamedLaw[] =>
	laws.filter((law) =>
		namesOf(law).some(
			(name) =>
				name.endsWith(typed) &&
				(REGION.test(name.slice(0, -typed.length)) || isWithoutMaker(typed, name)),
		),
	);

/** How well a typed name fits a law's: 0 is the very name; `null` is no fit. */
function fit(typed: string, law: NamedLaw): number | null {
	const names = namesOf(law);
	if (names.includes(typed)) return 0;
	if (typed.length < 2) return null;
	const starts = names.filter((name) => name.startsWith(typed));
	const holds = names.filter((name) => name.includes(typed));
	if (starts.length > 0) return 100 + shortest(starts);
	if (holds.length > 0) return 300 + shortest(holds);
	const shortened = names.filter((name) => isShortened(typed, name));
	return shortened.length > 0 ? 500 + shortest(shortened) : null;
}

/** Whether a name is said in fewer characters: 道交法 for 道路交通安全法. First and last stay, the others in their order. */
export function isShortened(typed: string, name: string): boolean {
	const isShort = typed.length > 2 && typed[0] === name[0] && typed.at(-1) === name.at(-1);
	return isShort && isInOrder(typed, name);
}

/** Whether a name has all characters of a shorter one in their order. */
export function isInOrder(shorter: string, name: string): boolean {
	let at = 0;
	for (const character of name) if (character === shorter[at]) at += 1;
	return at === shorter.length;
}

/** Whether a document is named without who made it: 关于灯笼纠纷的解释, 灯笼纠纷的解释. */
export function isWithoutMaker(typed: string, name: string): boolean {
	const before = name.slice(0, -typed.length);
	return name === before + typed && (typed.startsWith('关于') || before.endsWith('关于'));
}

const shortest = (names: readonly string[]): number =>
	Math.min(...names.map((name) => name.length));

/**
 * The laws that a typed name can mean, best first.
 * @param typed a name or a piece of one, as `readPlace` gives it; empty for the laws that the site explains and then
 * the first ones
 */
export function lawsNamed(typed: string, laws: readonly NamedLaw[]): NamedLaw[] {
	if (typed === '')
		return laws
			.toSorted((one, other) => Number(other.featured) - Number(one.featured))
			.slice(0, MOST_LIKELY);
	const ranked = laws.flatMap((law) => {
		const rank = fit(typed, law);
		return rank === null ? [] : [{ law, rank }];
	});
	ranked.sort((a, b) => a.rank - b.rank);
	// The very name leaves no doubt.
	const exact = ranked.filter(({ rank }) => rank === 0);
	return (exact.length > 0 ? exact : ranked).slice(0, MOST_LIKELY).map(({ law }) => law);
}

const MOST_LIKELY = 5;

/** The laws whose names begin and end with the two characters that were typed, short names first: 灯法 for 灯笼法. */
export function lawsBeginningAndEnding(typed: string, laws: readonly NamedLaw[]): NamedLaw[] {
	if (!/^\p{Script=Han}[法典]$/u.test(typed)) return [];
	const fits = (name: string): boolean => name[0] === typed[0] && name.at(-1) === typed[1];
	return laws
		.filter(({ shortTitle }) => fits(bareName(shortTitle)))
		.sort((one, other) => one.shortTitle.length - other.shortTitle.length)
		.slice(0, MOST_LIKELY);
}
