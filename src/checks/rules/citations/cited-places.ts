import { citeAddress } from '../../../domain/law/address/address.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import { citedSources } from '../../texts/cited-sources.ts';
import { error, warning } from '../../problems.ts';
import type { Rule, TextRule } from '../../rule.ts';

/** Where a source names a place in a law whose text is here, that place is in the text that the site shows. */
export const citedPlaces: TextRule = ({ law, date, shown, places }, content) => {
	if (!shown) return [];
	return citedSources(content)
		.filter(({ source }) => source.law === law.id && source.at && !places().has(source.at))
		.map(({ entry, path, source }) => {
			const message = `找不到${bookTitle(law.data.shortTitle)}${citeAddress(source.at!)}（${source.at}），对照的是 ${date} 的文本。请核对地址`;
			return error(entry, [...path, 'at'], message);
		});
};

/** A place says nothing without the law that it is in. */
export const placesWithoutLaw: Rule = (content) =>
	citedSources(content)
		.filter(({ source }) => source.at && !source.law)
		.map(({ entry, path, source }) => {
			const message = `写了条款地址 ${source.at}，没有写是哪部法规。请补上 law，或者删去 at`;
			return warning(entry, [...path, 'at'], message);
		});
