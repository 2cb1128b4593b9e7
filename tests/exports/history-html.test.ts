import { expect, test } from 'vitest';
import { historyHtml } from '../../src/exports/history-html.ts';

const RAW = '<b>&';
const ESCAPED = '&lt;b&gt;&amp;';

test('words of a law in its history are words, whatever they look like', () => {
	const html = historyHtml({
		today: { before: `${RAW}1`, place: { label: `${RAW}2`, href: '#t1' }, after: `${RAW}3` },
		summary: `${RAW}4`,
		rows: [
			{ wordings: `${RAW}5`, place: { label: `${RAW}6` } },
			{
				wordings: `${RAW}7`,
				place: { label: `${RAW}8`, href: '#t1' },
				change: { label: `${RAW}9`, href: '#t1' },
			},
		],
	});
	expect(html).not.toContain('<b>');
	expect(
		html
			.split(ESCAPED)
			.slice(1)
			.map((rest) => rest[0]!)
			.join(''),
	).toBe('123456789');
});

test('an article of a wording to come tells since when it is there, though nothing else is to be told of it', () => {
	const rows = [{ wordings: '2098年1月1日修订', place: { label: '本页' } }];
	const summary = '2098年1月1日修订时新增';
	const none = { before: '现在的文本没有这一条', after: '', isNone: true } as const;
	expect(historyHtml({ today: none, summary, rows })).toBe(
		`<p class=today>${none.before}</p><p>${summary}</p>`,
	);
	const same = { before: '今为', place: { label: '第五条', href: '#t5' }, after: '，文字未变' };
	expect(historyHtml({ today: same, summary, rows })).not.toContain(summary);
});

test('a wording without the article says so', () => {
	const rows = ['甲', '乙'].map((wordings) => ({ wordings, place: undefined }));
	expect(historyHtml({ summary: '丙', rows })).toContain('<li>甲：没有这一条<li>');
});
