import { wordsBehindNumber, wordsOf, type Unit } from '../../law/model.ts';
import { saidIn } from '../text/keys.ts';
import { partsOf } from './match.ts';
import { nameInUnit } from './quoted-units.ts';
import { onceFor } from '../../../once.ts';

/** The first of some articles that says what a quotation says, whatever its signs and blanks are. */
export function articleWith(quoted: string, articles: readonly Unit[]): Unit | undefined {
	const parts = partsOf(quoted).map(saidIn);
	return articles.find((article) => holdsInOrder(saidOf(article), parts));
}

/** What a citation calls the 款 or 项 of an article that says it, or the article if no single one does. */
export function placeWith(quoted: string, article: Unit): string {
	const parts = partsOf(quoted).map(saidIn);
	const within = ({ children }: Unit): Unit | undefined =>
		children.find((unit) => unit.address !== '' && holdsInOrder(saidIn(wordsOf(unit)), parts));
	const paragraph = within(article);
	const one = (paragraph && within(paragraph)) ?? paragraph ?? article;
	return nameInUnit(one.address, article);
}

function holdsInOrder(said: string, parts: readonly string[]): boolean {
	let from = 0;
	for (const part of parts) {
		const at = said.indexOf(part, from);
		if (at === -1) return false;
		from = at + part.length;
	}
	return true;
}

/** Kept, since all articles of a law are asked for every quotation that is not where it should be. */
const saidOf = onceFor((article: Unit): string => saidIn(wordsBehindNumber(article)));
