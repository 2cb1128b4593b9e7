import { numbersIn, type WrittenNumber } from './names/document-numbers.ts';
import { isSelfMarked } from './heads.ts';
import { rulesNamedIn } from './names/rules.ts';
import type { Mention, NumberMention, PlaceMention, Span } from '../model.ts';
import { placesIn } from './place-mentions.ts';
import type { Written } from './beginning.ts';
import { isLawLike } from './names/law-like.ts';
import { titlesNoLaw } from './no-law.ts';
import { titlesIn, type Title } from './names/titles.ts';

/**
 * Everything in a text that cites a law: places (form 1–53 of the survey in domain notes), titles of laws without a
 * place, and numbers of documents. Knows no law: which one a name means is for `resolve`.
 * @param titles the titles in it, if they are known
 * @returns ordered by place, never overlapping
 */
export function find(
	text: string,
	titles: readonly Title[] = titlesIn(text),
	written: Written = {},
): Mention[] {
	const numbered = numbersIn(text);
	const apart = numbered.filter(
		({ start, end }) => !titles.some((title) => title.start < start && end <= title.reach),
	);
	const places = placesIn(text, titles, apart, written);
	const laws = titles.flatMap((title) => lawMention(text, title, places));
	const numbers = numberMentions(numbered, titles, places);
	return withoutOverlaps([...places, ...laws, ...rulesIn(text), ...numbers]);
}

/** In order; of two that share words, the first. */
export function withoutOverlaps<T extends Span>(mentions: T[]): T[] {
	let end = 0;
	return mentions
		.sort((a, b) => a.start - b.start)
		.filter((mention) => {
			if (mention.start < end) return false;
			end = mention.end;
			return true;
		});
}

function lawMention(text: string, title: Title, places: readonly PlaceMention[]): Mention[] {
	const { start, end, name, wording } = title;
	// e.g. 本《办法》自…起施行, 《本条例》: the text itself
	if (
		text[start - 1] === '本' ||
		isSelfMarked(name) ||
		places.some((place) => place.start <= start && start < place.end)
	)
		return [];
	// e.g. 《某某工作规范》, 《某某专项方案》, 《公司章程》: a law only if the site has one of that name
	const known = isLawLike(name) && !isOfCompany(name) ? {} : ({ known: true } as const);
	const said = wording && { wording };
	return [{ kind: 'law', start, end, naming: { kind: 'title', name, ...said, ...known } }];
}

// e.g. "中国某某存款章程": one that the country has made
const OF_COUNTRY = /^(?:中华|中国|国家)/;

/** 《公司章程》: no law, though it ends like one. */
const isOfCompany = (name: string): boolean => titlesNoLaw(name) && !OF_COUNTRY.test(name);

/** The rules that belong to a law. Which law, the words in front of them say. */
const rulesIn = (text: string): Mention[] =>
	rulesNamedIn(text).map(({ 0: name, index }) => ({
		kind: 'law',
		start: index,
		end: index + name.length,
		naming: { kind: 'rules', name },
	}));

function numberMentions(
	numbers: readonly WrittenNumber[],
	titles: readonly Title[],
	places: readonly PlaceMention[],
): NumberMention[] {
	return numbers.flatMap(({ start, end, number }) => {
		const taken = (span: Span): boolean => start < span.end && span.start < end;
		if (places.some(taken) || titles.some(taken)) return [];
		const of = titles.find((title) => title.end <= start && end <= title.reach)?.name;
		return [{ kind: 'number', start, end, number, ...(of !== undefined && { of }) }];
	});
}
