import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../../src/domain/law/model.ts';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';
import { printLaw } from '../../../../src/domain/law/read/print.ts';
import { anyText, asMarkdown, asPlainText, plannedLaw } from '../arbitrary.ts';

const printed = (text: string): string => printLaw(parseLaw(text).value);

describe('a text comes back as it was read', () => {
	test.each<[text: string, why: string]>([
		['', 'nothing'],
		['\ufeff', 'a byte order mark alone'],
		['\r\n\r\n', 'blank lines alone'],
		['第一条　灯。', 'no line end at the end'],
		['第一条　灯。\r\n\r\n　　第二条　桥。\r\n', 'Windows line ends, indentation'],
		['# 示例\n\n<!-- INFO END -->\n\n## 第一章  总则\n\n第一条 灯。', 'Markdown'],
		['第一条\n（一）灯；\n又一盏；\n（二）桥。\n渡口。', 'lists and further lines'],
		['| 灯 |\n|---|\n| 桥 |\n', 'a table'],
		['\ud800第一条 灯\udc00', 'halves of surrogate pairs'],
		['第一条 灯\u2028桥\u0085渡口\v码头\f', 'line ends that are none here'],
		['附件\n\n\n', 'an empty annex'],
	])('%j (%s)', (text) => {
		expect(printed(text)).toBe(text);
	});

	test('whatever it is', () => {
		fc.assert(
			fc.property(anyText, (text) => printed(text) === text),
			{ numRuns: 1000 },
		);
	});

	test('if it is a law', () => {
		fc.assert(
			fc.property(plannedLaw, (lines) => {
				for (const text of [asPlainText(lines), asMarkdown(lines)])
					expect(printed(text)).toBe(text);
			}),
		);
	});
});

test('every unit knows the line on which its words begin', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { value: law } = parseLaw(text);
			let before = '';
			for (const unit of walk(law.units)) {
				before += unit.before;
				if (unit.label + unit.text === '') continue;
				expect(unit.line).toBe(before.split(/\r\n|\n|\r/).length);
				before += unit.label + unit.gap + unit.text;
			}
		}),
		{ numRuns: 500 },
	);
});

test('no words are in `before`, no blanks around the words', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			for (const unit of walk(parseLaw(text).value.units)) {
				expect(unit.before).not.toMatch(/[\p{Script=Han}（(“”。]/u);
				expect(unit.label + unit.text).not.toMatch(/^\s|\s$/);
			}
		}),
	);
});
