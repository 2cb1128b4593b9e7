import { expect, test } from 'vitest';
import { articlesOfContract } from '../../../../src/domain/law/title/contract.ts';

const HEAD = '渡船租赁合同\n甲方：某船社\n乙方：某商店\n';

test.each([
	['articles', '第一条　船。\n　　第十二条　灯。\n', 12],
	['numbers of other forms, behind blank lines too', '一、船\n\n \n　（三）灯\n2．桨\n', 3],
	['no number at the beginning of a line', '船付租金，见第九条。\n', 0],
])('a contract has %s', (_, words, count) => {
	expect(articlesOfContract(HEAD + words)).toBe(count);
});

test('what is no contract has none', () => {
	expect(articlesOfContract('示例渡口办法\n第一条　船。\n')).toBeUndefined();
});
