import type { Problem } from '../../checked.ts';
import type { FieldPath } from '../../loaders/yaml-source.ts';
import { nearest } from '../../schemas/nearest.ts';
import { citedSources } from '../cited-sources.ts';
import type { Content, Entry } from '../content.ts';
import { error } from '../problems.ts';
import type { Rule } from '../rule.ts';

/** One mention of something by its id. */
type Mention = [entry: Entry, path: FieldPath, id: string];

/** What is named by its id is there: laws, topics, signals, awareness days. */
export const references: Rule = (content) => {
	const { ids } = content;
	const laws = ids.laws.union(ids['law-names']);
	return [
		...unknown(lawsNamed(content), laws, '法规', 'laws/ 和 registry/law-names.yaml'),
		...unknown(topicsNamed(content), ids.topics, '主题', 'registry/topics.yaml'),
		...unknown(signalsNamed(content), ids.alarms, '警报信号', 'registry/alarms.yaml'),
		...unknown(daysNamed(content), ids.days, '宣传日', 'registry/days.yaml'),
	];
};

function unknown(
	mentions: readonly Mention[],
	known: ReadonlySet<string>,
	what: string,
	where: string,
): Problem[] {
	return mentions
		.filter(([, , id]) => !known.has(id))
		.map(([entry, path, id]) => {
			const near = nearest(id, known);
			const hint = near ? `是不是想写 ${near}？` : `请先在那里登记，或者删去`;
			return error(entry, path, `没有编号为“${id}”的${what}：${where} 里找不到。${hint}`);
		});
}

const rows = (entry: Entry, path: FieldPath, ids: readonly string[]): Mention[] =>
	ids.map((id, row) => [entry, [...path, row], id]);

/** A law may be known by name only: then it is cited without a link. */
const lawsNamed = (content: Content): Mention[] => [
	...content.study.flatMap((entry) => rows(entry, ['laws'], entry.data.laws)),
	...content.reports.flatMap((entry) =>
		entry.data.measures.flatMap(({ laws }, row) => rows(entry, ['measures', row, 'laws'], laws)),
	),
	...citedSources(content).flatMap(({ entry, path, source }): Mention[] =>
		source.law ? [[entry, [...path, 'law'], source.law]] : [],
	),
];

const topicsNamed = ({ laws, study, guides }: Content): Mention[] =>
	[...laws, ...study, ...guides].flatMap((entry) => rows(entry, ['topics'], entry.data.topics));

const signalsNamed = ({ guides }: Content): Mention[] =>
	guides.flatMap((entry) => rows(entry, ['signals'], entry.data.signals));

const daysNamed = ({ guides }: Content): Mention[] =>
	guides.flatMap((entry): Mention[] =>
		entry.data.awarenessDay ? [[entry, ['awarenessDay'], entry.data.awarenessDay]] : [],
	);
