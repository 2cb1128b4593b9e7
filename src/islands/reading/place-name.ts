import { citePlace } from '../../domain/citation/say/wording.ts';
import type { citeInSection } from '../../domain/law/address/cite-section.ts';
import { isSection, labelOf, paragraphsIn, paragraphsOf } from './articles.ts';

let nameInSection: typeof citeInSection | undefined;

/** What names places in sections is no part of what every law page loads; where it does not come, addresses name them. */
export async function loadSectionNames(): Promise<void> {
	const loaded = await import('../../domain/law/address/cite-section.ts').catch(() => null);
	nameInSection = loaded?.citeInSection;
}

/**
 * What a citation calls a place on the page of a law: `第二十二条第一款`, `第2.1节第二款第一项`, `序言第二段`.
 * @param article the article, annex or section that is read; for a section, `loadSectionNames` comes before
 * @param address an address in it, or its own
 */
export function placeName(article: HTMLElement, address: string): string {
	if (!isSection(article) || !nameInSection) return citePlace(address, paragraphsOf(article));
	const paragraphs = paragraphsIn(article).map(({ id }) => id);
	return nameInSection(address, { address: article.id, heading: labelOf(article), paragraphs });
}
