import type { Law } from '../model.ts';
import { effectiveOf, type Act } from './effective.ts';
import type { VersionFacts } from './history.ts';

/**
 * The day of 施行 that a text tells; the law's own words go before the 题注.
 * @returns undefined where they name none: `自公布之日起施行`, and the 题注 does not tell that day
 */
export function dayOfEffect(law: Law, facts: VersionFacts): string | undefined {
	const clause = effectiveOf(law);
	if (clause && 'on' in clause) return clause.on;
	const act = clause && clause.after !== '其他' ? dayOfAct(facts, clause.after) : undefined;
	return act ?? facts.effective;
}

const dayOfAct = (facts: VersionFacts, act: Act): string | undefined =>
	({ 公布: facts.published, 通过: facts.adopted, 批准: facts.approved })[act];
