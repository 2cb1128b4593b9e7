import type { IndexedLaw, IndexedVersion } from '../../domain/citation/held/law-index.ts';
import { placesOf } from '../../domain/citation/held/law-places.ts';
import { amendedBy } from '../../domain/citation/find/names/amended.ts';
import type { TextOrigin } from '../../domain/citation/resolve/meaning/meaning.ts';
import { articlesOf, type Law } from '../../domain/law/model.ts';
import { dateInFileName } from '../../domain/law/numbers/dates.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { ContentTarget } from '../../importer/content-target.ts';
import { draftLaw, type LawDraft } from '../../importer/law/draft.ts';
import { LawIndex } from '../../importer/law/index.ts';
import { joinParts, groupParts, partOf, type LawPart } from '../../importer/law/parts.ts';
import { textsIn, type LawText } from '../../importer/law/republished.ts';
import { readBytes, readParagraphs } from '../../importer/read/source.ts';
import type { Source } from '../../importer/sources.ts';
import { lazily } from '../../loaders/indexed-laws.ts';
import { withoutMarks, type Columns } from './markdown.ts';
import { originOfOther } from './origin.ts';

/** A file that was named on the command line, read; of a decision with the law in its new wording below, one of the two. */
export interface GivenText {
	path: string;
	lines: readonly string[];
	/** Lines of the file above it. */
	above: number;
	/** Where words stand in the lines of a file whose marks of Markdown were taken off; by the place of the line in the file. */
	columns?: Columns;
	/** The statute that it is; null for any other text. */
	statute: Law | null;
	/** Of a file that holds one 编 of a law: the address of that 编, which counts as the first in its own file. */
	part?: string | undefined;
	origin: TextOrigin;
}

/** The files, and what they add to the laws that are known. */
export interface Given {
	texts: GivenText[];
	/** By their ids. */
	laws: Map<string, IndexedLaw>;
	/** Files that could not be read, and why. */
	faults: { path: string; message: string }[];
}

/**
 * Read what was named. A statute has the id that an import into the content folder would give it.
 * @param content the content folder; nothing is written
 * @param today the wording of a statute without a day is one of today
 */
export async function readGiven(
	sources: readonly Source[],
	content: string,
	today: string,
): Promise<Given> {
	const reader = new GivenReader(new LawIndex(new ContentTarget(content, true)), today);
	for (const source of sources) if (source.skip === undefined) await reader.read(source);
	return reader.end();
}

/** Reads files one by one; those that hold one 编 of a law each are put together at the end. */
class GivenReader {
	readonly #ids: LawIndex;
	readonly #today: string;
	readonly #given: Given = { texts: [], laws: new Map(), faults: [] };
	readonly #parts: { part: LawPart; text: GivenText }[] = [];

	constructor(ids: LawIndex, today: string) {
		this.#ids = ids;
		this.#today = today;
	}

	async read(source: Source): Promise<void> {
		const { path } = source;
		const read = await linesOf(source);
		if ('fault' in read) this.#given.faults.push({ path, message: read.fault });
		else this.#addFile(path, read);
	}

	/** What was given, when all files are read. */
	end(): Given {
		for (const group of groupParts(this.#parts.map(({ part }) => part))) this.#addParts(group);
		return this.#given;
	}

	#addFile(path: string, { lines: source, bytes }: ReadLines): void {
		const { lines, columns, day } = withoutMarks(path, source);
		const origin = originOfOther(path, lines);
		if (origin) {
			this.#given.texts.push({ path, lines, columns, above: 0, statute: null, origin });
			return;
		}
		const part = partOf(lines, path, bytes);
		const texts = textsIn(lines).map((text) => ({ ...statuteIn(path, text), columns }));
		this.#given.texts.push(...texts);
		if (part) this.#parts.push({ part, text: texts[0]! });
		else for (const text of texts) this.#addStatute(text, day);
	}

	/** @param day that names the wording, where the file says it beside its text */
	#addStatute(text: GivenText, day: string | null): void {
		const days = { file: day, otherwise: this.#today };
		const { value: draft } = draftLaw(text.lines, text.path, days);
		if (draft) this.#addLaw(draft, [text], lawOfText(text));
		else text.origin = { day: dateInFileName(text.path) ?? undefined };
	}

	/** Files that hold one 编 each are one law: each cites the articles of all. */
	#addParts(group: readonly LawPart[]): void {
		const lines = joinParts(group);
		const { value: draft } = draftLaw(lines, group[0]!.source, { otherwise: this.#today });
		const ofGroup = this.#parts.filter(({ part }) => group.includes(part));
		const texts = ofGroup.map(({ text }) => text);
		const law = readLaw(lines.join('\n'));
		for (const text of texts) text.part = partWith(articlesOf(lawOfText(text))[0]?.address, law);
		if (draft) this.#addLaw(draft, texts, law);
	}

	#addLaw(draft: LawDraft, texts: readonly GivenText[], law: Law): void {
		const { laws } = this.#given;
		const { date, effective, kind } = draft.version;
		const id = this.#ids.idFor(draft.title, date);
		const places = lazily(() => placesOf(law));
		const version: IndexedVersion = { date, effective, kind, places };
		const known = laws.get(id);
		if (!known) laws.set(id, indexedLaw(id, draft, version));
		else if (!known.versions.some((one) => one.date === date))
			laws.set(id, { ...known, versions: [...known.versions, version] });
		const amends = amendedBy(draft.title);
		for (const text of texts)
			text.origin = { self: { law: id, date }, day: date, ...(amends && { amends }) };
	}
}

interface ReadLines {
	lines: string[];
	bytes: Buffer;
}

async function linesOf(source: Source): Promise<ReadLines | { fault: string }> {
	if (source.fault !== undefined) return { fault: source.fault };
	const file = readBytes(source.path);
	if ('fault' in file) return file;
	const { paragraphs, problems } = await readParagraphs(file.bytes);
	if (!paragraphs) return { fault: problems[0]!.message };
	return { lines: paragraphs, bytes: file.bytes };
}

const statuteIn = (path: string, { paragraphs, above }: LawText): GivenText => ({
	path,
	lines: paragraphs,
	above,
	statute: readLaw(paragraphs.join('\n')),
	origin: {},
});

const lawOfText = (text: GivenText): Law => text.statute!;

/** The 编 of a law that an article stands in. */
const partWith = (article: string | undefined, { units }: Law): string | undefined =>
	units.find((unit) => articlesOf({ units: [unit] }).some(({ address }) => address === article))
		?.address;

const indexedLaw = (id: string, draft: LawDraft, version: IndexedVersion): IndexedLaw => ({
	id,
	name: draft.shortTitle,
	names: [draft.title, draft.shortTitle],
	numbers: draft.documentNumber === undefined ? [] : [draft.documentNumber],
	versions: [version],
});
