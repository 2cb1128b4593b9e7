import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../../../src/domain/citation/find/names/document-numbers.ts';

describe('the number of a document begins with the name of who issued it', () => {
	test.each<[text: string, numbers: string[]]>([
		['依照国务院令第9号', ['国务院令第9号']],
		['经国务院令第9号和国务院令第10号修改', ['国务院令第9号', '国务院令第10号']],
		['依据原文化部令第5号', ['文化部令第5号']],
		// 和, 经 and 原 within a name are no words in front of it.
		['依据呼和浩特市人民政府令第5号', ['呼和浩特市人民政府令第5号']],
		['和平区人民政府令第3号', ['和平区人民政府令第3号']],
		['永和县人民政府令第2号', ['永和县人民政府令第2号']],
		['违反国家经济示例委员会令第3号', ['国家经济示例委员会令第3号']],
		['按照国经贸〔2031〕5号', ['国经贸〔2031〕5号']],
		['根据松原市公安局令第2号', ['松原市公安局令第2号']],
	])('%s', (text, numbers) => {
		expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
	});
});
