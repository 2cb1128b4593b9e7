import { runFrom, type Run, type Side } from './run.ts';
import { PARAGRAPH_KEY, type Token } from './tokens.ts';
import { isEnd } from './trimmed.ts';

/**
 * Runs in which a line that was inserted or removed goes with the sign at its own end, and not with that of the line before,
 * which comparing by characters cannot tell apart: `灯亮{。⏎钟响}。` is `灯亮。{⏎钟响。}`, and `灯亮{；⏎（二）钟响}。` is
 * `灯亮<。>{；⏎（二）钟响。}`. What each side says stays as it is.
 */
export function withWholeLines(runs: readonly Run[]): Run[] {
	const whole = runs.flatMap(partedAtLine);
	for (let place = 0; place < whole.length - 1; place += 1) {
		const [change, after] = [whole[place]!, whole[place + 1]!];
		const side = longSide(change);
		if (!side || !endsLine(after[side], 0, whole[place + 2]?.[side][0])) continue;
		const turned = turn(change, after, side);
		whole.splice(place, 2, ...turned);
		place += turned.length - 2;
	}
	return whole.filter(({ old, new: newer }) => old.length + newer.length > 0);
}

/** A change that is parted wherever a line of both sides ends in the same sign: that sign stayed, and so did the line. */
function partedAtLine(change: Run): Run[] {
	const parts: Run[] = [];
	let [from, to] = [0, 0];
	const part = (same: boolean, oldEnd: number, newEnd: number): void => {
		parts.push({ same, old: change.old.slice(from, oldEnd), new: change.new.slice(to, newEnd) });
		[from, to] = [oldEnd, newEnd];
	};
	while (!change.same) {
		const [old, newer] = [nextEnd(change.old, from), nextEnd(change.new, to)];
		if (!old || old.keys !== newer?.keys) break;
		part(false, old.at, newer.at);
		part(true, old.end, newer.end);
	}
	part(change.same, change.old.length, change.new.length);
	return parts;
}

/** Where the sign stands in which a line ends, and what follows it; what both say there. */
interface LineEnd {
	at: number;
	end: number;
	keys: string;
}

/** The end of the line at a place, if it ends in a sign behind that. */
function nextEnd(tokens: readonly Token[], from: number): LineEnd | undefined {
	let last = from;
	while (last < tokens.length && !tokens[last]!.text.includes('\n')) last += 1;
	const at = tokens[last]?.key === PARAGRAPH_KEY ? last - 1 : last;
	const sign = at < from ? undefined : tokens[at];
	if (!sign || !isEnd(sign)) return undefined;
	const keys = tokens.slice(at, last + 1).map(({ key }) => key);
	return { at, end: last + 1, keys: keys.join('') };
}

/** The side of a change on which a line ends, if it is only one. */
function longSide({ same, old, new: newer }: Run): Side | undefined {
	const [before, now] = [old, newer].map((tokens) =>
		tokens.some(({ text }) => text.includes('\n')),
	);
	return same || before === now ? undefined : before ? 'old' : 'new';
}

/** Whether a token is a sign at the end of its line. @param next what follows the last of the tokens */
function endsLine(tokens: readonly Token[], at: number, next?: Token): boolean {
	const [token, following] = [tokens[at], tokens[at + 1] ?? next];
	if (!token || !isEnd(token)) return false;
	return token.text.includes('\n') || !following || following.key === PARAGRAPH_KEY;
}

function turn(change: Run, after: Run, side: Side): Run[] {
	const other = side === 'new' ? 'old' : 'new';
	const [long, short] = [change[side], change[other]];
	const [end, shortEnd] = [after[side].slice(0, 1), after[other].slice(0, 1)];
	const rest = runFrom(side, true, after[side].slice(1), after[other].slice(1));
	const isSame = (place: number): boolean => long[place]!.key === end[0]!.key;
	if (endsLine(long, 0) && !isSame(0))
		return [runFrom(side, false, [...long, ...end], [...short, ...shortEnd]), rest];
	const at = long.findIndex((_, place) => isSame(place) && endsLine(long, place));
	if (at === -1) return [change, after];
	return [
		runFrom(side, false, long.slice(0, at), short),
		runFrom(side, true, long.slice(at, at + 1), shortEnd),
		runFrom(side, false, [...long.slice(at + 1), ...end], []),
		rest,
	];
}
