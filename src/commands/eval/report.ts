import type { Asked, Ranks } from './engines.ts';
import { percentile, scoreOf, type Rank, type Score } from './score.ts';

export interface Measurements {
	part: string;
	asked: Asked;
	/** Bytes of the index for a first query, of a sample. */
	firstBytes: number[];
	/** Bytes of the whole index, compressed; null for a site without one. */
	indexBytes: number | null;
	/** Bytes of the statutes' plain texts. */
	textBytes: number;
}

/** The figures, as `--json` prints them. */
export interface Report {
	part: string;
	questions: number;
	engines: Record<keyof Ranks, Score>;
	milliseconds: { samples: number; p50: number | null; p95: number | null };
	firstBytes: { samples: number; p50: number | null; p95: number | null };
	index: { bytes: number | null; textBytes: number; ratio: number | null };
	/** For each question the place of the right address in each engine's list. */
	ranks: ({ id: number } & Record<keyof Ranks, number | null>)[];
}

export function reportOf(measured: Measurements): Report {
	const { ranks, milliseconds } = measured.asked;
	const { indexBytes, textBytes, firstBytes } = measured;
	return {
		part: measured.part,
		questions: ranks.finder.length,
		engines: {
			pagefind: scoreOf(ranks.pagefind),
			bm25: scoreOf(ranks.bm25),
			finder: scoreOf(ranks.finder),
		},
		milliseconds: spanOf(milliseconds),
		firstBytes: spanOf(indexBytes === null ? [] : firstBytes),
		index: {
			bytes: indexBytes,
			textBytes,
			ratio: indexBytes === null || textBytes === 0 ? null : indexBytes / textBytes,
		},
		ranks: ranks.finder.map(({ id, rank }, place) => ({
			id,
			pagefind: rankAt(ranks.pagefind, place),
			bm25: rankAt(ranks.bm25, place),
			finder: rank,
		})),
	};
}

const rankAt = (ranks: readonly Rank[], place: number): number | null => ranks[place]?.rank ?? null;

const spanOf = (values: readonly number[]): Report['milliseconds'] => ({
	samples: values.length,
	p50: percentile(values, 0.5),
	p95: percentile(values, 0.95),
});

const PARTS: Record<string, string> = { all: '全部', tune: '调整用', test: '检验用' };

/** The figures as a table in Markdown, and below it what was measured of the finder alone. */
export function printReport(report: Report): string {
	const { pagefind, bm25, finder } = report.engines;
	const row = (name: string, value: (score: Score) => string): string =>
		`| ${name} | ${[pagefind, bm25, finder].map(value).join(' | ')} |`;
	return [
		`${PARTS[report.part] ?? report.part}问题 ${report.questions} 个`,
		'',
		'| | Pagefind | BM25 | finder |',
		'| --- | --- | --- | --- |',
		row('前 10 条里有正确条文', ({ first10 }) => first10.toFixed(3)),
		row('MRR@10', ({ mrr10 }) => mrr10.toFixed(3)),
		row('前 100 条里有正确条文', ({ first100 }) => first100.toFixed(3)),
		row('没有结果的问题', ({ empty }) => String(empty)),
		'',
		...finderLines(report),
	].join('\n');
}

function finderLines({ milliseconds, firstBytes, index }: Report): string[] {
	const { samples } = milliseconds;
	const time = `${digits(milliseconds.p50)} 毫秒，p95 ${digits(milliseconds.p95)} 毫秒`;
	const lines = [`从发出到列出结果（已加载，${samples} 次）：中位数 ${time}`];
	if (index.bytes === null) return [...lines, '这个网站没有 finder 的索引（search/finder/）'];
	const first = `中位数 ${kilobytes(firstBytes.p50)}，p95 ${kilobytes(firstBytes.p95)}`;
	return [
		...lines,
		`第一次查询下载的索引（gzip，${firstBytes.samples} 次）：${first}`,
		`索引总大小（gzip）：${kilobytes(index.bytes)}，是法规纯文本 ${kilobytes(index.textBytes)} 的 ${
			index.ratio?.toFixed(3) ?? '—'
		} 倍`,
	];
}

const digits = (value: number | null): string => value?.toFixed(1) ?? '—';

const kilobytes = (bytes: number | null): string =>
	bytes === null ? '—' : `${(bytes / 1000).toFixed(1)} KB`;
