import type { LawVersion } from '../../../schemas/law.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

type DayField = 'adopted' | 'approved' | 'published' | 'effective';

const NAMES: Record<DayField, string> = {
	adopted: '通过',
	approved: '批准',
	published: '公布',
	effective: '施行',
};

/** Days that cannot come the other way round. An amendment keeps the first day of effect, so 施行 is not among them. */
const ORDER: [earlier: DayField, later: DayField][] = [
	['adopted', 'approved'],
	['adopted', 'published'],
	['approved', 'published'],
];

/** A version is passed, then approved, then promulgated; a new text takes effect after it was passed. */
export const lawDates: Rule = ({ laws }) =>
	laws.flatMap((law) =>
		law.data.versions.flatMap((version, row) =>
			ordered(version).flatMap(([earlier, later]) => {
				const [before, after] = [version[earlier], version[later]];
				if (!before || !after || before <= after) return [];
				const message = `${NAMES[later]}日期 ${after} 早于${NAMES[earlier]}日期 ${before}。请核对 ${earlier} 和 ${later}`;
				return [warning(law, ['versions', row, later], message)];
			}),
		),
	);

const ordered = ({ kind }: LawVersion): [DayField, DayField][] =>
	kind === '修正' ? ORDER : [...ORDER, ['adopted', 'effective']];
