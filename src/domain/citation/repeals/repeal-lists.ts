import { isLawName, shortTitleOf } from '../../law/title/identify.ts';
import type { Unit } from '../../law/model.ts';
import { titlesIn, type Title } from '../find/names/titles.ts';

/** A law of a list that a decision ends: by its title in book-title marks, or by its bare name. */
export interface Listed {
	unit: Unit;
	ends: { title: Title } | { name: string };
}

// e.g. "决定，废止下列地方性法规：", "二、对下列规章予以废止", "下列规章予以废止："
const LEAD =
	/废止(?:下列|以下)[^。；]{0,30}[：:]?$|(?:下列|以下)[^。；]{1,30}(?:予以|决定)废止[：:]?$/;
// e.g. "示例省渡口办法（1999年3月3日示例省人民政府令第101号公布）；"
const BARE = /^([^《》（(。；]{4,60})(?:[（(][^（）()]*[)）])?[。；]?$/;
// e.g. "（2001年6月6日示例省人民政府令第131号公布）；" behind a title
const BEHIND = /^(?:[（(][^（）()]*[)）])?[。；]?$/;

/** The laws that a decision lists below `废止下列…`, one on each line. */
export function listedRepeals(units: readonly Unit[]): Listed[] {
	let open = false;
	return units.flatMap((unit) => {
		const text = unit.text.trim();
		if (LEAD.test(text)) open = true;
		else if (open && text !== '') {
			const listed = lawOn(text);
			open = listed !== null;
			return listed ? [{ unit, ends: listed }] : [];
		}
		return [];
	});
}

/** The law that is all a line says; null if it says anything else. */
function lawOn(text: string): Listed['ends'] | null {
	const [title, ...others] = titlesIn(text);
	if (title?.start === 0 && others.length === 0 && BEHIND.test(text.slice(title.end)))
		return { title };
	const name = BARE.exec(text)?.[1]?.trim();
	return name !== undefined && isLawName(name) ? { name: shortTitleOf(name) } : null;
}
