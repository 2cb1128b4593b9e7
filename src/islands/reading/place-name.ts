import { citePlace } from '../../domain/citation/wording.ts';
import { citeInSection } from '../../domain/law/cite-section.ts';
import { isSection, labelOf, paragraphsIn, paragraphsOf } from './articles.ts';

/**
 * What a citation calls a place on the page of a law: `第二十二条第一款`, `第2.1节第二款第一项`, `序言第二段`.
 * @param article the article, annex or section that is read
 * @param address an address in it, or its own
 */
export function placeName(article: HTMLElement, address: string): string {
	if (!isSection(article)) return citePlace(address, paragraphsOf(article));
	const paragraphs = paragraphsIn(article).map(({ id }) => id);
	return citeInSection(address, { address: article.id, heading: labelOf(article), paragraphs });
}
