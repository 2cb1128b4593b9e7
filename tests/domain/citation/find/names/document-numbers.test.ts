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
		// What lawyers write in front of it; the first words of 依兰, 即墨 and 且末 are none.
		['口径可参考法释〔2031〕7号', ['法释〔2031〕7号']],
		[
			'期限见国办发〔2031〕8号，其中国发〔2031〕9号已经失效',
			['国办发〔2031〕8号', '国发〔2031〕9号'],
		],
		['灯塔详见云政发〔2031〕3号', ['云政发〔2031〕3号']],
		['值守应依云政办〔2031〕3号', ['云政办〔2031〕3号']],
		['按依政发〔2031〕3号、即政发〔2031〕4号', ['依政发〔2031〕3号', '即政发〔2031〕4号']],
		['按且政办〔2031〕5号', ['且政办〔2031〕5号']],
		['按云信用办〔2031〕5号、云数据发〔2031〕6号', ['云信用办〔2031〕5号', '云数据发〔2031〕6号']],
	])('%s', (text, numbers) => {
		expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
	});
});
