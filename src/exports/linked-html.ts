import { segmentsOf } from '../domain/citation/link/link.ts';
import type { Citation, Target } from '../domain/citation/model.ts';
import type { Unit } from '../domain/law/model.ts';
import { escapeHtml, hrefValue } from './escape-html.ts';

/** The citations of a page, and where they lead. */
export interface PageLinks {
	inUnit: (unit: Unit) => readonly Citation[];
	inNote: (words: string) => readonly Citation[];
	/** `#t22` on the page itself. */
	href: (target: Target) => string;
}

/**
 * Words as HTML, with their citations as links. A citation that has several targets is one link, to the first: a range
 * is one passage, and `data-also` names what follows; `data-later` marks a wording that is later than the text that cites
 * it. The words are unchanged.
 */
export function linkedHtml(
	words: string,
	citations: readonly Citation[],
	{ href }: Pick<PageLinks, 'href'>,
): string {
	if (citations.length === 0) return escapeHtml(words);
	return segmentsOf(words, citations)
		.map(({ text, citation }) => {
			const [first, ...others] = citation?.targets ?? [];
			if (!first) return escapeHtml(text);
			const places = others.map(({ address }) => address).join(' ');
			const also = others.length > 0 ? ` data-also="${places}"` : '';
			const later = first.later ? ' data-later' : '';
			return `<a href=${hrefValue(href(first))}${also}${later}>${escapeHtml(text)}</a>`;
		})
		.join('');
}
