import { runFrom, runsBetween, type Run, type Side } from './run.ts';
import type { Token } from './tokens.ts';
import { isEnd } from './trimmed.ts';

/** Of what stayed of a sentence, so much may be elsewhere than in one sentence of the other text; a day has two numbers. */
const LITTLE = 0.1;
const FEW = 2;

/**
 * Runs in which a sentence that stayed is not torn between two of the other text: what the second says again stands there as
 * something new. `自{2031年1月1日起施行。}2024年5月1日起施行{的规定废止}。` is `自<2024年5>{2031年1}月1日起施行。{2024年5月1日起施行的规定废止。}`.
 */
export function withWholeSentences(runs: readonly Run[]): Run[] {
	if (!runs.some(isInsertedEnd)) return [...runs];
	return stretchesOf(runs).flatMap((stretch) =>
		stretch.some(isInsertedEnd) ? (rejoined(stretch) ?? stretch) : stretch,
	);
}

/** Whether a sentence ends in what only one side has, beside words of it. */
const isInsertedEnd = ({ same, old, new: newer }: Run): boolean =>
	!same && (old.length > 1 || newer.length > 1) && old.some(isEnd) !== newer.some(isEnd);

/** Runs from one sentence end that both sides have to the next; whole sentences between them stand alone. */
function stretchesOf(runs: readonly Run[]): Run[][] {
	const stretches: Run[][] = [];
	let open: Run[] = [];
	for (const run of runs) {
		const first = run.same ? run.new.findIndex(isEnd) + 1 : 0;
		if (first === 0) {
			open.push(run);
			continue;
		}
		const last = run.new.findLastIndex(isEnd) + 1;
		stretches.push([...open, part(run, 0, first)]);
		if (first < last) stretches.push([part(run, first, last)]);
		open = last < run.new.length ? [part(run, last)] : [];
	}
	return [...stretches, open];
}

const part = (run: Run, from: number, to?: number): Run => ({
	same: run.same,
	old: run.old.slice(from, to),
	new: run.new.slice(from, to),
});

/** A stretch in which one sentence of a side stands in one of several of the other; undefined where it is not torn. */
function rejoined(stretch: readonly Run[]): Run[] | undefined {
	const [olds, news] = (['old', 'new'] as const).map((side) =>
		sentencesOf(stretch.flatMap((run) => run[side])),
	);
	if (olds!.length === news!.length || Math.min(olds!.length, news!.length) !== 1) return undefined;
	const [side, many, one]: [Side, Token[][], Token[]] =
		olds!.length === 1 ? ['new', news!, olds![0]!] : ['old', olds!, news![0]!];
	const stayed = stayedIn(stretch, side, many.length);
	if (stayed.filter((count) => count > 0).length < 2) return undefined;
	const all = countSame(stretch);
	const least = all - Math.max(FEW, all * LITTLE);
	const found = many.map((sentence, place) => {
		if (stayed[place] === 0 || countCommon(one, sentence) < least) return [];
		return side === 'new' ? runsBetween(one, sentence) : runsBetween(sentence, one);
	});
	const kept = found.map(countSame);
	const best = kept.indexOf(Math.max(...kept));
	if (kept[best]! < least) return undefined;
	const alone = (sentences: readonly Token[][]): Run[] =>
		sentences.length === 0 ? [] : [runFrom(side, false, sentences.flat(), [])];
	return [...alone(many.slice(0, best)), ...found[best]!, ...alone(many.slice(best + 1))];
}

/** How many tokens of each sentence of a side stayed, its end aside. */
function stayedIn(stretch: readonly Run[], side: Side, count: number): number[] {
	const stayed = new Array<number>(count).fill(0);
	let place = 0;
	for (const run of stretch)
		for (const token of run[side]) {
			if (isEnd(token)) place += 1;
			else if (run.same) stayed[place]! += 1;
		}
	return stayed;
}

/** How many tokens two texts have in common, in any order: no more can stay. */
function countCommon(one: readonly Token[], other: readonly Token[]): number {
	const left = new Map<string, number>();
	for (const { key } of one) left.set(key, (left.get(key) ?? 0) + 1);
	let common = 0;
	for (const { key } of other) {
		const count = left.get(key) ?? 0;
		if (count === 0) continue;
		left.set(key, count - 1);
		common += 1;
	}
	return common;
}

const countSame = (runs: readonly Run[]): number =>
	runs.reduce((sum, run) => sum + (run.same ? run.new.length : 0), 0);

function sentencesOf(tokens: readonly Token[]): Token[][] {
	const sentences: Token[][] = [];
	let from = 0;
	for (const [at, token] of tokens.entries())
		if (isEnd(token) || at === tokens.length - 1) {
			sentences.push(tokens.slice(from, at + 1));
			from = at + 1;
		}
	return sentences;
}
