import { expect, test } from 'vitest';
import { followChanges } from '../../../../src/domain/law/compare/changed-in.ts';
import { compareLaws } from '../../../../src/domain/law/compare/compare.ts';
import { tellChanges } from '../../../../src/domain/law/compare/told/told.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';

/** Three wordings of an invented rule: articles, and a table of fees. */
const wordings = [
	['守灯人凭木牌上岗。', '渡船早晚各一班。', ['木牌 | 五角', '锣鼓 | 二元']],
	['守灯人凭铜牌上岗。', '渡船早晚各一班。', ['木牌 | 一元', '锣鼓 | 二元']],
	['守灯人凭铜牌上岗。', '渡船早晚各两班。', ['木牌 | 一元', '锣鼓 | 三元']],
].map(([lamp, boat, fees]) =>
	readLaw(
		`示例乡规则\n\n第一条　${lamp as string}\n\n第二条　${boat as string}\n\n附件\n\n收费表\n\n| 项目 | 收费 |\n| --- | --- |\n${(fees as string[]).map((fee) => `| ${fee} |`).join('\n')}\n`,
	),
);

test('each change is told by the wordings that made it, those of the rows of an annex too', () => {
	const { changes } = tellChanges(compareLaws(wordings[0]!, wordings[2]!));
	const changedIn = followChanges(wordings);
	expect(
		changes.map((change) => [
			change.new?.label,
			change.said.map((one) => one.new),
			changedIn(change),
		]),
	).toEqual([
		['第一条', ['守灯人凭铜牌上岗。'], [1]],
		['第二条', ['渡船早晚各两班。'], [2]],
		['附件的表格', ['| 木牌 | 一元 |', '| 锣鼓 | 三元 |'], [1, 2]],
	]);
});
