import { describe, expect, test } from 'vitest';
import { compareLaws } from '../../../../../src/domain/law/compare/compare.ts';
import { tellChanges, type ToldChange } from '../../../../../src/domain/law/compare/told/told.ts';
import { readLaw } from '../../../../../src/domain/law/read/parse.ts';
import { partsHtml } from '../../../../../src/exports/redline-html.ts';
import type { Shown } from '../../../../../src/domain/law/compare/words/marked.ts';

const changesOf = (old: string, newer: string): ToldChange[] =>
	tellChanges(compareLaws(readLaw(old), readLaw(newer))).changes;

/** As the page shows it, a row in each line: `木牌 | -五角-+一元+`. */
const shownAs = ({ parts }: ToldChange, shown: Shown = 'both'): string =>
	partsHtml(parts, shown)
		.replace(/<span class="visually-hidden">.*?<\/span>/g, '')
		.replace(/<\/?ins>/g, '+')
		.replace(/<\/?del>/g, '-')
		.replace(/<\/td><td>/g, ' | ')
		.replace(/<\/tr><tr>/g, '\n')
		.replace(/<table>/g, '[\n')
		.replace(/<\/table>/g, '\n]')
		.replace(/<[^>]+>/g, '');

const fees = (...rows: string[]): string =>
	`示例乡规则\n第一条　渡船收费见附件。\n附件1\n收费表\n单位是元。\n${rows.map((row) => `| ${row} |\n`).join('')}`;

test('a table that came into an article is no empty one of the older text', () => {
	const table = '\n| 船 | 收费 |\n| 渡船 | 五元 |\n';
	const [change] = changesOf('第一条　收费如下表。', `第一条　收费如下：${table}`);
	expect(shownAs(change!, 'old')).toBe('收费如下-表。-');
	expect(shownAs(change!, 'new')).toBe('收费如下+：+[\n+船+ | +收费+\n+渡船+ | +五元+\n]');
});

test('a 款 that begins in front of a table is told, as in an article of words only', () => {
	const [change] = changesOf(
		'第一条　渡船收费。货物另计。单位是元。\n| 船 | 一元 |\n',
		'第一条　渡船收费。\n货物另计。\n单位是元。\n| 船 | 二元 |\n',
	);
	expect(shownAs(change!)).toBe('渡船收费。+\n货物另计。+\n单位是元。[\n船 | -一-+二+元\n]');
});

test('a line of words that became a row of a table keeps its words', () => {
	const [change] = changesOf(
		`${fees('项目 | 收费')}渡船每次收费五元。\n`,
		fees('项目 | 收费', '渡船每次 | 收费五元'),
	);
	expect(shownAs(change!, 'old')).toBe('[\n项目 | 收费\n渡船每次-收费五元。- | \n]');
	expect(shownAs(change!, 'new')).toBe('[\n项目 | 收费\n渡船每次 | +收费五元+\n]');
});

describe('the rows of an annex', () => {
	const [change, ...others] = changesOf(
		fees('项目 | 收费', '人 | 一元', '车 | 五元', '货 | 九元'),
		fees('项目 | 条件 | 收费', '人 | 不含儿童 | 二元', '车 | 不限 | 五元', '马 | 不限 | 三元'),
	);

	test('are one change of a table, which is found where it stands', () => {
		expect(others).toEqual([]);
		expect(change).toMatchObject({
			kind: '改动',
			old: { label: '附件1的表格', address: 'fj1-p1' },
			new: { label: '附件1的表格', address: 'fj1-p1' },
		});
	});

	test('have their cells in columns, and no bars', () => {
		expect(shownAs(change!)).toBe(
			'[\n项目 | +条件+ | 收费\n人 | +不含儿童+ | -一-+二+元\n车 | +不限+ | 五元\n' +
				'-货- |  | -九元-\n+马+ | +不限+ | +三元+\n]',
		);
		expect(shownAs(change!, 'old')).toBe(
			'[\n项目 | 收费\n人 | -一-元\n车 | 五元\n-货- | -九元-\n]',
		);
	});

	test('that are the same are only counted', () => {
		const rows = ['项目 | 收费', '人 | 一元', '车 | 五元', '货 | 九元'];
		const [one] = changesOf(fees(...rows), fees(...rows.with(2, '车 | 六元')));
		expect(one!.remark).toEqual(['没有变化的2行没有列出']);
		expect(shownAs(one!)).toBe('[\n项目 | 收费\n车 | -五-+六+元\n]');
		expect(one!.said).toEqual([{ old: '| 车 | 五元 |', new: '| 车 | 六元 |' }]);
	});

	// 警告 and 轻微 stand in both rows, 垂钓 and 晒鱼 in one each.
	test('are known by what names them, and not by what many rows say', () => {
		const [one] = changesOf(
			fees('1 | 晒鱼 | 轻微 | 警告', '2 | 垂钓 | 轻微 | 警告'),
			fees('1 | 垂钓 | 轻微 | 警告', '2 | 晒鱼 | 轻微 | 罚五元'),
		);
		expect(shownAs(one!)).toBe(
			'[\n-2-+1+ | 垂钓 | 轻微 | 警告\n-1-+2+ | 晒鱼 | 轻微 | -警告-+罚五元+\n]',
		);
	});

	test('of two annexes are two changes', () => {
		const two = (fee: string): string =>
			`${fees('项目 | 收费', `人 | ${fee}元`)}附件2\n| 项目 | 时间 |\n| 船 | ${fee}点 |\n`;
		expect(changesOf(two('一'), two('二')).map((one) => one.new!.label)).toEqual([
			'附件1的表格',
			'附件2的表格',
		]);
	});
});

test('a table in an article stands there whole, between its words', () => {
	const law = (fee: string, last: string): string =>
		`示例乡规则\n第一条　渡船收费：\n| 人 | ${fee} |\n| 车 | 五元 |\n${last}免费。\n`;
	const [change, ...others] = changesOf(law('一元', '老人'), law('二元', '老人和孩子'));
	expect(others).toEqual([]);
	expect(change!.new!.label).toBe('第一条');
	expect(shownAs(change!)).toBe('渡船收费：[\n人 | -一-+二+元\n车 | 五元\n]老人+和孩子+免费。');
});

test('a table that an article has lost is removed as a table', () => {
	const [change] = changesOf(
		'示例乡规则\n第一条　渡船收费如下：\n| 人 | 一元 |\n',
		'示例乡规则\n第一条　渡船收费从低。\n',
	);
	expect(shownAs(change!)).toBe('渡船收费-如下：-+从低。+[\n-人- | -一元-\n]');
});
