import type { Problem } from '../../../checked.ts';
import type { FieldPath } from '../../../loaders/yaml-source.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import { citedSources } from '../../texts/cited-sources.ts';
import type { Content, Entry, Registry } from '../../content/content.ts';
import { error } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** One mention of something by its id. */
type Mention = [entry: Entry, path: FieldPath, id: string];

/** Something that others name by its id. */
interface Kind {
	name: string;
	/** The file of `registry/` that holds the ids. */
	registry: keyof Registry;
	/** Where else they are. */
	alsoIn?: 'laws';
	mentions: (content: Content) => Mention[];
}

const KINDS: Kind[] = [
	// A law may be known by name only: then it is cited without a link.
	{ name: '法规', registry: 'law-names', alsoIn: 'laws', mentions: lawsNamed },
	{ name: '主题', registry: 'topics', mentions: topicsNamed },
	{ name: '警报信号', registry: 'alarms', mentions: signalsNamed },
	{ name: '宣传日', registry: 'days', mentions: daysNamed },
];

/** What is named by its id is there: laws, topics, signals, awareness days. */
export const references: Rule = (content) =>
	KINDS.filter(({ registry }) => !content.unreadable.has(registry)).flatMap((kind) =>
		unknown(content, kind),
	);

function unknown(content: Content, { name, registry, alsoIn, mentions }: Kind): Problem[] {
	const known = new Set([...content.ids[registry], ...(alsoIn ? content.ids[alsoIn] : [])]);
	const file = `registry/${registry}.yaml`;
	const missing =
		known.size === 0
			? `没有 ${file}，或者里面是空的。请把这个文件放回来，或者先在那里登记`
			: undefined;
	const places = `${alsoIn ? `${alsoIn}/ 和 ` : ''}${file}`;
	return mentions(content)
		.filter(([, , id]) => !known.has(id))
		.map(([entry, path, id]) => {
			const near = nearest(id, known);
			const hint = near ? `是不是想写 ${near}？` : `请先在那里登记，或者删去`;
			const reason = missing ?? `${places} 里找不到。${hint}`;
			return error(entry, path, `没有编号为“${id}”的${name}：${reason}`);
		});
}

function rows(entry: Entry, path: FieldPath, ids: readonly string[]): Mention[] {
	return ids.map((id, row) => [entry, [...path, row], id]);
}

function lawsNamed(content: Content): Mention[] {
	return [
		...content.study.flatMap((entry) => rows(entry, ['laws'], entry.data.laws)),
		...content.reports.flatMap((entry) =>
			entry.data.measures.flatMap(({ laws }, row) => rows(entry, ['measures', row, 'laws'], laws)),
		),
		...citedSources(content).flatMap(({ entry, path, source }): Mention[] =>
			source.law ? [[entry, [...path, 'law'], source.law]] : [],
		),
	];
}

function topicsNamed({ laws, study, guides }: Content): Mention[] {
	return [...laws, ...study, ...guides].flatMap((entry) =>
		rows(entry, ['topics'], entry.data.topics),
	);
}

function signalsNamed({ guides }: Content): Mention[] {
	return guides.flatMap((entry) => rows(entry, ['signals'], entry.data.signals));
}

function daysNamed({ guides }: Content): Mention[] {
	return guides.flatMap((entry): Mention[] =>
		entry.data.awarenessDay ? [[entry, ['awarenessDay'], entry.data.awarenessDay]] : [],
	);
}
