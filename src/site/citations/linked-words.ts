import { link } from '../../domain/citation/link/link.ts';
import type { Target } from '../../domain/citation/model.ts';
import type { TextOrigin } from '../../domain/citation/resolve/meaning/meaning.ts';
import { CitationReader } from '../../domain/citation/resolve/resolve.ts';
import { fieldsOf } from '../../loaders/fields.ts';
import { urls } from '../site.ts';
import { citedLaws } from './citations.ts';

/** Words of a field, and where they lead to. */
export interface LinkedPiece {
	text: string;
	href?: string;
	/** The wording that it leads to is later than the text. */
	later?: true;
}

/** Cuts the words of a field where they cite laws. Joined, the pieces are the words again. */
export type LinkedWords = (words: string) => LinkedPiece[];

/** Most words cite nothing, and to know which laws there are takes time. e.g. "第三条", "《某法》" */
const MAY_CITE = /[《条]/;

/**
 * Links citations in what an editor writes into fields, as the body links its own (`markdown/citation-links.ts`).
 * @param origin what the text is of
 */
export async function linkedWords(data: object, origin: TextOrigin): Promise<LinkedWords> {
	if (![...wordsIn(data)].some((words) => MAY_CITE.test(words))) return (text) => [{ text }];
	const laws = await citedLaws();
	return (words) => {
		// What cites nothing here counts as nothing there (`citedInFields`).
		if (!MAY_CITE.test(words)) return [{ text: words }];
		return link(words, new CitationReader(laws, origin)).map(({ text, citation }) => {
			const [first] = citation?.targets ?? [];
			return first
				? { text, href: urls.cited(first), ...(first.later && { later: true }) }
				: { text };
		});
	};
}

/** What the fields of a text cite, besides its sources, which tell their places. */
export async function citedInFields(data: object, origin: TextOrigin): Promise<Target[]> {
	const words = [...wordsIn(data)].filter((one) => MAY_CITE.test(one));
	if (words.length === 0) return [];
	const laws = await citedLaws();
	return words.flatMap((one) =>
		new CitationReader(laws, origin).read(one).flatMap(({ targets }) => targets),
	);
}

const SOURCES: ReadonlySet<unknown> = new Set(['source', 'sources']);

function* wordsIn(data: object): Generator<string> {
	for (const { path, value } of fieldsOf(data))
		if (typeof value === 'string' && !SOURCES.has(path[0])) yield value;
}
