import type { Definition } from '../../model.ts';
import { isLawLike } from './law-like.ts';
import type { Title } from './titles.ts';
import { wordingNamed } from './wording-before.ts';

// What explains a name in marks, in front of the title. e.g. "“条例”指", "《条例》，是指", "“新法”系指", "《条例》＝"
const IN_MARKS =
	/(?<marked>[“"「《](?<alias>[^“”"「」《》（）()，。；]{2,20})[”"」》])\s*，?\s*(?:一词|[均系即是]*指(?:的是)?|即|[=＝]|——?)\s*$/;
// The same of one without marks. e.g. "所称风筝条例，是指", "文中提到的风筝条例指"
const SPOKEN_OF =
	/(?:所称|提到|所说|所述)的?(?<marked>(?<alias>[\u4e00-\u9fff]{2,10}?))，?[均系是]*指(?:的是)?\s*$/;
// e.g. "；", "，“办法”", "。" behind the title: it is all that is said; not 第三条规定的, 规定的, 中的
const ENDS = /^\s*(?:[，,；;。、）)]|$)/;
// e.g. "、", "和" between the titles that one name stands for
const LISTED = /^[、和及与以\s]*$/;
// So many characters in front of a title are such words.
const LONGEST = 40;

/** Names that a text explains: “条例”指《某省风筝管理条例》；“办法”指《某省风筝管理办法》. */
export function explainedNames(text: string, titles: readonly Title[]): Definition[] {
	return titles.flatMap((title, place) => {
		const front = text.slice(Math.max(0, title.start - LONGEST), title.start);
		const groups = (IN_MARKS.exec(front) ?? SPOKEN_OF.exec(front))?.groups;
		if (!groups) return [];
		const meant = listFrom(text, titles.slice(place));
		const alias = groups.alias!;
		const isMarked = groups.marked !== alias;
		if (!ENDS.test(text.slice(meant.at(-1)!.reach)) || !(isMarked || isLawLike(alias))) return [];
		const start = title.start - front.length + front.lastIndexOf(groups.marked!);
		const wording = meant.length === 1 && wordingNamed(text, title);
		const names = meant.map(({ name }) => name);
		const end = start + groups.marked!.length;
		return [{ start, end, alias, names, ...(wording && { wording }) }];
	});
}

/** The first title, and those that are listed with it. */
function listFrom(text: string, titles: readonly Title[]): Title[] {
	const other = titles.findIndex(
		({ start }, place) => place > 0 && !LISTED.test(text.slice(titles[place - 1]!.reach, start)),
	);
	return titles.slice(0, other === -1 ? undefined : other);
}
