import { unitAround } from '../../held/here.ts';
import { isOfDraft } from '../../find/of-noun.ts';
import type { Meaning, Meanings } from '../meaning/meaning.ts';
import type { RelativeUnit } from '../../model.ts';
import { meaningOfPrintedRelative } from '../amendment/within-printed.ts';
import { brokenBefore } from '../said/broken.ts';
import { isOnOneArticle, lastElsewhere, lastWithin } from '../said/going-on.ts';
import type { LastNamed } from '../said/last-named.ts';
import type { Memory } from '../said/memory.ts';
import { meaningOfThat } from '../said/relative-meanings.ts';
import { meaningOfWrittenRelative } from '../said/slips.ts';
import { depthOf } from '../../find/numbers/unit-groups.ts';
import { meaningInQuoted } from './quoted-place.ts';
import type { LawsAround } from './unnamed-law.ts';
import type { WrittenPlace } from './written-place.ts';

/** Says what 前款, 本条, 该款 mean: units that are pointed at, counted from where the sentence stands or from what it has named. */
export class RelativePlace {
	#around: LawsAround;

	constructor(around: LawsAround) {
		this.#around = around;
	}

	/**
	 * What it means.
	 * @returns null for what turns out to be no citation
	 */
	read(place: WrittenPlace, relative: RelativeUnit): Meaning | null {
		const { text, start, places, front, here } = place;
		const { amendment, attached, meanings, memory } = this.#around;
		if (relative.way === 'that' || relative.way === 'each') return this.#that(place, relative);
		// Words that are printed stand somewhere in another law.
		if (amendment.prints(text, start) || attached.place) return this.#printed(place, relative);
		// e.g. 引用同一条的，写作“本条第一款”: a rule on how to write cites nothing
		if (meanings.own && isWordAlone(place)) return null;
		const quoted = meaningInQuoted(place, relative, meanings, memory);
		if (quoted) return quoted;
		if (memory.others.isContract) return null;
		const before = !meanings.own && meaningBeforeNamed(relative, places, meanings, memory);
		if (before) return before;
		// e.g. 本条 in remarks on a draft, whatever law stands beside: the article that is spoken of
		const isDrafts = memory.others.isAboutDraft && relative.unit === 'article';
		if (!meanings.own && relative.way === 'this' && isDrafts) return null;
		// 第三条第一款规定…，本条第二款: a text that is no law speaks of the one that it has named.
		if (!meanings.own && relative.way === 'this' && hasNamed(place, memory))
			return meaningOfThat(relative, places, meanings, memory, memory.listed);
		// e.g. 本章第3.5款 in a paper that is no law
		if (!meanings.own && relative.way === 'this' && isDivision(relative)) return null;
		memory.carried = null;
		return meaningOfWrittenRelative({ relative, places, front, here }, meanings, memory);
	}

	#printed({ text, start, places }: WrittenPlace, relative: RelativeUnit): Meaning {
		const { amendment, attached, meanings } = this.#around;
		const printed = attached.place ?? amendment.printedAt(text, start);
		const law = attached.place ? attached.place.named : amendment.law;
		return meaningOfPrintedRelative({ printed, law }, relative, places, meanings);
	}

	/** 该条, 各该款: in an instruction, of what it has named itself, and not in the words that it prints. */
	#that(place: WrittenPlace, relative: RelativeUnit): Meaning | null {
		const { amendment, meanings, memory } = this.#around;
		// 草案第三条与《某法》第五条不一致，建议将该条修改为…: of the draft
		if (memory.others.areInLine && isOfDraft(place.front)) return null;
		if (relative.unit === 'item' && !namesItem(memory)) return null;
		const last = amendment.instructs(place.text, place)
			? memory.instructed
			: (brokenWithin(relative.unit, place, memory) ??
				lastWithin(relative.unit, memory) ??
				lastElsewhere(relative.unit, memory, meanings.own) ??
				memory);
		const meaning = meaningOfThat(relative, place.places, meanings, last, memory.listed);
		// 违反以上两条规定的 in a law that has named none in the line: those in front of its own
		if (meaning.targets.length === 0 && countsBack(relative) && memory.inLine.length === 0)
			return meaningOfWrittenRelative(
				{ ...place, relative: { ...relative, way: 'before' } },
				meanings,
				memory,
			);
		// 同条第二款、第五条 in a line that names no law
		if (!meanings.own && !memory.namedInLine && meaning.named) memory.goOnIn(meaning.named);
		return meaning;
	}
}

/** 违反第五条第一款第一项的，依照《某法》第九条处罚；违反同款第二项的: in the 款 that was broken before. */
function brokenWithin(
	unit: RelativeUnit['unit'],
	{ front, here }: WrittenPlace,
	memory: Memory,
): LastNamed | null {
	const { lastPlace } = memory;
	if (lastPlace && unitAround(lastPlace.target.address, unit) !== null) return null;
	const broken = brokenBefore(front, here, memory.broken);
	const address = broken?.lastPlace?.target.address;
	return address !== undefined && unitAround(address, unit) !== null ? broken : null;
}

/** 上述两条, 以上三条. */
const countsBack = ({ way, unit, count }: RelativeUnit): boolean =>
	way === 'each' && unit === 'article' && count > 1;

/** 本章, 本节. */
const isDivision = ({ unit }: RelativeUnit): boolean => depthOf(unit) < depthOf('article');

// e.g. "t177-k2"
const LATER_PARAGRAPH = /^(.*-k)(\d+)$/;

/** 前款 behind 《某法》第五条第二款 in a line of a text that is no law, and that speaks of no contract: its first one. */
function meaningBeforeNamed(
	{ way, unit, count }: RelativeUnit,
	places: WrittenPlace['places'],
	meanings: Meanings,
	{ inLine, told, others }: Memory,
): Meaning | null {
	const last = inLine.at(-1);
	const isMeant = way === 'before' && unit === 'paragraph' && count === 1;
	if (!isMeant || !last || last.end !== told?.end || others.areInLine) return null;
	const { named, target } = last.place;
	const paragraph = unitAround(target.address, 'paragraph') ?? '';
	const [, article, number] = LATER_PARAGRAPH.exec(paragraph) ?? [];
	if (Number(number ?? 0) < 2) return null;
	return meanings.of(named, places, { base: `${article}${Number(number) - 1}` });
}

/** Whether the line has named a place that 本条 can be, or the one before a single article that 本条第一款 is in. */
const hasNamed = ({ places }: WrittenPlace, memory: Memory): boolean =>
	memory.inLine.length > 0 ||
	(memory.namedInLine !== null && memory.unheld !== null) ||
	(places[0]!.steps.length > 0 && isOnOneArticle(memory));

/** Whether the line has named one 项 last, and no list: only behind one 该项规定 is no other rule. */
const namesItem = ({ listed: [last, ...others] }: Memory): boolean =>
	last !== undefined && others.length === 0 && unitAround(last.target.address, 'item') !== null;

/** Whether a place is all that stands in its quotation marks. */
const isWordAlone = ({ text, start, end }: WrittenPlace): boolean =>
	text[start - 1] === '“' && text[end] === '”';
