import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../src/importer/summary.ts';

describe('the closing hint names the folder that was written', () => {
	const hint = (out: string): string => summaryOf([], out, false).split('：').at(-1)!;

	test.each([['content'], ['./content/'], [resolve('content')]])(
		'not %s, which is read anyway',
		(out) => {
			expect(hint(out)).toBe('npm run check 检查内容，npm start 预览');
		},
	);

	test.each([
		['../our-content', '../our-content'],
		['普法内容', '普法内容'],
		['our content', "'our content'"],
		["editor's", "'editor'\\''s'"],
		['$HOME', "'$HOME'"],
	])('%s', (out, word) => {
		expect(hint(out)).toBe(
			`PUFA_CONTENT=${word} npm run check 检查内容，PUFA_CONTENT=${word} npm start 预览`,
		);
	});
});
