import { datesIn } from '../numbers/dates.ts';
import { articlesOf, walk, withoutAnnexes, wordsOf, type Law, type Unit } from '../model.ts';
import { NUMERAL } from '../numbers/numerals.ts';
import { publishedInAnnex } from '../title/published-law.ts';

/** The acts of law-making whose day a 题注 tells. */
export type Act = '公布' | '通过' | '批准';

/** When a law says that it takes effect: on a day, on the day of an act, or on a day that is yet to be found out. */
export type Effective = { on: string } | { after: Act | '其他'; words: string };

/** Words such as `自1997年1月1日起施行`, wherever they stand. */
export interface Effect {
	effective: Effective;
	/** What takes effect. */
	subject: string;
}

const TAKES_EFFECT = '(?:正式)?(?:施行|实施|实行|生效|执行|试行)(?!的)';
// e.g. "自…", "于…", "从…"
const FROM = /[自于从]\s*$/;
/** So few characters are 自 and blanks behind it. */
const NEAR = 10;
/** What takes effect is named within so many characters. */
const LONGEST_SENTENCE = 1000;
// e.g. "…起施行", "…零时起正式实施", "…施行"; not "…起施行的《示例条例》"
const FROM_THAT_DAY = new RegExp(`^\\s*(?:零时|\\d时)?起?${TAKES_EFFECT}`);
// e.g. "自公布之日起施行", "自公布之日施行", "自发布日起施行", "从发布之日起三十日后施行", "自国务院批准之日起实行"
const FROM_AN_ACT = new RegExp(
	`[自从于]([^，。；、自从于]{0,10}?)(公布|发布|颁布|印发|下发|发文|通过|批准)之?日起?([^。；，]{0,10}?)${TAKES_EFFECT}`,
	'g',
);

// e.g. "执行期限为", "有效期自" in front of "2031年1月1日至2035年12月31日": of two days the first; not "换发许可证，有效期自"
const TERM = /(?<![，,]\s*)(?:执行|实施|施行|有效)(?:期限?|时间)(?:为|是|[：:])?[自从]?\s*$/;
// e.g. "至2035年12月31日", "起至2035年12月31日止执行"
const UNTIL_A_DAY = /^\s*起?(?:截?至|到)(?=[^，。；]{8,14}日)/;
const UNTIL_THEN = new RegExp(`^\\s*起?(?:截?至|到)[^，。；]{8,14}?日止?${TAKES_EFFECT}`);
/** So few characters are 执行期限为自 and blanks behind it. */
const LONGEST_TERM = 16;

/** The words on taking effect stand in the last articles (附则). */
const LAST_UNITS = 8;

/**
 * When a law takes effect, from its own last articles. 修正 leaves that clause as it was: 人民防空法, amended in 2009,
 * still says 1997. What is said of the law itself goes before what is said of something else; a notice that prints it
 * goes before its 附件.
 * @returns null where they do not say
 */
export function effectiveOf(law: Law): Effective | null {
	const own = chosen(closingWords(law.units).flatMap(effectsIn));
	const annex = publishedInAnnex(law.units);
	return own ?? (annex ? chosen(closingWords(annex.children).flatMap(effectsIn)) : null);
}

/** When a sentence such as `本法自1997年1月1日起施行` makes a law take effect. */
export const effectiveClause = (words: string): Effective | null => chosen(effectsIn(words));

/** The words of the last units before any 附件, the last first, without the numbers of articles. */
export function closingWords(units: readonly Unit[]): string[] {
	const articles = closingArticles(units);
	const words =
		articles.length > 0
			? articles.map((unit) => unit.children.map(wordsOf).join('\n'))
			: walk(withoutAnnexes(units))
					.filter(({ kind, text }) => text !== '' && !['title', 'caption', 'entry'].includes(kind))
					.map(({ text }) => text);
	return words.slice(-LAST_UNITS).reverse();
}

/** The last articles before any 附件. */
export const closingArticles = (units: readonly Unit[]): Unit[] =>
	articlesOf({ units: withoutAnnexes(units) }).slice(-LAST_UNITS);

/** Everything that some words make take effect. */
export function effectsIn(words: string): Effect[] {
	const days = datesIn(words).flatMap(({ date, start, end }) => {
		const from = fromIn(words.slice(Math.max(0, start - LONGEST_TERM), start), words.slice(end));
		return from === null ? [] : [{ at: start - from.length, effective: { on: date } }];
	});
	const acts = [...words.matchAll(FROM_AN_ACT)].map((match) => ({
		at: match.index,
		effective: { after: actOf(match), words: match[0] },
	}));
	return [...days, ...acts]
		.sort((a, b) => a.at - b.at)
		.map(({ at, effective }) => ({
			effective,
			subject: subjectOf(words.slice(Math.max(0, at - LONGEST_SENTENCE), at)),
		}));
}

/** The words in front of a day that make it the first one, `自` or `执行期限为`; null where they and those behind it do not. */
function fromIn(before: string, behind: string): string | null {
	const term = TERM.exec(before);
	if (term && UNTIL_A_DAY.test(behind)) return term[0];
	const from = FROM.exec(before.slice(-NEAR));
	return from && (FROM_THAT_DAY.test(behind) || UNTIL_THEN.test(behind)) ? from[0] : null;
}

/** The act on whose day a law takes effect; another one where some days pass (`自公布之日起三十日后施行`). */
function actOf([, by = '', act = '', delay]: RegExpExecArray): Act | '其他' {
	if (delay !== '') return '其他';
	if (act === '批准') return act;
	// e.g. "自修订发布之日起"
	if (by !== '') return '其他';
	return act === '通过' ? act : '公布';
}

// e.g. "除第八条外"
const EXCEPTION = /除[^，。；]*?外/g;

// e.g. "其中第八条", "本法第二十条", "本条第二款", "附件三"; not "本章程"
const PART = new RegExp(
	`第[${NUMERAL}\\d]+(?:之[${NUMERAL}]+)?[条款项目章节编]|其中|本章(?!程)|本[节款项]|本条(?!例)|附[件表]`,
);
// e.g. "本法", "本实施细则", "本章程", "本《示例办法》"; not "本市", "本级", "本院", "本条第二款"
const THIS = '本(?!条(?!例)|章(?!程)|[节款项市州省区县级院部局厅会所人年月次])';
// The same, and "其余条款" of a law of which a part has a day of its own
const ITSELF = new RegExp(`${THIS}|其[余他](?:各?[条章]款?|规定|内容|部分)`);
// e.g. "第四十条本条例": the number of an article that the source does not set on a line of its own
const LABELLED = new RegExp(`条\\s*${THIS}`);

/** What takes effect: the words behind the last comma; where there are none, the clause before that names something. */
function subjectOf(before: string): string {
	const sentence = before
		.replace(EXCEPTION, '')
		.split(/[。；;\n]/)
		.at(-1)!;
	const clauses = sentence.split(/[，,]/).map((clause) => clause.trim());
	// e.g. "本办法共十条，自…", "经示例委员会批准，自…"
	return (
		clauses.pop() || (clauses.findLast((clause) => ITSELF.test(clause) || PART.test(clause)) ?? '')
	);
}

/** The words on the law itself go before words that do not say what they are about. */
function chosen(mentions: readonly Effect[]): Effective | null {
	const whole = mentions.filter(({ subject }) => LABELLED.test(subject) || !PART.test(subject));
	const own = whole.find(({ subject }) => ITSELF.test(subject));
	return (own ?? whole.find(({ subject }) => subject === ''))?.effective ?? null;
}
