import { datesIn } from '../numbers/dates.ts';
import { titleOf } from '../title/identify.ts';
import { walk, type Law } from '../model.ts';

// e.g. "甲国和乙国关于船员往来的协定", "…引渡条约（草案）"
const TREATY = /(?:公约|条约|协定|议定书|谅解备忘录)(?:[（(][^（）()]*[)）])?$/;

// e.g. "本协定于2031年5月6日在某市签订", "（2031年5月6日签署）"; not "根据2030年1月2日签订的《…协定》"
const SIGNED =
	/(?:^[（(]?|本[^，。；]{2,6}于)([^，。；]{8,16}日)[^，。；]{0,20}?(?:签订|签署)(?!的)/;

/**
 * The day on which a treaty was signed, by which treaties are known (缔结条约程序法 art. 2: 签署 comes before 批准 and 核准).
 * @returns `2031-05-06`; undefined for a text that is no treaty, or does not say it
 */
export function signingDayOf(law: Law): string | undefined {
	if (!TREATY.test(titleOf(law))) return undefined;
	const said = walk(law.units).flatMap(({ text }) => SIGNED.exec(text)?.[1] ?? []);
	return said.flatMap((words) => datesIn(words)).at(-1)?.date;
}
