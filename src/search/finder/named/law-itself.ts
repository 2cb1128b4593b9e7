import { askedOfLaw } from '../../asked/law-itself.ts';
import { isNamed, type NamedLaw } from '../../law-names.ts';
import { bareName } from '../../query.ts';
import { foldText } from '../../text/fold.ts';
import type { Found } from '../answer.ts';
import { asNamed, pageLine } from '../lines/lines.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { wordingOf, type AskedWording } from '../understand/wording.ts';

/** What a question asks of a law itself, that the site holds: the comparison of its wordings, or its page. */
export function linesOfLawItself(text: string, index: SiteIndex, asked: AskedWording): Found[] {
	const named = (name: string): NamedLaw | undefined => {
		const bare = bareName(foldText(name).text);
		return index.laws.find((law) => isNamed(bare, law));
	};
	const question = askedOfLaw(text, (name) => named(name) !== undefined);
	const law = question && named(question.name);
	if (!law) return [];
	const comparison = question.wish === 'changes' ? comparisonOf(law, index) : [];
	const { page, remark } = wordingOf(index, law, comparison.length > 0 ? undefined : asked);
	return [...comparison, asNamed({ ...pageLine(index, page), label: remark })];
}

/** Where the wordings of a law can be compared, if there are several. */
function comparisonOf({ id }: NamedLaw, index: SiteIndex): Found[] {
	const present = index.pageOfLaw.get(id)!;
	const wordings = index.root.pages.filter(({ p }) => p.startsWith(`laws/${id}/`));
	if (wordings.length < 2) return [];
	const href = `laws/${id}/compare/`;
	return [asNamed({ ...pageLine(index, present), href, label: '比较各个版本' })];
}
