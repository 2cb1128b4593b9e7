import { distance } from '../../text/nearest.ts';
import { titleKey } from '../../law/title/identify.ts';
import type { ListedLaw } from './list.ts';

/** So many suggestions help; more are a list to read. */
const MOST = 3;

/** Of a short name one character may be wrong, of a long one a sixth. */
const allowed = (key: string): number => Math.max(1, Math.floor(key.length / 6));

/**
 * The laws that a misspelled name probably means: first those of the same subject and another kind (办法 for 条例), then
 * those of nearly the same letters, then those with a short name written out, or a place in front too much or too little; where
 * there are none, the only law of the kind that has the subject in its name.
 * @param key of the name (`titleKey`), of which no law is known
 * @param names every name of every law, by its key
 */
export function nearNames(key: string, names: ReadonlyMap<string, ListedLaw>): ListedLaw[] {
	const near = [...ofAnotherKind(key, names), ...ofNearLetters(key, names)];
	const found = near.length > 0 ? near : [...ofShortNames(key, names), ...ofPart(key, names)];
	return [...new Set(found.length > 0 ? found : onlyAbout(key, names))].slice(0, MOST);
}

function ofNearLetters(key: string, names: ReadonlyMap<string, ListedLaw>): ListedLaw[] {
	if (key.length < SHORTEST) return [];
	const most = allowed(key);
	const within = nameWithin(key, names);
	const away = new Map<ListedLaw, number>();
	for (const [name, law] of names) {
		if (Math.abs(name.length - key.length) > most || !name.includes(within)) continue;
		const differing = distance(key, name);
		if (differing <= Math.min(most, away.get(law) ?? most)) away.set(law, differing);
	}
	return nearestOf(away);
}

/**
 * The longest name of a law within a name: 关于适用《甲诉讼法》的解释 is none about 《乙诉讼法》 with a slip, though one letter
 * alone differs. Empty if there is none.
 */
function nameWithin(key: string, names: ReadonlyMap<string, ListedLaw>): string {
	let longest = '';
	for (const name of names.keys())
		if (name.length >= SHORTEST && name.length > longest.length && key.includes(name))
			longest = name;
	return longest;
}

// e.g. "办法" of 示例省渡船管理办法, "实施细则", "管理条例", "办法试行", whose brackets a key leaves out
const KIND = /(?:管理)?(?:实施|暂行)?(?:法|条例|办法|规定|细则|规则|决定)(?:试行|暂行)?$/;
/** Words that are shorter say too little: many laws end in them. */
const SHORTEST = 4;

function ofAnotherKind(key: string, names: ReadonlyMap<string, ListedLaw>): ListedLaw[] {
	const subject = key.replace(KIND, '');
	if (subject.length < SHORTEST) return [];
	const same = [...names].filter(([name]) => name.replace(KIND, '') === subject);
	return nearestOf(new Map(same.map(([name, law]) => [law, Math.abs(name.length - key.length)])));
}

// e.g. "解释" of 某诉法司法解释
const INTERPRETATION = /(?:司法)?解释$/;

/**
 * A short name within a longer one: 某密法实施条例 for the rules of 某某秘密法, 某诉法解释 for the 司法解释 about applying
 * 某某诉讼法.
 */
function ofShortNames(key: string, names: ReadonlyMap<string, ListedLaw>): ListedLaw[] {
	const short = [...names].filter(([name]) => key.startsWith(name) && name.length < key.length);
	return short.flatMap(([name, { title }]) => {
		const full = titleKey(title);
		const written = names.get(full + key.slice(name.length));
		const isInterpreted = INTERPRETATION.test(key) && key.replace(INTERPRETATION, '') === name;
		const about = isInterpreted
			? [...names].filter(([one]) => one.includes(`适用${full}`) && INTERPRETATION.test(one))
			: [];
		return [...(written ? [written] : []), ...about.map(([, law]) => law)];
	});
}

/** A place in front that is missing or too much, or other words of a name: 渡船旅客条例 for 示例省渡船与旅客条例. */
function ofPart(key: string, names: ReadonlyMap<string, ListedLaw>): ListedLaw[] {
	const away = new Map<ListedLaw, number>();
	for (const [name, law] of names) {
		const [short, long] = [subjectOf(key), subjectOf(name)].sort((a, b) => a.length - b.length);
		if (RULES.test(name) !== RULES.test(key)) continue;
		const isPart = name.endsWith(key) || key.endsWith(name) || isWithin(short!, long!);
		if (!isPart || Math.min(name.length, key.length) < SHORTEST) continue;
		away.set(law, Math.abs(name.length - key.length));
	}
	return nearestOf(away);
}

/**
 * What a county calls by its subject alone, 渡船条例, may be 示例省渡船旅客安全条例, if no other 条例 is about it. A 法 is not
 * called so: 合同法 is another one than 劳动合同法.
 */
function onlyAbout(key: string, names: ReadonlyMap<string, ListedLaw>): ListedLaw[] {
	const subject = subjectOf(key);
	const kind = key.slice(subject.length);
	if (subject.length < SUBJECT || !KIND_BUT_FA.test(kind) || RULES.test(key)) return [];
	const about = [...names].filter(
		([name]) => name.includes(subject) && name.endsWith(kind) && !RULES.test(name),
	);
	const [only, ...others] = new Set(about.map(([, law]) => law));
	return only && others.length === 0 ? [only] : [];
}

// e.g. "条例", "管理办法"
const KIND_BUT_FA = /[^法]$|办法$/;

/** One character says nothing of what a law is about. */
const SUBJECT = 2;

// e.g. "实施条例": the rules of a law are no slip for the law
const RULES = /实施/;

const subjectOf = (key: string): string => key.replace(KIND, '');

/** So many characters more are another subject. */
const MORE = 3;

/** Whether the characters of a subject stand in another one in their order, among a few others. */
function isWithin(short: string, long: string): boolean {
	if (short.length < SHORTEST || long.length - short.length > MORE) return false;
	let at = 0;
	for (const character of long) if (character === short[at]) at += 1;
	return at === short.length;
}

const nearestOf = (away: ReadonlyMap<ListedLaw, number>): ListedLaw[] =>
	[...away.entries()].sort(([, a], [, b]) => a - b).map(([law]) => law);
