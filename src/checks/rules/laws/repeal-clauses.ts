import { repealsIn } from '../../../domain/citation/repeals/repeal-clauses.ts';
import { isUnverified, repealBy, type Repeal } from '../../../domain/citation/repeals/repeals.ts';
import { citeAddress } from '../../../domain/law/address/address.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import { citationsByUnit, citedLaws } from '../../texts/citations.ts';
import type { LawEntry } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';
import type { StatuteText } from '../../texts/statutes.ts';

/** A law that a text in force ends (《某办法》同时废止) is verified by somebody: only then lists and search know of it. */
export const lawRepealClauses: TextRule = (text, content, { today }) => {
	if (!text.shown) return [];
	const { law: by, date, version = { date }, statute } = text;
	return repealsIn(statute, citationsByUnit(text, citedLaws(content, today))).flatMap((clause) => {
		const { ends } = clause;
		const law = content.laws.find(({ id, data }) =>
			'law' in ends ? id === ends.law : data.shortTitle === ends.name,
		);
		if (!law || law === by) return [];
		const { texts, data } = law;
		const repeal = repealBy(clause, by.id, version, { texts, versions: data.versions });
		if (!repeal || !isUnverified(repeal, data)) return [];
		const message = `${said(repeal, text, law)}，${known(law)}。${whatToDo(repeal, today)}`;
		return [warning(law, ['status'], message)];
	});
};

function said({ address, day }: Repeal, { law: by, file, places }: StatuteText, law: LawEntry) {
	const line = places().get(address)?.line ?? 1;
	const clause = bookTitle(by.data.shortTitle) + citeAddress(address);
	const since = day === undefined ? '' : `自 ${day} 起`;
	return `${clause}（${file}:${line}）写明${since}废止${bookTitle(law.data.shortTitle)}`;
}

const known = ({ data: { status, verifiedOn } }: LawEntry): string =>
	status ? `时效性（status）“${status}”是 ${verifiedOn} 核实的` : '时效性（status）没有填';

function whatToDo({ day }: Repeal, today: string): string {
	const history = `在 history 里写 { date: ${day ?? '废止的日期'}, kind: 废止 }`;
	return day !== undefined && day > today
		? `请核实后${history}`
		: `请核实后写 status: 已废止 和 verifiedOn、verifiedSource，并${history}`;
}
