import { datesIn } from '../../law/numbers/dates.ts';
import { effectiveClause } from '../../law/versions/effective.ts';
import { walk, wordsOf, type Law, type Unit } from '../../law/model.ts';
import { unitAround } from '../held/here.ts';
import type { Citation } from '../model.ts';
import { listedRepeals } from './repeal-lists.ts';
import { titlesIn, type Title } from '../find/names/titles.ts';

/** A clause of one text that ends another law: `《某办法》同时废止`. */
export interface RepealClause {
	/** Where it stands: the address of its 条; empty in a text without any. */
	address: string;
	/** The law that it ends, by its id; of one whose text is not here, the name. */
	ends: { law: string } | { name: string };
	/** The day that its article names. */
	day?: string;
}

/**
 * The clauses of a text that end whole laws. `《某法》第十条同时废止` and `《某条例》中有关…的规定同时废止` end a part, and an earlier
 * wording that a clause names is no law of its own.
 * @param found the citations in the text
 */
export function repealsIn(
	{ units }: Pick<Law, 'units'>,
	found: ReadonlyMap<Unit, readonly Citation[]>,
): RepealClause[] {
	const all = walk(units);
	const listed = listedRepeals(all).flatMap(({ unit, ends }): RepealClause[] => {
		const target = 'name' in ends ? ends : lawOf(ends.title, found.get(unit) ?? []);
		return target ? [{ address: unitAround(unit.address, 'article') ?? '', ends: target }] : [];
	});
	const said = all.flatMap((unit) => {
		const citations = found.get(unit);
		if (!citations || !ENDING.test(unit.text)) return [];
		const address = unitAround(unit.address, 'article') ?? '';
		return repealedIn(unit.text).flatMap(({ title, day = dayOfArticle(address, all) }) => {
			const ends = lawOf(title, citations);
			return ends ? [{ address, ends, ...(day !== undefined && { day }) }] : [];
		});
	});
	return [...said, ...listed];
}

const ENDING = /废止|失效/;

// e.g. "本办法自2031年1月1日起施行"; not "，自1982年8月1日起施行的《某办法》"
const OWN_EFFECT = /本[^，。；《》]{1,16}自[^。；]*/;

/** The day that an article names for the text itself: 本法自…起施行，《某条例》同时废止. */
function dayOfArticle(address: string, units: readonly Unit[]): string | undefined {
	const article = address === '' ? undefined : units.find((unit) => unit.address === address);
	const [own] = (article && OWN_EFFECT.exec(wordsOf(article))) ?? [];
	const effective = own === undefined ? null : effectiveClause(own);
	return effective && 'on' in effective ? effective.on : undefined;
}

function lawOf({ start, end }: Title, citations: readonly Citation[]): RepealClause['ends'] | null {
	const citation = citations.find((one) => one.end === end && one.start <= start);
	const [target, ...others] = citation?.targets ?? [];
	if (target)
		return target.version === undefined && others.length === 0 ? { law: target.law } : null;
	const reason = citation?.reason;
	return reason?.kind === 'not held' ? { name: reason.name } : null;
}

// e.g. "同时废止", "都同时废止", "，自本规定施行之日起即行废止", "自2031年1月1日起废止", "即行失效"
const ENDS =
	/^\s*，?(?:自([^，。；《》]{2,30}?)起)?，?[也都均]?(?:一并|相应|随之)?(?:同时|即行|自行)?(?:予以)?(?:废止|失效)(?=[。；，：\s]|$)/;
// e.g. "、", "和", "以及", "，2011年5月6日某市人民政府发布的" between two laws of one list
const GOES_ON =
	/^(?:[、和与及]|以及)[^。；]*$|^，[^。；]*(?:通过|批准|公布|发布|颁布|印发|制定|修订|修正)的?$/;
// e.g. "自2031年1月1日起，" in front of 《某办法》废止; not 自2005年3月1日起施行的
const FROM_A_DAY = /自([^，。；《》]{6,18}?日)起(?!施行|实施)，?[^，。；《》]*$/;
const SENTENCE_END = /[。；]/;

interface Repealed {
	title: Title;
	/** The day that the sentence names. */
	day: string | undefined;
}

/**
 * The titles whose laws a text ends. Read from its end, since the last of a list has the verb; what stands between and is
 * followed by other words (《关于修改…的决定》修正的) is an act that amended one of them.
 */
function repealedIn(text: string): Repealed[] {
	const found: Repealed[] = [];
	let list: List | null = null;
	for (const title of titlesIn(text).toReversed()) {
		const verb = ENDS.exec(text.slice(title.reach));
		const between = list ? text.slice(title.reach, list.next) : '';
		if (verb) list = listEndingIn(verb, text, title);
		else if (list && !SENTENCE_END.test(between)) list = { day: list.day, next: title.start };
		else list = null;
		if (list && (verb || GOES_ON.test(between))) found.unshift({ title, day: list.day });
	}
	return [...found, ...repealedBehind(text)];
}

// e.g. "决定废止", "会议决定，自2031年1月1日起废止" in front of the first title
const VERB_IN_FRONT =
	/(?:^|[，。；：、])(?:现)?(?:决定)?(?:自([^，。；《》]{2,30}?)起，?)?(?:予以)?废止\s*$|决定(?:自([^，。；《》]{2,30}?)起)?废止\s*$/;
// What may follow the last title of such a list. e.g. "。", "等三件规章"; not "第三条", "中的", "的决定"
const LIST_ENDS = /^\s*(?:[。；，]|$|等)/;

/** The titles behind a verb: `决定废止《某办法》、《某规定》。` */
function repealedBehind(text: string): Repealed[] {
	const titles = titlesIn(text);
	const lists = titles.flatMap((first, place): Repealed[] => {
		const verb = VERB_IN_FRONT.exec(text.slice(0, first.start));
		if (!verb) return [];
		const rest = titles.slice(place);
		const end = rest.findIndex(
			({ reach }, at) => !GOES_ON.test(text.slice(reach, rest[at + 1]?.start ?? reach)),
		);
		const list = rest.slice(0, end === -1 ? rest.length : end + 1);
		const day = dayIn(verb[1] ?? verb[2]);
		return LIST_ENDS.test(text.slice(list.at(-1)!.reach))
			? list.map((title) => ({ title, day }))
			: [];
	});
	return lists;
}

/** Laws that one verb ends. */
interface List {
	day: string | undefined;
	/** Where the title begins that was read last. */
	next: number;
}

const listEndingIn = ([, day]: RegExpExecArray, text: string, { start }: Title): List => ({
	day: dayIn(day) ?? dayIn(FROM_A_DAY.exec(text.slice(0, start))?.[1]),
	next: start,
});

const dayIn = (words = ''): string | undefined => datesIn(words)[0]?.date;
