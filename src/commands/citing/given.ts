import { extname } from 'node:path';
import { parse } from 'yaml';
import { lawExplained } from '../../domain/citation/find/names/about.ts';
import type { IndexedLaw, IndexedVersion } from '../../domain/citation/held/law-index.ts';
import { amendedBy } from '../../domain/citation/link/read-law.ts';
import type { TextOrigin } from '../../domain/citation/resolve/meaning/meaning.ts';
import { placesOf } from '../../domain/citation/held/law-places.ts';
import { isContract } from '../../domain/law/title/contract.ts';
import { dateInFileName } from '../../domain/law/numbers/dates.ts';
import { titleKey } from '../../domain/law/title/identify.ts';
import { articlesOf, type Law } from '../../domain/law/model.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { recognise } from '../../domain/report/recognise.ts';
import { ContentTarget } from '../../importer/content-target.ts';
import { draftLaw, type LawDraft } from '../../importer/law-draft.ts';
import { LawIndex } from '../../importer/law-index.ts';
import { joinParts, groupParts, partOf, type LawPart } from '../../importer/law-parts.ts';
import { textsIn, type LawText } from '../../importer/republished.ts';
import { readBytes, readParagraphs } from '../../importer/read/source.ts';
import type { Source } from '../../importer/sources.ts';
import { lazily } from '../../loaders/cited-laws.ts';

/** A file that was named on the command line, read; of a decision with the law in its new wording below, one of the two. */
export interface GivenText {
	path: string;
	lines: readonly string[];
	/** Lines of the file above it. */
	above: number;
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
 * @param today the wording of a statute without a day is one of today
 */
export async function readGiven(
	sources: readonly Source[],
	content: string,
	today: string,
): Promise<Given> {
	const ids = new LawIndex(new ContentTarget(content, true));
	const given: Given = { texts: [], laws: new Map(), faults: [] };
	const parts: { part: LawPart; text: GivenText }[] = [];
	for (const source of sources) {
		if (source.skip !== undefined) continue;
		const lines = await linesOf(source);
		if ('fault' in lines) given.faults.push({ path: source.path, message: lines.fault });
		else addText(source.path, lines, today, ids, given, parts);
	}
	for (const group of groupParts(parts.map(({ part }) => part)))
		addParts(group, parts, today, ids, given);
	return given;
}

async function linesOf(
	source: Source,
): Promise<{ lines: string[]; bytes: Buffer } | { fault: string }> {
	if (source.fault !== undefined) return { fault: source.fault };
	const file = readBytes(source.path);
	if ('fault' in file) return file;
	const { paragraphs, problems } = await readParagraphs(file.bytes);
	if (!paragraphs) return { fault: problems[0]!.message };
	return { lines: paragraphs, bytes: file.bytes };
}

function addText(
	path: string,
	{ lines, bytes }: { lines: string[]; bytes: Buffer },
	today: string,
	ids: LawIndex,
	given: Given,
	parts: { part: LawPart; text: GivenText }[],
): void {
	const origin = originOfOther(path, lines);
	if (origin) {
		given.texts.push({ path, lines, above: 0, statute: null, origin });
		return;
	}
	const part = partOf(lines, path, bytes);
	const [whole, ...below] = textsIn(lines).map((text) => statuteIn(path, text));
	given.texts.push(whole!, ...below);
	if (part) parts.push({ part, text: whole! });
	else for (const text of [whole!, ...below]) addStatute(text, today, ids, given);
}

/** What is known of a text that is no law itself; undefined for a law. A commentary may look like one, and has no articles. */
function originOfOther(path: string, lines: readonly string[]): TextOrigin | undefined {
	if (extname(path) === '.mdx') return originOfBody(lines);
	const explains = lawExplained(lines.find((line) => line.trim() !== '') ?? '');
	const isLaw = recognise(lines).kind === 'law' && (explains === undefined || hasArticles(lines));
	return isLaw ? undefined : { contract: isContract(lines.join('\n')), explains };
}

const hasArticles = (lines: readonly string[]): boolean =>
	articlesOf(readLaw(lines.join('\n'))).length > 0;

const statuteIn = (path: string, { paragraphs, above }: LawText): GivenText => ({
	path,
	lines: paragraphs,
	above,
	statute: readLaw(paragraphs.join('\n')),
	origin: {},
});

function addStatute(text: GivenText, today: string, ids: LawIndex, given: Given): void {
	const { value: draft } = draftLaw(text.lines, text.path, { otherwise: today });
	if (draft) addLaw(draft, [text], lawOfText(text), ids, given);
	else text.origin = { day: dateInFileName(text.path) ?? undefined };
}

const lawOfText = (text: GivenText): Law => text.statute!;

/** Files that hold one 编 each are one law: each cites the articles of all. */
function addParts(
	group: readonly LawPart[],
	parts: readonly { part: LawPart; text: GivenText }[],
	today: string,
	ids: LawIndex,
	given: Given,
): void {
	const lines = joinParts(group);
	const { value: draft } = draftLaw(lines, group[0]!.source, { otherwise: today });
	const texts = parts.filter(({ part }) => group.includes(part)).map(({ text }) => text);
	const law = readLaw(lines.join('\n'));
	for (const text of texts) text.part = partWith(articlesOf(lawOfText(text))[0]?.address, law);
	if (draft) addLaw(draft, texts, law, ids, given);
}

/** The 编 of a law that an article stands in. */
const partWith = (article: string | undefined, { units }: Law): string | undefined =>
	units.find((unit) => articlesOf({ units: [unit] }).some(({ address }) => address === article))
		?.address;

function addLaw(
	draft: LawDraft,
	texts: readonly GivenText[],
	law: Law,
	ids: LawIndex,
	{ laws }: Given,
): void {
	const id = ids.idFor(draft.title);
	const { date, effective } = draft.version;
	const version: IndexedVersion = { date, effective, places: lazily(() => placesOf(law)) };
	const known = laws.get(id);
	if (!known) laws.set(id, indexedLaw(id, draft, version));
	else if (!known.versions.some((one) => one.date === date))
		(known.versions as IndexedVersion[]).push(version);
	const amends = amendedBy(draft.title);
	for (const text of texts)
		text.origin = { self: { law: id, date }, day: date, ...(amends && { amends }) };
}

const indexedLaw = (id: string, draft: LawDraft, version: IndexedVersion): IndexedLaw => ({
	id,
	name: draft.shortTitle,
	names: [draft.title, draft.shortTitle],
	numbers: draft.documentNumber === undefined ? [] : [draft.documentNumber],
	versions: [version],
});

/** A study unit about one law means it by 本法; notes likewise. */
function originOfBody(lines: readonly string[]): TextOrigin {
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end === -1) return {};
	try {
		const data = parse(lines.slice(1, end).join('\n')) as { laws?: unknown };
		const laws = Array.isArray(data?.laws) ? data.laws : [];
		return laws.length === 1 ? { self: { law: String(laws[0]) } } : {};
	} catch {
		// A frontmatter that is no YAML tells nothing; `npm run check` says what is wrong with it.
		return {};
	}
}

/** The laws of the content folder and the given ones; a wording that stands in both counts once. */
export function mergeLaws(held: readonly IndexedLaw[], given: Given['laws']): IndexedLaw[] {
	const merged = new Map(held.map((law) => [law.id, law]));
	// Of several with one title, the first.
	const titled = new Map([...held].reverse().map((law) => [titleKey(law.names[0]!), law]));
	for (const law of given.values()) {
		const known = merged.get(law.id) ?? titled.get(titleKey(law.names[0]!));
		if (!known) merged.set(law.id, law);
		else
			merged.set(law.id, {
				...known,
				id: law.id,
				names: [...known.names, ...law.names],
				numbers: [...known.numbers, ...law.numbers],
				versions: [
					...law.versions,
					...known.versions.filter(({ date }) => !law.versions.some((one) => one.date === date)),
				],
			});
	}
	return [...merged.values()];
}
