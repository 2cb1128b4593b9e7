import { expect, test } from 'vitest';
import {
	governmentOfNumber,
	isNoRegulation,
} from '../../../../src/domain/law/title/document-number.ts';

test.each([
	['示例县公厕开放细则', '示政规〔2031〕6号', '示例县人民政府'],
	['示例市路灯管理办法', '示政发〔2031〕6号', '示例市人民政府'],
	['示例市甲乙区路灯管理办法', '乙政规〔2031〕6号', '示例市甲乙区人民政府'],
	['示例县公厕开放细则', '（示政〔2031〕6号）'.slice(1, -1), '示例县人民政府'],
	// The sign of another office, of another place, one that is not taken from the name; no place.
	['示例县公厕开放细则', '示政办〔2031〕6号', undefined],
	['示例县公厕开放细则', '示政法〔2031〕6号', undefined],
	['示例县公厕开放细则', '甲政规〔2031〕6号', undefined],
	['公厕开放细则', '示政规〔2031〕6号', undefined],
	['示例城区公厕开放细则', '示政规〔2031〕6号', undefined],
])('%s, %s → %s', (title, number, office) => {
	expect(governmentOfNumber(title, number)).toBe(office);
});

test.each([
	['国函〔2031〕77号', true],
	['国发〔1993〕90号', false],
	['示例部令〔2016〕第4号', false],
	['国务院令第619号', false],
])('%s is borne by what cannot be a 行政法规: %s', (number, none) => {
	expect(isNoRegulation(number)).toBe(none);
});
