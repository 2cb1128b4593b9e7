import { amendedBy } from '../../citation/find/names/amended.ts';
import type { Draft } from '../text/lines.ts';

/** So many lines of a paper stand above its title: the office, 公告. */
const HEAD = 4;

/** The law that the title of a draft says to amend: 第五条 in it is mostly one of that. Undefined where it names none, or several. */
export function lawAmended({ lines }: Draft): string | undefined {
	const titles = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
	return titles.slice(0, HEAD).flatMap((title) => amendedBy(title) ?? [])[0];
}
