import { KIND_OF_DIVISION } from '../read/lines/heading-label.ts';
import { isDivision, walk, type Law, type Unit } from '../model.ts';

export interface Definition {
	term: string;
	/** The 款 or 项 that defines it, `t82-k1`. */
	at: string;
	/** The 编, 章 or 节 that it is defined for (本章所称…); empty if it is defined for the whole law. */
	scope: string;
}

const TERM = '[“‘「]?([^\\s，。；：、“”‘’「」（）《》〈〉()]{2,20}?)[”’」]?';
// e.g. "（以下简称科普）", "(以下简称“本基金”)"
const OTHER_NAMES = '(?:[（(][^（）()]{1,30}[）)])?';
const MEANS = '[，,：:]?\\s*(?:是指|系指|即指)';

// e.g. "本条例所称警报设施，是指…", "本法所称的“疏散”，是指…", "《示例法》第五条第一款规定的“设施”，是指…"
const CALLED = new RegExp(
	`(?:^|[。；：，])([^。；：，]{0,40}?)(?:所称|(?<=第[^。；：，]{1,30})规定)(?:的)?${TERM}${OTHER_NAMES}${MEANS}`,
	'g',
);
// e.g. "警报设施，是指…", "…管理。疏散是指…" at the beginning of a sentence
const ALONE = new RegExp(`(?:^|。)${TERM}${OTHER_NAMES}${MEANS}`, 'g');
// e.g. "疏散：指…", "疏散，指…" as a line of a list of terms; not "上级部门，指导…"
const LISTED = new RegExp(`^${TERM}${OTHER_NAMES}[，：:,]\\s*指(?![导定使挥令标派示明出引])`, 'g');

// e.g. "本条所称", "前款所称", "前两款所称": a meaning for one article; not "本条例"
const NEAR = /(?:本|前|上|该)[一二两三]?(?:条(?!例)|款|项)/;
// e.g. "本章", "本节"
const DIVISION = /本(编|分编|章|节)/;
// e.g. "上述情形", "其中", "该期限": words that point, and name nothing
const POINTS = /^(?:上述|前述|其(?!他)|该|这|此|所|以上|以下|下列|有下列|本|如|因|由于)/;
// e.g. "情节严重的", "单位应当记录": a case or a sentence, and no name
const NO_NAME = /(?:的|时|后|是)$|应当|不得|可以|认为|所称|规定的/;

/**
 * The terms that a law defines for itself, in the order of its text. Meanings given for one 条 or 款 alone (前款所称…) are
 * left out: nothing outside of that article uses them.
 */
export function definitionsOf(law: Law): Definition[] {
	const found = new Map<string, Definition>();
	for (const [article, scopes] of articlesWithScopes(law.units, []))
		for (const definition of definitionsIn(article, scopes))
			// The first meaning stands; a second one for a narrower scope is another.
			if (!found.has(keyOf(definition))) found.set(keyOf(definition), definition);
	return [...found.values()];
}

const keyOf = ({ term, scope }: Definition): string => `${term} ${scope}`;

/** Every article with the divisions that it stands in, outermost first. */
function articlesWithScopes(units: readonly Unit[], scopes: readonly Unit[]): [Unit, Unit[]][] {
	return units.flatMap((unit): [Unit, Unit[]][] => {
		if (unit.kind === 'article' || unit.kind === 'point') return [[unit, [...scopes]]];
		return isDivision(unit) ? articlesWithScopes(unit.children, [...scopes, unit]) : [];
	});
}

function definitionsIn(article: Unit, scopes: readonly Unit[]): Definition[] {
	return walk([article]).flatMap(({ address, text }) =>
		address === '' ? [] : termsIn(text, scopes).map((found) => ({ ...found, at: address })),
	);
}

function termsIn(text: string, scopes: readonly Unit[]): Omit<Definition, 'at'>[] {
	// Every form has this character, and few 款 have it.
	if (!text.includes('指')) return [];
	const called = [...text.matchAll(CALLED)].flatMap(([, who = '', term = '']) => {
		const scope = scopeOf(who, scopes);
		return scope === null ? [] : [{ term, scope }];
	});
	const alone = [ALONE, LISTED].flatMap((pattern) =>
		[...text.matchAll(pattern)].map(([, term = '']) => ({ term, scope: '' })),
	);
	return [...called, ...alone].filter(({ term }) => isName(term));
}

const isName = (term: string): boolean => !POINTS.test(term) && !NO_NAME.test(term);

/** The address that a meaning holds for, empty for the whole law, or `null` for one article. */
function scopeOf(who: string, scopes: readonly Unit[]): string | null {
	if (NEAR.test(who)) return null;
	const name = DIVISION.exec(who)?.[1];
	if (!name) return '';
	const division = KIND_OF_DIVISION[name as keyof typeof KIND_OF_DIVISION];
	return scopes.findLast(({ kind }) => kind === division)?.address ?? '';
}
