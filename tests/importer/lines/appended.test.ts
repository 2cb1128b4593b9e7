import { expect, test } from 'vitest';
import { withoutCommentary } from '../../../src/importer/lines/appended.ts';

const LAW = ['示例县渡口办法', '第一条　渡口设灯。', '第二条　本办法自公布之日起施行。'];

test.each([
	'关于《示例县渡口办法》的说明',
	'《示例县渡口办法》起草说明',
	'《示例县渡口办法》政策解读',
	'关于《示例县渡口办法（草案）》的起草说明',
	'## 《示例县渡口办法》解读',
])('what stands behind a law below %s is none of it', (heading) => {
	const { paragraphs, problems } = withoutCommentary([
		...LAW,
		'',
		heading,
		'一、必要性',
		'要有灯。',
	]);
	expect(paragraphs).toEqual([...LAW, '']);
	expect(problems).toEqual([
		{
			line: 5,
			severity: 'warning',
			message: `从这一行起到文末是“${heading.replace('## ', '')}”，不是法规原文，没有导入（3 行）。请核对；解读用自己的话写在 study/notes 里`,
		},
	]);
});

test('an 附件 behind the commentary is the law’s', () => {
	const behind = ['附件1', '渡口名录', '| 序号 | 渡口 |'];
	const { paragraphs, problems } = withoutCommentary([
		...LAW,
		'《示例县渡口办法》起草说明',
		'要有灯。',
		...behind,
	]);
	expect(paragraphs).toEqual([...LAW, '', '', ...behind]);
	expect(problems.map(({ message }) => message)).toEqual([
		expect.stringContaining('后面的“附件1”当作法规的附件导入'),
	]);
});

test.each(['附件：修改前后对照表', '附件 起草依据'])('%s is of the commentary', (annex) => {
	expect(
		withoutCommentary([...LAW, '《示例县渡口办法》起草说明', '要有灯。', annex]).paragraphs,
	).toEqual(LAW);
});

test.each([
	['about another law', [...LAW, '关于《示例市桥梁办法》的说明', '一、必要性']],
	['with articles below it', [LAW[0]!, '《示例县渡口办法》说明', ...LAW.slice(1)]],
	['in a sentence', [...LAW, '关于《示例县渡口办法》的说明，另行公布。']],
	['an 附件 of the law', [...LAW, '附件', '填表说明', '一、字迹清楚']],
])('what stands there %s stays', (_, lines) => {
	expect(withoutCommentary(lines)).toEqual({ paragraphs: lines, problems: [] });
});
