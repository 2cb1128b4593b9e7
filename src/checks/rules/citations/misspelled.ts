import { pinyin } from 'pinyin-pro';
import { warning, type Problem } from '../../../checked.ts';
import { titleKey } from '../../../domain/law/title/identify.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import type { Content } from '../../content/content.ts';
import type { PlacedCitation } from '../../texts/citations.ts';

/** Names of laws by their keys (`titleKey`): those of the site, and those that are registered. */
export type KnownNames = ReadonlyMap<string, string>;

export function knownNames({ laws, registry }: Content): KnownNames {
	const own = laws.flatMap(({ data }) => [data.title, data.shortTitle, ...data.aliases]);
	const registered = registry['law-names']?.data ?? [];
	const all = [...own, ...registered.flatMap(({ title, names }) => [title, ...names])];
	return new Map(all.map((name) => [titleKey(name), name]));
}

/** A name of no law that sounds like one: whoever types by sound takes the wrong character (《示例安权条例》), and the name stays plain text. */
export function misspelled(
	{ file, line, citation: { text, reason } }: PlacedCitation,
	names: KnownNames,
): Problem[] {
	if (reason?.kind !== 'not held') return [];
	const key = titleKey(reason.name);
	if (names.has(key)) return [];
	const meant = [...names].find(([name]) => soundsLike(key, name))?.[1];
	if (meant === undefined) return [];
	const message = `引用“${text}”：没有叫${bookTitle(reason.name)}的法规，读音相同的有${bookTitle(meant)}。名称是不是写错了？`;
	return [{ ...warning(message, line()), file }];
}

/** More characters that differ are another name. */
const MOST = 2;
// e.g. "陕西省" and "山西省": places that sound alike are both there
const PLACE = /^.{1,8}?[省市县区州盟旗]/;

function soundsLike(key: string, name: string): boolean {
	if (key.length !== name.length) return false;
	const differing = [...key].flatMap((character, at) => (character === name[at] ? [] : [at]));
	const place = PLACE.exec(name)?.[0].length ?? 0;
	return (
		differing.length <= MOST && differing.every((at) => at >= place && alike(key[at]!, name[at]!))
	);
}

/** Whether two characters have a reading in common, whatever its tone. */
const alike = (a: string, b: string): boolean =>
	readings(a).some((reading) => readings(b).includes(reading));

const readings = (character: string): string[] =>
	pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true, nonZh: 'removed' });
