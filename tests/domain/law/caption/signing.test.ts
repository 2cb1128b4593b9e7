import { expect, test } from 'vitest';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';
import { signingDayOf } from '../../../../src/domain/law/caption/signing.ts';
import { versionDate } from '../../../../src/domain/law/versions/version-date.ts';
import { versionFacts } from '../../../../src/domain/law/versions/history.ts';

const TITLE = '甲国和乙国关于互设渡口的协定';
const dayOf = (...lines: string[]): string | undefined =>
	signingDayOf(parseLaw(lines.join('\n')).value);

test.each<[what: string, lines: string[], day: string | undefined]>([
	[
		'at its end',
		[TITLE, '第一条', '甲。', '本协定于二〇三一年五月六日在某市签订，一式两份。'],
		'2031-05-06',
	],
	['below its title', [TITLE, '（2031年5月6日签署）', '第一条', '甲。'], '2031-05-06'],
	[
		'only of another',
		[TITLE, '根据2030年1月2日签订的《甲国和乙国通航条约》，达成协议如下：', '第一条', '甲。'],
		undefined,
	],
	['nowhere', [TITLE, '第一条', '甲。'], undefined],
	[
		'of a contract that is no treaty',
		['示例办法', '（2031年5月6日签订）', '第一条　甲。'],
		undefined,
	],
])('the day on which a treaty was signed, told %s', (_, lines, day) => {
	expect(dayOf(...lines)).toBe(day);
});

test('names the wording, and the editor is asked to look for the day of effect', () => {
	const facts = versionFacts('');
	const { value, problems } = versionDate({
		facts,
		fileDate: null,
		effective: null,
		signed: '2031-05-06',
	});
	expect(value).toBe('2031-05-06');
	expect(problems).toMatchObject([
		{ severity: 'warning', message: expect.stringContaining('补填生效日期') as string },
	]);
});
