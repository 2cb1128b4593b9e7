import type { LastPlace } from './last-named.ts';
import type { Named } from '../names/names.ts';

/** What a line has named: places, and how many laws; `last` is the law that it has named last. */
interface SpokenOf {
	places: readonly LastPlace[];
	laws: number;
	last: Named | null;
	/** Whether it is a heading: 学习《某法》的体会. */
	isHeading: boolean;
}

const NONE: SpokenOf = { places: [], laws: 0, last: null, isHeading: false };

// e.g. "《通知》", "某某整改通知": a paper that has no 条 that anyone would go on about
const PAPER = /(?:通知|批复|答复|解答)$/;

// e.g. "学习《某法》的体会", "问：《某法》管什么？"; not "依照《某法》，", "现答复如下："
const HEADING = /^[^。；！？]{1,60}(?:[^。；！？，：、]|？)$/;

/** What the lines of a text have named before the one that is read. */
export class LinesBefore {
	/** All places. */
	places: LastPlace[] = [];
	/** What the last line with any law has named; nothing if it has named a contract or the like. */
	spokenOf: SpokenOf = NONE;
	/** Whether the line that is read is a heading. */
	#isHeading = false;
	/** The laws of the line that is read, without papers that hardly have articles. */
	#laws = new Set<string>();

	/** A line is read. */
	begin(text: string): void {
		this.#isHeading = HEADING.test(text);
	}

	/** The line names a law. */
	name(named: Named, withPlace: boolean): void {
		const isPaper = named.kind === 'unknown' && !withPlace && PAPER.test(named.name);
		if (!isPaper) this.#laws.add(named.kind === 'law' ? named.law.id : named.name);
	}

	/**
	 * The line that is read ends.
	 * @param last the law that it has named last
	 * @param hasOthers whether a place of a contract, a draft or the like is in it
	 */
	endLine(inLine: readonly { place: LastPlace }[], last: Named | null, hasOthers: boolean): void {
		const places = inLine.map(({ place }) => place);
		if (hasOthers) this.spokenOf = NONE;
		else if (this.#laws.size > 0)
			this.spokenOf = { places, laws: this.#laws.size, last, isHeading: this.#isHeading };
		this.#laws.clear();
		this.places.push(...places);
	}
}
