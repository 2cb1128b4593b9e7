import fc from 'fast-check';
import { formatNumeral } from '../../../../src/domain/law/numbers/numerals.ts';

/** An article of a law that is amended, by a name that stays whatever its number. */
export interface Provision {
	name: string;
	/** Its 款. */
	paragraphs: readonly string[];
}

/** A generated law: articles by chapters. */
export type Amendable = readonly (readonly Provision[])[];

/** A law and its amendments. */
export interface Case {
	law: Amendable;
	acts: readonly Act[];
	/** Articles keep their numbers; then none is moved. */
	keepsNumbers: boolean;
}

/** What an amendment does to a law. */
export type Act =
	| { kind: 'insert' | 'delete' | 'reword' | 'split'; at: number }
	| { kind: 'move' | 'merge'; at: number; to: number };

/** An amended law, and what became of its articles. */
export interface Amended {
	law: Amendable;
	/** Those that another one took in: its name, and the name of the other. */
	merged: ReadonlyMap<string, string>;
	/** Those that were a part of another one. */
	split: ReadonlyMap<string, string>;
	moved: ReadonlySet<string>;
}

/** What every second sentence begins with, as statutes do. */
const BEGINNINGS = [
	'示例县人民政府有关部门应当',
	'任何单位和个人不得',
	'违反本规定，',
	'守灯人',
	'',
];

/** Sentence by sentence other words: characters by chance, so that none is like another. */
function sentence(n: number): string {
	let state = (n * 2654435761) % 4294967296;
	const next = (below: number): number => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return Math.floor((state / 4294967296) * below);
	};
	const words = (length: number): string =>
		Array.from({ length }, () => String.fromCodePoint(0x4e00 + next(20_000))).join('');
	return `${BEGINNINGS[next(5)]}${words(12 + next(12))}，${words(12 + next(12))}。`;
}

/** A law of one to four chapters, of which no article is like another, and up to six amendments of it. */
export const amendable: fc.Arbitrary<Case> = fc
	.tuple(
		fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 9 }), {
			minLength: 2,
			maxLength: 4,
		}),
		fc.integer({ min: 0, max: 90_000 }),
		fc.array(act(), { minLength: 1, maxLength: 6 }),
		fc.boolean(),
	)
	.map(([chapters, seed, acts, keepsNumbers]) => ({
		...{ law: lawOf(chapters, seed), keepsNumbers },
		acts: keepsNumbers ? acts.filter(({ kind }) => kind !== 'move') : acts,
	}));

function act(): fc.Arbitrary<Act> {
	const at = fc.nat(40);
	return fc.oneof(
		fc.record({ kind: fc.constantFrom('insert', 'delete', 'reword', 'split'), at }),
		fc.record({ kind: fc.constantFrom('move', 'merge'), at, to: fc.nat(40) }),
	);
}

function lawOf(chapters: readonly (readonly number[])[], seed: number): Amendable {
	let written = 0;
	return chapters.map((sizes) =>
		sizes.map((size) => {
			const own = Array.from({ length: size }, () => sentence(seed + 97 * (written += 1)));
			return { name: `a${written}`, paragraphs: own };
		}),
	);
}

/** Amend a law by each act in turn. An article is amended once; an act that makes no sense where it strikes is passed over. */
export function amended(law: Amendable, acts: readonly Act[]): Amended {
	const amending = new Amending(law);
	for (const [nth, act] of acts.entries()) amending.apply(act, nth);
	return amending;
}

class Amending implements Amended {
	readonly law: Provision[][];
	readonly merged = new Map<string, string>();
	readonly split = new Map<string, string>();
	readonly moved = new Set<string>();
	#amended = new Set<string>();

	constructor(law: Amendable) {
		this.law = law.map((chapter) => [...chapter]);
	}

	apply(act: Act, nth: number): void {
		const one = this.#pick(act.at);
		const added = { name: `new${nth}`, paragraphs: [sentence(7_000_000 + nth * 31 + act.at)] };
		if (act.kind === 'insert') this.#put(one, one, added);
		else if (this.#isFree(one)) {
			if (act.kind === 'split') this.#split(one, added.name);
			else if (act.kind === 'reword') this.#put(one, reworded(one, added.paragraphs[0]!));
			else if (this.#chapterOf(one).length > 1) this.#takeAway(one, act);
		}
	}

	#takeAway(one: Provision, act: Act): void {
		if (act.kind === 'delete') this.#put(one);
		else if (act.kind === 'move') this.#move(one, this.law[act.to % this.law.length]!, act.at);
		else if (act.kind === 'merge') this.#merge(one, this.#pick(act.to));
	}

	#split(one: Provision, name: string): void {
		const [first, ...rest] = one.paragraphs;
		if (rest.length === 0) return;
		this.#put(one, { ...one, paragraphs: [first!] }, { name, paragraphs: rest });
		this.split.set(name, one.name);
	}

	#merge(one: Provision, other: Provision): void {
		if (one === other || !this.#isFree(other)) return;
		this.#put(other, { ...other, paragraphs: [...other.paragraphs, ...one.paragraphs] });
		this.#put(one);
		this.merged.set(one.name, other.name);
	}

	#move(one: Provision, home: Provision[], at: number): void {
		if (home.includes(one)) return;
		this.#put(one);
		home.splice(at % (home.length + 1), 0, one);
		this.moved.add(one.name);
	}

	/** What stands instead of an article. */
	#put(one: Provision, ...instead: Provision[]): void {
		const chapter = this.#chapterOf(one);
		chapter.splice(chapter.indexOf(one), 1, ...instead);
		if (instead[0] !== one) this.#amended.add(one.name);
	}

	#isFree = ({ name }: Provision): boolean => !name.startsWith('new') && !this.#amended.has(name);

	#chapterOf = (one: Provision): Provision[] => this.law.find((chapter) => chapter.includes(one))!;

	#pick(n: number): Provision {
		const all = this.law.flat();
		return all[n % all.length]!;
	}
}

/** Four characters more in its first sentence. */
function reworded(one: Provision, fresh: string): Provision {
	const [first, ...rest] = one.paragraphs;
	return { ...one, paragraphs: [first!.replace('，', `并且${fresh.slice(-5, -1)}，`), ...rest] };
}

/** A law as a text, and the address of each article. */
export interface Printed {
	text: string;
	addresses: ReadonlyMap<string, string>;
}

/**
 * @param kept the addresses that articles had, where an amendment leaves numbers alone: a new one is 第…条之一 of the article
 * before it; without them all are numbered in order
 */
export function printed(law: Amendable, kept?: Printed['addresses']): Printed {
	const addresses = new Map<string, string>();
	const branches = new Map<number, number>();
	let number = 0;
	const labelOf = ({ name }: Provision): string => {
		const known = kept?.get(name);
		const branch = kept && !known ? (branches.get(number) ?? 0) + 1 : 0;
		if (branch > 0) branches.set(number, branch);
		else number = known ? Number(known.slice(1)) : number + 1;
		addresses.set(name, `t${number}${branch > 0 ? `z${branch}` : ''}`);
		return `第${formatNumeral(number)}条${branch > 0 ? `之${formatNumeral(branch)}` : ''}`;
	};
	const lines = law.flatMap((chapter, place) => [
		`第${formatNumeral(place + 1)}章　${'甲乙丙丁'[place]!}事项`,
		...chapter.map((one) => `${labelOf(one)}　${one.paragraphs.join('\n\n')}`),
	]);
	return { text: `示例规定\n\n${lines.join('\n\n')}\n`, addresses };
}
