import { expect, test } from 'vitest';
import { monthAlone } from '../../../src/importer/law/remarks.ts';

const LAW = [
	'示例县渡口办法',
	'第一条　渡口设灯。',
	'　　二〇三一年四月',
	'第二条　灯应当明亮。',
	'渡口设桥。',
	'桥设栏。',
];

test.each<[what: string, lines: string[], line: number | undefined]>([
	['an order above the law', ['示例县人民政府令', '县长　示例人', '2031年4月', ...LAW], 3],
	['below it', [...LAW, '示例县人民政府', '二〇三一年四月'], 8],
	['a cover', ['示例县制度选编', '二〇三一年四月', ...LAW], undefined],
	['a day is whole', [...LAW, '示例县人民政府', '2031年4月5日'], undefined],
	['a month within the law is none of a signature', LAW, undefined],
])('%s', (_, lines, line) => {
	expect(monthAlone(lines).map((problem) => problem.line)).toEqual(line ? [line] : []);
});
