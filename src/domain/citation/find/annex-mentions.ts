import type { Beginning } from './beginning.ts';
import { headBefore, type Head } from './heads.ts';
import { mentionsOf } from './list-mentions.ts';
import { isLawLike } from './names/law-like.ts';
import { readAnnexes } from './numbers/series.ts';
import type { PlaceMention } from '../model.ts';
import { ifLaw, withLaw } from './section-mentions.ts';

/**
 * 附件一, 《某法》附表2第三项, 本附件第三条, and what follows them in a list.
 * @returns those of a law, and the end of the words that were read: 附件一第三条 of a plan is none of the text's own
 */
export function annexesFrom(beginning: Beginning): { mentions: PlaceMention[]; end: number } {
	const members = readAnnexes(beginning.text, beginning.at);
	const head = members.length === 0 ? null : headOf(beginning);
	const mentions = head ? withLaw(mentionsOf(members, head), beginning.titles, false) : [];
	return { mentions, end: members.at(-1)?.end ?? 0 };
}

// e.g. "》" of a title that nothing opens
const OF_UNREAD = /》的?\s*$/;

// e.g. "及其", "及其所附" between 《某法》 and 附件一
const OF_IT = /[及和与]其(?:所附的?)?$/;

/** What stands in front of an 附件: words that end in no name say nothing of it. Null for a plan or a form, which is no law. */
function headOf(beginning: Beginning): Head | null {
	const { text, at } = beginning;
	const alone: Head = { start: at, naming: { kind: 'none' } };
	const head = text[at] === '本' ? alone : headBefore(beforeOfIt(beginning));
	const { naming } = head;
	if (naming.kind === 'title') return ifLaw(head, naming.name);
	if (naming.kind === 'words' && isLawLike(naming.words)) return ifLaw(head, naming.words);
	if (naming.kind !== 'words' && naming.kind !== 'none') return head;
	return OF_UNREAD.test(beginning.front) ? null : alone;
}

/** 《某法》及其附件一 names its law in front of 及其. */
function beforeOfIt(beginning: Beginning): Beginning {
	const [words = ''] = OF_IT.exec(beginning.front) ?? [];
	const front = beginning.front.slice(0, beginning.front.length - words.length);
	return { ...beginning, at: beginning.at - words.length, front };
}
