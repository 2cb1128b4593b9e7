import { hashedTo } from './files.ts';

/** `t/<term>`: terms in order, from this one on; `o/<term>`: one of `Root.often`. The term is written by `nameOf`. */
export interface TermFile {
	/** The terms, by `packTerms`. */
	k: string;
	/** Their postings in the same order, bits as base64. */
	b: string;
	/** Everyday words that begin with such a term and the words of statutes for them: `[欠薪, 拖欠劳动报酬, …]`. */
	s?: string[][];
}

/** The first term of the file that holds a term, or would hold it. @param starts first terms of the files, ascending */
export function startOf(term: string, starts: readonly string[]): string {
	let [low, high] = [0, starts.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (starts[middle]! <= term) low = middle;
		else high = middle;
	}
	return starts[low] ?? '';
}

/** Units of a term that stand in the name of its file; a Latin word may be longer than a disk allows. */
const NAMED = 16;

/**
 * The name of a file by its first term: `t/4eba6c11` for 人民. It stays the same when there are more or fewer files before
 * it, and with it the file.
 */
export function nameOf(kind: 't' | 'o', term: string): string {
	const units = Array.from({ length: Math.min(term.length, NAMED) }, (_, at) =>
		term.charCodeAt(at).toString(16).padStart(4, '0'),
	);
	const rest = term.length > NAMED ? `-${hashedTo(term, 2 ** 32).toString(16)}` : '';
	return `${kind}/${units.join('') || 'none'}${rest}`;
}

// e.g. "人民"; no "22条", no "gb50016"
const PAIR = /^[^\d a-z]{2}$/;

/**
 * Terms as a short text: first pairs, those with the same first character together (`人民员 什么`), behind a line break all
 * others.
 * @param sorted terms without blanks, ascending
 * @returns the text, and in the order in which the terms stand there the place of each in `sorted`
 */
export function packTerms(sorted: readonly string[]): { packed: string; order: number[] } {
	const [pairs, others]: [number[], number[]] = [[], []];
	sorted.forEach((term, at) => (PAIR.test(term) ? pairs : others).push(at));
	let [packed, first] = ['', ''];
	for (const at of pairs) {
		const pair = sorted[at]!;
		packed += pair[0] === first ? pair[1]! : (packed && ' ') + pair;
		first = pair[0]!;
	}
	return {
		packed: [packed, ...others.map((at) => sorted[at]!)].join('\n'),
		order: [...pairs, ...others],
	};
}

/** The terms of `packTerms` in their order. */
export function unpackTerms(packed: string): string[] {
	const [pairs = '', ...others] = packed.split('\n');
	const groups = pairs === '' ? [] : pairs.split(' ');
	return [
		...groups.flatMap(([first, ...seconds]) => seconds.map((one) => first! + one)),
		...others,
	];
}
