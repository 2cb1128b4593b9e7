import { runFrom, type Run, type Side } from './run.ts';
import { isEnd, sayAlike, SIGN, trimmed, WHOLE } from './trimmed.ts';

/** A lone character that two rewritten phrases share explains nothing: 的 between two changes is part of the change. */
const ISLAND = 1;
/** Beside so many characters that were inserted or removed, a lone one that stayed is an accident of the alphabet. */
const MUCH = 6;
/** A longer passage that stayed is worth showing where it was. */
const SHORT = 6;

/**
 * Runs without the splinters that a comparison by characters leaves: neighbouring changes are one where what parts them
 * can stand beside them as well, or is a lone character that says nothing.
 */
export const withoutIslands = (runs: readonly Run[]): Run[] =>
	trimmed(withoutLoneOnes(withoutRepeated(runs)));

/**
 * `{甲国}防{乙国防}教育` is `{甲国防乙国}防教育`: what stands between two insertions is repeated at the end of the second,
 * so that both can be one. The same for two removals. What each side says stays as it is.
 */
function withoutRepeated(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		push(joined, run);
		const turned = turn(joined.slice(-3));
		if (turned) {
			joined.splice(-3);
			for (const one of turned) push(joined, one);
		}
	}
	return joined;
}

function push(runs: Run[], run: Run): void {
	const last = runs.at(-1);
	if (last && last.same === run.same) runs[runs.length - 1] = both(last, run);
	else runs.push(run);
}

function turn([before, island, after]: readonly Run[]): Run[] | undefined {
	if (!before || !island?.same || !after || island.old.length > SHORT) return undefined;
	const side = pureSide(before);
	if (!side || side !== pureSide(after)) return undefined;
	const [a, middle, b] = [before[side], island[side], after[side]];
	const size = middle.length;
	// The first one never begins with it: what is the same was taken as soon as it could be.
	if (!sayAlike(b.slice(-size), middle)) return undefined;
	return [
		runFrom(side, false, [...a, ...middle, ...b.slice(0, -size)], []),
		runFrom(side, true, b.slice(-size), island[side === 'new' ? 'old' : 'new']),
	];
}

/** The side that words stand on, if it is only one. */
function pureSide({ same, old, new: newer }: Run): Side | undefined {
	if (same || (old.length > 0 && newer.length > 0)) return undefined;
	return old.length > 0 ? 'old' : 'new';
}

/** Neighbouring changes as one, with the lone characters between them. */
function withoutLoneOnes(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const [place, run] of runs.entries()) {
		const [last, next] = [joined.at(-1), runs[place + 1]];
		const between = run.same && last && next && !next.same;
		const swallowed =
			between &&
			(run.old.length <= ISLAND
				? !isEnd(run.new[0]!) &&
					(isReplaced(last) || isAccident(last, run, next) || isHalfWord(last, run, next))
				: isTwoHalves(last, run, next));
		if (last && !last.same && (!run.same || swallowed)) joined[joined.length - 1] = both(last, run);
		else joined.push(run);
	}
	return joined;
}

/** Where words stand on both sides, something was rewritten; between two insertions nothing was. */
const isReplaced = ({ same, old, new: newer }: Run): boolean =>
	!same && old.length > 0 && newer.length > 0;

/** So much may be put in beside what stayed of a word. */
const HALF = 2;

/**
 * `{举}报<告>`, `{主}管<理机构>{部门}`: a word of which one character stayed was replaced by another one. Between two pure
 * changes that is so only if each is a character: `三日{以}内<书面>`.
 */
function isHalfWord(before: Run, island: Run, after: Run): boolean {
	const olds = before.old.length + after.old.length;
	const news = before.new.length + after.new.length;
	if (olds === 0 || news === 0 || WHOLE.test(island.new[0]!.text)) return false;
	const lengths = [before, after].map(longest);
	return isReplaced(after) ? Math.min(...lengths) <= HALF : Math.max(...lengths) === 1;
}

/** `<执>{履}行职<务>{责}`: two words of which the inner characters stayed were replaced by two others. */
function isTwoHalves(before: Run, island: Run, after: Run): boolean {
	const parts = [...before.old, ...before.new, ...island.new, ...after.old, ...after.new];
	return (
		island.new.length === 2 &&
		[before, after].every((run) => isReplaced(run) && longest(run) === 1) &&
		!parts.some(({ text }) => WHOLE.test(text))
	);
}

const longest = ({ old, new: newer }: Run): number => Math.max(old.length, newer.length);

const isAccident = (before: Run, island: Run, after: Run): boolean =>
	!SIGN.test(island.new[0]!.text) && longest(before) + longest(after) >= MUCH;

const both = (a: Run, b: Run): Run => ({
	same: a.same && b.same,
	old: [...a.old, ...b.old],
	new: [...a.new, ...b.new],
});
