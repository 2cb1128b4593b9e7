import { describe, expect, test } from 'vitest';
import { printReport, reportOf, type Measurements } from '../../../src/commands/eval/report.ts';
import type { Rank } from '../../../src/commands/eval/score.ts';

const rank = (place: number | null): Rank[] => [{ id: 4, rank: place, given: place ?? 0 }];
const measured: Measurements = {
	part: 'test',
	asked: {
		ranks: { pagefind: rank(null), bm25: rank(20), finder: rank(2) },
		milliseconds: [10, 20],
	},
	firstBytes: [1000, 3000],
	indexBytes: 50_000,
	textBytes: 100_000,
};

describe('the report', () => {
	test('puts the three side by side, and the costs of the finder below', () => {
		expect(printReport(reportOf(measured)).split('\n')).toEqual([
			'检验用问题 1 个',
			'',
			'| | Pagefind | BM25 | finder |',
			'| --- | --- | --- | --- |',
			'| 前 10 条里有正确条文 | 0.000 | 0.000 | 1.000 |',
			'| MRR@10 | 0.000 | 0.000 | 0.500 |',
			'| 前 100 条里有正确条文 | 0.000 | 1.000 | 1.000 |',
			'| 没有结果的问题 | 1 | 0 | 0 |',
			'',
			'从发出到列出结果（已加载，2 次）：中位数 10.0 毫秒，p95 20.0 毫秒',
			'第一次查询下载的索引（gzip，2 次）：中位数 1.0 KB，p95 3.0 KB',
			'索引总大小（gzip）：50.0 KB，是法规纯文本 100.0 KB 的 0.500 倍',
		]);
	});

	test('says that a site has no index', () => {
		const report = reportOf({ ...measured, indexBytes: null });
		expect(report.index.ratio).toBeNull();
		expect(printReport(report)).toContain('没有 finder 的索引');
	});

	test('keeps the rank of every question for those who tune', () => {
		expect(reportOf(measured).ranks).toEqual([{ id: 4, pagefind: null, bm25: 20, finder: 2 }]);
	});
});
