import type { CitedPlace, CitedStep } from './model.ts';

/** A place with other steps, and so those that it reaches to. @param change gives the new ones for either */
export const withSteps = (
	{ steps, through }: CitedPlace,
	change: (steps: CitedStep[]) => CitedStep[],
): CitedPlace => ({
	steps: change(steps),
	...(through && { through: change(through) }),
});
