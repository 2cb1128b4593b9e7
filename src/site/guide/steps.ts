import type { Guide } from '../../schemas/guide.ts';
import type { Signal } from '../../schemas/signal.ts';
import type { LinkedPiece, LinkedWords } from '../citations/linked-words.ts';

/** A step with its anchor in the page; what its words name or cite is a link. */
export interface ShownStep extends Omit<Guide['steps'][number], 'text' | 'also'> {
	id: string;
	pieces: LinkedPiece[];
	also: { audience: string[]; pieces: LinkedPiece[] }[];
}

export interface StepGroup {
	id: string;
	title: string;
	/** How the signal sounds after which they are done: `鸣6秒，停6秒，反复15遍`. */
	rhythm?: string;
	steps: ShownStep[];
}

/**
 * The steps of a guide under their headings: one heading for all, or one for each signal that steps name, in the order
 * in which the guide's file has them, and what holds for every signal last. Who hears an alarm must not read what is done
 * at another one first.
 */
export function stepGroups(
	steps: Guide['steps'],
	signals: readonly (Pick<Signal, 'id' | 'name'> & { rhythm: string })[],
	linked: LinkedWords,
): StepGroup[] {
	const shown = steps.map(({ text, also, ...step }, place) => ({
		...step,
		id: `step-${place + 1}`,
		pieces: linked(text),
		also: also.map((more) => ({ audience: more.audience, pieces: linked(more.text) })),
	}));
	const named = new Set(steps.flatMap(({ signal }) => signal ?? []));
	const groups = [...named].flatMap((id): StepGroup[] => {
		const signal = signals.find((each) => each.id === id);
		if (!signal) return [];
		const own = shown.filter((step) => step.signal === id);
		return [{ id: `steps-${id}`, title: `听到${signal.name}`, rhythm: signal.rhythm, steps: own }];
	});
	const grouped = new Set(groups.flatMap((group) => group.steps));
	const rest = shown.filter((step) => !grouped.has(step));
	if (groups.length === 0)
		return [{ id: 'steps', title: `步骤（共${steps.length}步）`, steps: rest }];
	return rest.length > 0
		? [...groups, { id: 'steps', title: '不论哪一种警报', steps: rest }]
		: groups;
}
