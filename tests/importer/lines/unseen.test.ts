import { expect, test } from 'vitest';
import { withoutUnseen } from '../../../src/importer/lines/unseen.ts';
import { report } from '../../domain/report/invented-report.ts';
import { messages, Scratch } from '../scratch.ts';

test('a report with characters of no width is imported as the one without them, which is told', async () => {
	const [plain, copied] = [new Scratch(), new Scratch()];
	const lines = report();
	await plain.import(plain.file('甲.txt', lines.join('\n')));
	const unseen = lines.map((line) => `\u200b${line.replaceAll('，', '，\u200b')}\u2060`);
	const [outcome] = await copied.import(copied.file('甲.txt', unseen.join('\n')));
	const body = (text: string): string =>
		text.replace(/^[^\n]*SHA-256.*$/gm, '').replace(/^published.*$/gm, '');
	expect(body(copied.read('reports/2030.mdx'))).toBe(body(plain.read('reports/2030.mdx')));
	expect(messages(outcome, 'info').join()).toContain('看不见的字符');
});

test.each([
	['\u00ad\u200b甲\ufeff乙', '甲乙'],
	['　　甲 乙', '　　甲 乙'],
])('%j', (line, expected) => {
	expect(withoutUnseen([line]).paragraphs).toEqual([expected]);
});
