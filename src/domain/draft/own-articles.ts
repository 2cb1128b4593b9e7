import { NOWHERE, type Here } from '../citation/here.ts';
import type { IndexedLaw } from '../citation/law-index.ts';
import { placesOf } from '../citation/law-places.ts';
import { follows } from '../law/labels.ts';
import { articlesOf, isDivision, type Unit } from '../law/model.ts';
import { readLaw } from '../law/parse.ts';
import type { Draft } from './lines.ts';

/** The id under which a draft cites itself; no law has it. */
const THE_DRAFT = '本文稿';

/** The articles of a draft that is written like a statute, 规范性文件, 章程, or the sections of a plan. */
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

/**
 * The articles or sections of a draft itself, which 本办法第三条, 第五条 and 前款, or 本预案2.1, in it mean.
 * @returns null for a draft that has none, or does not say what it is
 */
export function ownArticles(draft: Draft, day: string): OwnArticles | null {
	const [isStatuteLike, isPlanLike] = [NAMES_ITSELF, NAMES_PLAN].map((one) => one.test(draft.text));
	if (!isStatuteLike && !isPlanLike) return null;
	const text = readLaw(draft.text);
	const articles = articlesOf(text);
	const places = placesOf(text);
	const isStatute = isStatuteLike && articles.length >= FEWEST && isWhole(articles);
	const isPlan = isPlanLike && articles.length === 0 && places.sections.areNested;
	if (!isStatute && !isPlan) return null;
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
