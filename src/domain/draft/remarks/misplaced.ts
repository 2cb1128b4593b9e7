import { describePlace } from '../../citation/say/describe.ts';
import { isInDivision } from '../../citation/held/divisions.ts';
import { find } from '../../citation/find/find.ts';
import type { CitedStep } from '../../citation/model.ts';
import { citeAddress } from '../../law/address/address.ts';
import { isDivision, type Unit } from '../../law/model.ts';
import type { Wording } from '../library/library.ts';
import type { Remark } from '../model.ts';

/**
 * Whether an article that is cited with its 编, 章 or 节 (第四章第一百条) stands in another one. Its number alone says which
 * article is meant, so the citation leads there all the same.
 * @param text the citation
 * @param wording the wording that it means
 * @returns null where nothing is wrong
 */
export function misplacedRemark(text: string, wording: Wording): Remark | null {
	const words = find(text)
		.flatMap((one) => (one.kind === 'place' ? [one] : []))
		.flatMap(({ naming, places }) => {
			const ends = places.flatMap(({ steps, through }) => (through ? [steps, through] : [steps]));
			const part = 'inPart' in naming ? naming.inPart : undefined;
			return ends.map((steps) =>
				part === undefined
					? wordsIfMisplaced(steps, wording)
					: wordsIfInOtherPart(part, steps, wording),
			);
		})
		.find((one) => one !== '');
	return words === undefined ? null : { grade: 'wrong', about: 'place', words };
}

function wordsIfMisplaced(steps: readonly CitedStep[], { text, places }: Wording): string {
	const count = steps.findIndex(({ unit }) => unit === 'article');
	const [cited, article] = [steps.slice(0, count), steps.slice(count, count + 1)];
	const address = count < 1 ? undefined : places.locate({ steps: article })?.[0];
	const around = address === undefined ? null : divisionsAround(text.units, address);
	const own = around?.at(-1);
	if (!around || (own && isInDivision(own.address, cited))) return '';
	const names = {
		cited: describePlace({ steps: cited }),
		article: describePlace({ steps: article }),
	};
	const where = own ? `在${citeAddress(own.address)}${titleOf(own)}` : '不在任何编、章、节里';
	return places.divisions.all.some((one) => isInDivision(one, cited))
		? `${names.article}不在${names.cited}，${own ? where : '它' + where}`
		: `这部法规没有${names.cited}，${names.article}${where}`;
}

/** A code is cited by the name of a 编, and the article stands in another one: 某法典婚姻家庭编 for an article of its 合同编. */
function wordsIfInOtherPart(
	name: string,
	[first]: readonly CitedStep[],
	{ text, places }: Wording,
): string {
	const isNamed = ({ kind, text }: Unit): boolean =>
		kind === 'part' && text.trim().replace(/编$/, '') === name;
	if (first?.unit !== 'article' || !text.units.some(isNamed)) return '';
	const address = places.locate({ steps: [first] })?.[0];
	const around = address === undefined ? null : divisionsAround(text.units, address);
	if (!around || around.some(isNamed)) return '';
	const own = around.find(({ kind }) => kind === 'part');
	const article = describePlace({ steps: [first] });
	return `${article}不在${name}编${own ? `，在${citeAddress(own.address)}${titleOf(own)}` : ''}`;
}

/** The 编, 章 and 节 around an article, outermost first; null if it is not there. */
function divisionsAround(units: readonly Unit[], address: string): Unit[] | null {
	for (const unit of units) {
		if (unit.address === address) return [];
		const inner = divisionsAround(unit.children, address);
		if (inner) return isDivision(unit) ? [unit, ...inner] : inner;
	}
	return null;
}

/** `（罚则）` */
const titleOf = ({ text }: Unit): string => (text.trim() === '' ? '' : `（${text.trim()}）`);
