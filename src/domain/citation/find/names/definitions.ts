import type { Definition, Span } from '../../model.ts';
import { explainedNames } from './explained-names.ts';
import { isLawLike } from './law-like.ts';
import { RULES } from './rules.ts';
import type { Title } from './titles.ts';
import { wordingNamed } from './wording-before.ts';
import { matchesIn } from '../match-at.ts';

// Whose name it is, and where it holds. e.g. "后者" in （后者以下简称《条例》）, "该法", "本章", "下文"
const WHOSE_AND_WHERE = '(?:(?<whose>[前后]者)|[本该][\\u4e00-\\u9fff]{1,3}?|[下后]?文中?)?[，,]?';
// e.g. "（以下简称《条例》）", "(以下称民法典)", "（以下统称“两办法”）", "（以下简称：本省办法）", "【简称《条例》】",
// "（国务院令第5号，以下简称条例）", "（以下分别简称《甲法》及《甲法修正案（二）》）", "（后者以下简称《条例》）", "（以下除另有说明外，简称《条例》）"
const DEFINITION = new RegExp(
	`[（(【[〔](?:[^（）()]{0,30}[，,；;])?\\s*${WHOSE_AND_WHERE}(?:以?下(?:除[^（）()，]{1,8}外[，,]?)?(?:统|合|均|分别|一并)?简?称|(?:统|分别)?简称|统称)(?:为)?[：:]?\\s*(?<alias>(?:[^（）()【】〔〕[\\]。]|（[^（）]{1,12}）|\\([^()]{1,12}\\)){2,80}?)\\s*[）)\\]】〕]`,
	'g',
);
// e.g. "，以下简称《条例》" behind "《某省风筝管理条例》", without brackets
const PLAIN_DEFINITION =
	/[，,]\s*以?下(?:统|合|均)?简?称(?:为)?[：:]?\s*(?<alias>[《“"「][^《》“”"「」]{2,40}[》”"」])/g;
// e.g. "（“《条例》”）", "（“民法典”）" right behind a title: how lawyers give short names
const MARKED_ALONE = /[（(]\s*[“"「](?<alias>[《]?[^“”"「」（）()《》]{2,40}[》]?)[”"」]\s*[）)]/g;
// e.g. "《甲法》", "“条例”"
const MARKED = /[《“"「]([^《》“”"「」]{2,40})[》”"」]/g;
// e.g. the end of "《某法》、《某条例》", joined as one list
const LISTED = /^[、和及与以，\s]*$/;
// e.g. "第六十九条第一款第（八）项", "第九条之规定" between a title and its bracket
const PLACE_IN_FRONT = /^第[^，。；：《》“”]{1,24}[条款项目](?:[之的]?规定)?$/;
// e.g. "及其实施条例", "实施细则" between a title and its bracket
const RULES_IN_FRONT = new RegExp(`^(?:[及和与]其?|的)?(${RULES})$`);
// e.g. "根据中华人民共和国民事诉讼法" in front of its bracket
const NAME_IN_FRONT = /[\u4e00-\u9fff]{2,40}$/;

/**
 * Where a text gives laws shorter names (以下简称, 以下统称, 以下合称, in a bracket alone, or “条例”指《某条例》). Several names for as many
 * laws are given one by one. Words that stand for no law are left out.
 */
export function definitionsIn(text: string, titles: readonly Title[]): Definition[] {
	const alone = matchesIn(MARKED_ALONE, text).filter(({ index }) =>
		titles.some(({ end }) => end === index),
	);
	const said = text.includes('称')
		? [...matchesIn(DEFINITION, text), ...matchesIn(PLAIN_DEFINITION, text)]
		: [];
	return [
		...[...said, ...alone].flatMap((match) => definedBy(match, text, titles)),
		...explainedNames(text, titles),
	].sort((a, b) => a.start - b.start);
}

/** What one bracket defines. */
function definedBy(match: RegExpExecArray, text: string, titles: readonly Title[]): Definition[] {
	const span = { start: match.index, end: match.index + match[0].length };
	const aliases = aliasesIn(match.groups!.alias!);
	const { listed, running } = namesBefore(text, match.index, titles);
	if (aliases.length > 1 && aliases.length === listed.length)
		return aliases.map((alias, place) => ({ ...span, alias, names: [listed[place]!] }));
	const [alias, ...others] = aliases;
	if (listed.length === 0 || !alias || others.length > 0) return [];
	const [title, former] = titles.filter(({ end }) => end <= match.index).toReversed();
	if (match.groups!.whose === '前者' && former) return [{ ...span, alias, names: [former.name] }];
	const names = /[统合]称/.test(match[0]) ? listed : listed.slice(-1);
	const wording = names.length === 1 && !running && title && wordingNamed(text, title);
	return [{ ...span, alias, names, ...(running && { running }), ...(wording && { wording }) }];
}

/** The short names in a bracket. 本条例 is none: it is said of the text itself. */
function aliasesIn(words: string): string[] {
	const marked = matchesIn(MARKED, words).map(([, name]) => name!);
	const names = marked.length > 0 ? marked : words.split(/[、，,]/);
	return names.map((name) => name.trim()).filter((name) => !name.startsWith('本'));
}

/** The laws in front of a bracket: the titles of the list that ends there, or words that end in a name. */
function namesBefore(
	text: string,
	at: number,
	titles: readonly Title[],
): { listed: string[]; running: boolean } {
	const before = titles.filter(({ end }) => end <= at);
	const rules = before.length > 0 && RULES_IN_FRONT.exec(text.slice(before.at(-1)!.reach, at))?.[1];
	if (rules) {
		const { name } = before.at(-1)!;
		return { listed: [name, name + rules], running: false };
	}
	const place = PLACE_IN_FRONT.exec(text.slice(before.at(-1)?.reach ?? at, at))?.[0] ?? '';
	const last = before.at(-1);
	if (last && place !== '') return { listed: [last.name], running: false };
	if (last && (last.end === at || (last.reach >= at && text[last.end] !== '，'))) {
		const listed = [last.name];
		for (let place = before.length - 1; place > 0; place -= 1) {
			if (!LISTED.test(text.slice(before[place - 1]!.reach, before[place]!.start))) break;
			listed.unshift(before[place - 1]!.name);
		}
		return { listed, running: false };
	}
	const words = NAME_IN_FRONT.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
	return { listed: isLawLike(words) ? [words] : [], running: true };
}

/**
 * What a text says outside of the brackets that define its names: an alias cites nothing there. What stands in front of
 * the definition does: （省政府令第5号，以下简称《办法》）.
 */
export const outside = <T extends Span>(
	text: string,
	spans: readonly T[],
	definitions: readonly Span[],
): T[] =>
	spans.filter(
		({ start, end }) =>
			!definitions.some(
				(one) =>
					one.start <= start &&
					end <= one.end &&
					isAlias(text.slice(one.start, one.end), start - one.start),
			),
	);

/** Whether what stands at a place of a definition is the short name: behind 称, or alone in the bracket. */
const isAlias = (definition: string, at: number): boolean =>
	!definition.includes('称') || definition.slice(0, at).includes('称');
