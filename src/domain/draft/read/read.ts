import { lawExplained } from '../../citation/find/names/about.ts';
import type { CitedLaws } from '../../citation/held/law-index.ts';
import type { Citation } from '../../citation/model.ts';
import { CitationReader } from '../../citation/resolve/resolve.ts';
import { articlesOfContract } from '../../law/title/contract.ts';
import type { Library } from '../library/library.ts';
import type { Draft } from '../text/lines.ts';
import { lawAmended } from './amended.ts';
import type { OwnArticles } from './own-articles.ts';

/** A citation of a draft. Its span counts in the draft's text. */
export interface PlacedCitation extends Citation {
	/** Index of its line. */
	line: number;
}

/** Gives way to whatever else waits: keys, drawing. */
export type Pause = () => Promise<void>;

/**
 * The citations of a draft, in order, with the texts of the laws that they cite loaded.
 *
 * What a citation means depends on which places its law has, so a text is read again when further laws have come; each
 * time at least one more wording is here, so it ends.
 * @param own its own articles, if it has any
 * @param day whose wordings are meant
 */
export async function readDraft(
	draft: Draft,
	own: OwnArticles | null,
	library: Library,
	day: string,
	pause: Pause,
): Promise<PlacedCitation[]> {
	const index = library.index(day, own ? [own.law] : []);
	for (;;) {
		const citations = await readOnce(draft, own, index, pause);
		if (!(await library.loadWanted())) return citations;
	}
}

async function readOnce(
	draft: Draft,
	own: OwnArticles | null,
	index: CitedLaws,
	pause: Pause,
): Promise<PlacedCitation[]> {
	const self = own ? { self: { law: own.law.id } } : {};
	const contract = articlesOfContract(draft.text);
	const about = lawAmended(draft) ?? lawExplained(draft.lines.map(({ text }) => text));
	const explains = own ? undefined : about;
	const reader = new CitationReader(index, { draft: true, contract, explains, ...self });
	const found: PlacedCitation[] = [];
	for (const [line, { text }] of draft.lines.entries()) {
		const from = draft.starts[line]!;
		for (const citation of reader.read(text, own?.here(line)))
			found.push({ ...citation, start: from + citation.start, end: from + citation.end, line });
		await pause();
	}
	return found;
}
