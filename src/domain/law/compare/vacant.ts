import type { Unit } from '../model.ts';
import type { BarePassage } from './passages.ts';

// e.g. "（删去）", "(删除)"
const VACANT = /^[（(](?:删去|删除|废止)[）)]$/;

/** Whether an article is a number alone, which stays when its words go, so that those behind it keep theirs. */
export const isVacant = ({ kind, body }: Pick<BarePassage, 'kind' | 'body'>): boolean =>
	kind === 'article' && VACANT.test(body.trim());

/** The same of a unit of a law. */
export const isVacantUnit = ({ kind, children }: Unit): boolean =>
	kind === 'article' && children.length === 1 && VACANT.test(children[0]!.text.trim());

/** The first of two passages, if it is the number alone under which the other has words. */
export const vacantBeside = <P extends BarePassage>(
	vacant: P | undefined,
	full: P | undefined,
): P | undefined => (vacant && full && isVacant(vacant) && !isVacant(full) ? vacant : undefined);
