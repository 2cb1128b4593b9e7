import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { CitedLaws, IndexedLaw } from '../domain/citation/held/law-index.ts';
import { link } from '../domain/citation/link/link.ts';
import type { Citation, Target } from '../domain/citation/model.ts';
import { CitationReader } from '../domain/citation/resolve/resolve.ts';
import { textOrigin } from '../loaders/text-origin.ts';
import { citedNote } from './cited-note.ts';
import { linkIn, type Piece } from './words-as-links.ts';

/** What the plugin needs to know of the site. */
export interface CitationLinksOptions {
	/** The laws that citations can mean. A function: they are read at the first document. */
	laws: () => CitedLaws;
	/** Where a place is read. */
	href: (target: Target) => string;
	/** The places of a law without text on which its page has notes. */
	notes?: (law: string) => readonly string[];
}

const TO_NOTE = '本站对这一条的通俗解读，不是法律原文';

/**
 * Remark plugin: citations in a body become links to the places that they mean, and all these places are listed as `cited`
 * in its frontmatter, for the pages of the laws. A text about one law (`laws` in its frontmatter) means that law by 本法 and 第三条;
 * a yearly report means the wordings of the day on which it was written.
 * Where the law has no text here, but its page has a note on the place, that note is linked and said to be one: nobody cites words by it.
 * The name alone of such a law leads to its page, which says where the official text is.
 */
export function citationLinks({ laws, href, notes = () => [] }: CitationLinksOptions) {
	return (tree: Root, file: VFile): void => {
		const frontmatter = frontmatterOf(file);
		const known = laws();
		const reader = new CitationReader(known, textOrigin(frontmatter));
		const cited: Target[] = [];
		linkIn(tree, (text) =>
			link(text, reader).map(({ text: words, citation }) => {
				const targets = citation?.targets ?? [];
				cited.push(...targets);
				const law = citation && withoutText(citation, known);
				if (law) return { text: words, ...onPageOf(law, citation, notes, href) };
				const [first] = targets;
				return { text: words, href: first && href(first), later: first?.later };
			}),
		);
		frontmatter.cited = cited;
	};
}

/** The law that a citation names, of which the site knows the name and has no text. */
function withoutText({ reason }: Citation, laws: CitedLaws): IndexedLaw | null {
	if (reason?.kind !== 'not held') return null;
	const [law, ...others] = laws.named(reason.name);
	return law && others.length === 0 && law.versions.length === 0 ? law : null;
}

// e.g. "《纸船法》" without a place behind it
const NAME_ALONE = /^《[^》]+》$/;

/** What its page has for a citation: a note on the place, or for its name alone the page itself. */
function onPageOf(
	{ id, page }: IndexedLaw,
	{ text }: Citation,
	notes: NonNullable<CitationLinksOptions['notes']>,
	href: CitationLinksOptions['href'],
): Omit<Piece, 'text'> {
	const address = citedNote(text, notes(id));
	if (address !== null) return { href: href({ law: id, address }), toNote: TO_NOTE };
	return page && NAME_ALONE.test(text) ? { href: href({ law: id, address: '' }) } : {};
}

/** As Astro hands it over, before a schema has seen it, and takes it back. */
interface Frontmatter {
	cited?: Target[];
	[field: string]: unknown;
}

const frontmatterOf = ({ data }: VFile): Frontmatter =>
	(data as { astro?: { frontmatter?: Frontmatter } }).astro?.frontmatter ?? {};
