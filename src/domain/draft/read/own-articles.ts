import { NOWHERE, type Here } from '../../citation/held/here.ts';
import type { IndexedLaw } from '../../citation/held/law-index.ts';
import { placesOf } from '../../citation/held/law-places.ts';
import type { Places } from '../../citation/held/places.ts';
import { follows } from '../../law/read/lines/article-label.ts';
import { articlesOf, isDivision, type Unit } from '../../law/model.ts';
import { NUMERAL } from '../../law/numbers/numerals.ts';
import { readLaw } from '../../law/read/parse.ts';
import { lawAmended } from './amended.ts';
import type { Draft } from '../text/lines.ts';

/** The id under which a draft cites itself; no law has it. */
const THE_DRAFT = '本文稿';

/** The articles of a draft that is written like a statute, 规范性文件, 章程, the sections of a plan, or the points of an opinion. */
export interface OwnArticles {
	/** The draft, as what 本办法 in it means. */
	law: IndexedLaw;
	/** Where each line stands in it. */
	here: (line: number) => Here;
}

/** Fewer may be articles that a draft quotes. */
const FEWEST = 3;
// e.g. "制定本办法", "本规定所称", "本章程第五条"; not 本合同, whose articles are agreed and 款 are counted as one likes
const NAMES_ITSELF =
	/本(?:实施|若干|暂行)?(?:办法|规定|细则|条例|法|规则|规程|规范|准则|制度|章程)(?!定|律|院|官|人|治)/;

// e.g. "制定本预案", "本专项规划": a plan, whose sections are numbered with points
const NAMES_PLAN =
	/本(?:应急|专项|总体|行动|实施|工作)?(?:预案|方案|规划|计划|规程|规范|标准|导则|指南)/;

// e.g. "本意见第二部分", "本实施方案", "本决定自…起施行": what counts 一、 and （一）; not 本决定书, 本意见书
const NAMES_POINTED =
	/本(?:指导|实施|若干|暂行)?(?:意见|通知|决定|决议|公告|通告|要点|纲要)(?![书稿])/;

// e.g. "违反本决定第三条": a decision that counts 条
const CITES_ITS_ARTICLES = new RegExp(`${NAMES_POINTED.source}第[${NUMERAL}]+条`);

/**
 * The articles, sections or points of a draft itself, which 本办法第三条, 第五条 and 前款, 本预案2.1 or 本意见第二部分第（三）项 in it mean.
 * @returns null for a draft that has none, or does not say what it is
 */
export function ownArticles(draft: Draft, day: string): OwnArticles | null {
	const says = (form: RegExp): boolean => form.test(draft.text);
	const [itself, plan, pointed] = [NAMES_ITSELF, NAMES_PLAN, NAMES_POINTED].map(says);
	if (!itself && !plan && !pointed) return null;
	const text = readLaw(draft.text);
	const places = placesOf(text);
	// 第五条 in 一、 of a notice that amends 《某办法》 is one of that.
	if (articlesOf(text).length === 0 && lawAmended(draft) !== undefined) return null;
	const statuteLike = itself! || says(CITES_ITS_ARTICLES);
	if (!isCounted(articlesOf(text), places, [statuteLike, plan!, pointed!])) return null;
	const lines = herePerLine(text.units);
	return {
		law: {
			id: THE_DRAFT,
			name: THE_DRAFT,
			names: [THE_DRAFT],
			numbers: [],
			versions: [{ date: day, places: () => places }],
		},
		here: (line) => lines.get(line + 1) ?? NOWHERE,
	};
}

/** Whether what names itself counts what texts of that kind do. */
function isCounted(
	articles: readonly Unit[],
	places: Places,
	[isStatuteLike, isPlanLike, isPointed]: readonly boolean[],
): boolean {
	if (articles.length > 0) return isStatuteLike! && articles.length >= FEWEST && isWhole(articles);
	if (isPlanLike && places.sections.areNested) return true;
	return (isPlanLike! || isPointed!) && FIRST_POINTS.every((point) => places.has(point));
}

/** What counts less is a line of a list. */
const FIRST_POINTS = ['d1', 'd2'];

/** Of so many articles one may be left out or stand twice: a draft is looked at before its numbers are put right. */
const FAULTS = 5;

/** Articles that a draft quotes seldom begin with the first one and go on one by one. */
function isWhole(articles: readonly Unit[]): boolean {
	const leaps = articles.filter(
		({ number }, place) => !number || !follows(articles[place - 1]?.number ?? null, number),
	);
	return articles[0]!.number?.main === 1 && leaps.length <= articles.length / FAULTS;
}

/** The innermost unit of each line, counted from 1. */
function herePerLine(units: readonly Unit[]): Map<number, Here> {
	const found = new Map<number, Here>();
	const visit = (unit: Unit, around: Here): void => {
		const division = isDivision(unit) && unit.kind !== 'annex' ? unit.address : around.division;
		const here = { division, address: unit.address || around.address };
		found.set(unit.line, here);
		for (const child of unit.children) visit(child, here);
	};
	for (const unit of units) visit(unit, NOWHERE);
	return found;
}
