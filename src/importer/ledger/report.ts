import { join } from 'node:path';
import type { LedgerMonth, LedgerQuery, SearchLedger } from '../../schemas/ledger.ts';
import { readKnown } from './known.ts';
import { mergeLedgers, mergeMonths } from './merge.ts';
import { MASK, printable } from './printable.ts';
import { candidateYaml, synonymCandidates, type Candidate } from './synonyms.ts';
import { topicsOf, type Topic } from './topics.ts';

const MOST_TOPICS = 30;
const MOST_QUERIES = 5;
const MOST_CANDIDATES = 20;
/** Of fewer searches a share says nothing. */
const ENOUGH = 30;

/**
 * What an editor can learn from the searches of readers that led nowhere. Reads the content folder, writes nothing.
 * @param ledgers the ledgers of one run, at least one
 * @param folder the content folder
 */
export function ledgerReport(ledgers: readonly SearchLedger[], folder: string): string {
	const queries = mergeLedgers(ledgers);
	const known = readKnown(folder);
	const topics = topicsOf(queries, known.titles);
	const candidates = synonymCandidates(queries, known, folder);
	return [
		`检索记录汇总：${ledgers.length} 份，${queries.length} 种问法，共 ${sum(queries)} 次（${days(ledgers)}导出）`,
		`  六位以上的连续数字已写成 ${MASK}。姓名、住址程序认不出来，转给别人以前请自己看一遍`,
		'  下面只是建议，内容文件夹没有改动',
		'',
		...monthLines(mergeMonths(ledgers)),
		...topicLines(
			MISSING,
			topics.filter(({ title }) => title === undefined),
		),
		'',
		...topicLines(
			UNOPENED,
			topics.filter(({ title }) => title !== undefined),
		),
		'',
		...candidateLines(candidates, folder),
	].join('\n');
}

const sum = (queries: readonly { times: number }[]): number =>
	queries.reduce((total, { times }) => total + times, 0);

function days(ledgers: readonly SearchLedger[]): string {
	const all = ledgers.map(({ exported }) => exported).sort();
	return all[0] === all.at(-1) ? `${all[0]} ` : `${all[0]} 至 ${all.at(-1)} `;
}

function monthLines(months: readonly LedgerMonth[]): string[] {
	if (months.length === 0) return [];
	return [
		'读者找到没有（交来记录的设备合计，同一台设备请只用最近导出的一份）：',
		...months.map(({ month, searches, opened }) => {
			const share =
				searches < ENOUGH ? '次数太少，不算比例' : `${Math.round((100 * opened) / searches)}%`;
			return `  ${month}：搜索 ${searches} 次，打开结果 ${opened} 次（${share}）`;
		}),
		'',
	];
}

/** What is said above topics, and where there are none. */
type Told = { some: string; none: string };

const MISSING: Told = {
	some: '缺少的主题（没有对应的主题、法规名称、指南或者学习材料标题，问得多的在前）：',
	none: '缺少的主题：没有。问到的都有同名的主题、法规、指南或者学习材料',
};
const UNOPENED: Told = {
	some: '有内容却没有找到的主题（请看标题、简介读者看不看得懂，正文有没有回答，同义词要不要添）：',
	none: '有内容却没有找到的主题：没有',
};

function topicLines({ some, none }: Told, topics: readonly Topic[]): string[] {
	if (topics.length === 0) return [none];
	return [
		some,
		...topics
			.slice(0, MOST_TOPICS)
			.flatMap((topic, place) => [
				`  ${place + 1}. ${printable(topic.subject)}：${topic.times} 次${titled(topic)}`,
				...topic.queries.slice(0, MOST_QUERIES).map(queryLine),
				...more(topic.queries.length - MOST_QUERIES, '     …还有', '种问法'),
			]),
		...more(topics.length - MOST_TOPICS, '  …还有', '个主题，问得更少'),
	];
}

const titled = ({ title }: Topic): string =>
	title === undefined ? '' : `，已有“${printable(title)}”`;

const queryLine = ({ query, times, last, outcome }: LedgerQuery): string =>
	`     ${printable(query)}（${times} 次，最近 ${last}${outcome === 'unopened' ? '，有结果但没有打开' : ''}）`;

const more = (rest: number, before: string, after: string): string[] =>
	rest > 0 ? [`${before} ${rest} ${after}`] : [];

function candidateLines(candidates: readonly Candidate[], folder: string): string[] {
	if (candidates.length === 0) return ['同义词候选：没有。问到的词内容里都有'];
	const shown = candidates.slice(0, MOST_CANDIDATES);
	return [
		`同义词候选（内容里没有这些词。核对以后粘贴到 ${join(folder, 'registry/synonyms.yaml')}，不合适的删去；law 空着的，填法条里的说法）：`,
		...shown.flatMap((candidate) => [`# ${reason(candidate)}`, candidateYaml(candidate)]),
		...more(candidates.length - MOST_CANDIDATES, '# …还有', '个词，问得更少'),
	];
}

function reason({ times, like }: Candidate): string {
	const near = like ? `与“${printable(like.name)}”${like.why}` : '没有相近的词，law 请填写';
	return `${times} 次，${near}`;
}
