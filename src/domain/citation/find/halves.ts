import type { CitedStep } from '../model.ts';
import { withSteps } from '../with-steps.ts';
import type { SeriesMember } from './numbers/series.ts';

// e.g. "刑法分则", "《刑法》总则的": the two 编 of that law
const HALF = /刑法》?的?([总分])则的?\s*$/;

/** 刑法分则第三章 is 第二编第三章. */
export function inHalfOf(before: string, members: SeriesMember[]): SeriesMember[] {
	const [, half] = HALF.exec(before) ?? [];
	if (half === undefined) return members;
	const part: CitedStep = { unit: 'part', number: { main: half === '总' ? 1 : 2, branch: 0 } };
	const inside = (steps: CitedStep[]): CitedStep[] =>
		steps[0]?.unit === 'chapter' ? [part, ...steps] : steps;
	return members.map((member) => ({
		...member,
		places: member.places.map((place) => withSteps(place, inside)),
	}));
}
