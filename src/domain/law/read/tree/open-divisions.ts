import type { Line } from '../lines/lines.ts';
import { walk, type Unit, type UnitKind } from '../../model.ts';
import { isBare } from '../lines/running.ts';
import { unitOf } from '../lines/units.ts';

/** How far out a unit stands; a unit closes all that stand as far out or further in. */
const RANKS: Partial<Record<UnitKind, number>> = {
	annex: 0,
	part: 1,
	subpart: 2,
	chapter: 3,
	section: 4,
};
/** `总则`, `附则` without a number stand beside 编 and may hold 章. */
const UNNUMBERED_HEADING = 1;
/** Beside 编 without numbers (物权编) it is the first of them: 民法典第二编 is 物权编. */
const FIRST_PART = /^总\s*则$/;
/** `一、管辖` as a heading may stand within a 节. */
const NUMBERED_HEADING = 5;
/** `序言` holds nothing but paragraphs. */
const PREFACE = 6;
/** `1`, `1.1`, `1.1.1` as headings stand below one another, by how many numbers they have. */
const DECIMAL = /^\d+(?:\.\d+)*\.?$/;
// e.g. "序言", "前　言"
const PREFACES = /^[序前引]\s*言$/;

/** The 编, 章, 节 and headings that a next line stands in, outermost first, and all units that have been read. */
export class OpenDivisions {
	/** The outermost units. */
	readonly roots: Unit[] = [];
	#open: { rank: number; unit: Unit }[] = [];
	#hasNamedParts: boolean;

	/** @param lines all lines of the text that they are in */
	constructor(lines: readonly Line[]) {
		this.#hasNamedParts = lines.some(({ kind, number }) => kind === 'part' && !number);
	}

	/** The heading that what comes next stands below; undefined above the first. */
	get innermost(): Unit | undefined {
		return this.#open.at(-1)?.unit;
	}

	/** What a next heading, 条 or point stands beside. */
	get siblings(): Unit[] {
		return this.innermost?.children ?? this.roots;
	}

	/** Whether points end without any mark, as the titles in a list of repealed laws do: then a sentence goes on with none. */
	get pointsAreBare(): boolean {
		const [before, latest] = this.siblings.slice(-2);
		if (latest?.kind !== 'point' || before?.kind !== 'point') return false;
		return walk([before]).length === 2 && isBare(before.children[0]!.text);
	}

	/** Open the division that a line is the heading of, `第一章　总则`, `总则` or `一、管辖`. */
	open(line: Line): void {
		const { kind, rank } = this.#depthOf(line);
		// 总则 without a number may be a 编 and hold 第一章, but nothing that counts on from before it.
		const countsOn = kind !== 'heading' && (line.number?.main ?? 0) > 1;
		if (countsOn && this.innermost?.kind === 'heading' && !this.innermost.number) this.#open.pop();
		while ((this.#open.at(-1)?.rank ?? -1) >= rank) this.#open.pop();
		const unit = unitOf(kind, line);
		this.siblings.push(unit);
		this.#open.push({ rank, unit });
	}

	#depthOf({ kind, label, text }: Line): { kind: UnitKind; rank: number } {
		if (DECIMAL.test(label) && kind === 'heading')
			return { kind, rank: NUMBERED_HEADING + label.split('.').filter(Boolean).length };
		if (kind === 'list') return { kind: 'heading', rank: NUMBERED_HEADING };
		const isPart = kind === 'heading' && this.#hasNamedParts && FIRST_PART.test(text);
		const unit = isPart ? 'part' : (kind as UnitKind);
		return {
			kind: unit,
			rank: RANKS[unit] ?? (PREFACES.test(text) ? PREFACE : UNNUMBERED_HEADING),
		};
	}
}
