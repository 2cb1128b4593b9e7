import { dayAfter, daysBetween } from '../../../domain/law/numbers/dates.ts';
import { expiryOf, lastDaySaid } from '../../../domain/law/versions/expiry.ts';
import { replacedFrom, wordingsOf } from '../../../domain/law/versions/versions.ts';
import { warning } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';

/** So many days ahead an office has to see whether a text is to go on. */
const AHEAD = 90;

/** A text that says itself until when it holds is verified again when that day comes. */
export const lawExpiry: TextRule = ({ law, date, shown, statute, version }, _, { today }) => {
	const expiry = shown ? expiryOf(statute, version?.effective) : null;
	const wordings = wordingsOf(law.texts, law.data.versions);
	const known = { ...law.data, replacedFrom: replacedFrom({ date }, wordings) };
	const lastDay = lastDaySaid(expiry?.lastDay, known);
	if (!expiry || !lastDay) return [];
	const { words } = expiry;
	const left = daysBetween(today, lastDay);
	if (left > AHEAD) return [];
	const when = left < 0 ? '已经过了' : `还有 ${left} 天`;
	const message = `正文写明“${words}”，到 ${lastDay} 为止，${when}。请核实是否延续：失效的在 history 里写 { date: ${dayAfter(lastDay)}, kind: 废止 }，并写 status、verifiedOn、verifiedSource；延续的到那天以后核实，写 status: 现行有效 和 verifiedOn、verifiedSource`;
	return [warning(law, ['status'], message)];
};
