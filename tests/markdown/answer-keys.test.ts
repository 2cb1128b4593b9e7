import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { answerKeys } from '../../src/markdown/answer-keys.ts';

const element = (tagName: string, ...children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children,
});

/** e.g. "h2 自己检查一下" or "p 第三款。" */
function node(line: string): Element {
	const [tagName = '', words = ''] = line.split(' ');
	return element(tagName, { type: 'text', value: words });
}

const written = (nodes: readonly unknown[]): string[] =>
	(nodes as Element[]).map(({ tagName, properties, children }) => {
		const marks = properties.className ? `.${String(properties.className)}` : '';
		const inner = children.every(({ type }) => type === 'text')
			? children.map((child) => (child as { value: string }).value).join('')
			: `[${written(children).join(' ')}]`;
		return `${tagName}${marks} ${inner}`;
	});

function after(...lines: string[]): string[] {
	const tree: Root = { type: 'root', children: lines.map(node) };
	answerKeys()(tree);
	return written(tree.children);
}

describe('answers that are folded', () => {
	test('to the end of the body, with the questions above them marked', () => {
		expect(after('h2 要点', 'p 一', 'h2 自己检查一下', 'ol 问', 'h3 参考答案', 'ol 答')).toEqual([
			'h2 要点',
			'p 一',
			'h2.questions 自己检查一下',
			'ol 问',
			'details.answers [summary [h3 参考答案] ol 答]',
		]);
	});

	test('up to the next heading that does not stand below them', () => {
		expect(
			after('h2 想', 'h3 答案', 'p 甲', 'h4 细说', 'p 乙', 'h3 再想', 'p 丙', 'h2 完'),
		).toEqual([
			'h2.questions 想',
			'details.answers [summary [h3 答案] p 甲 h4 细说 p 乙]',
			'h3 再想',
			'p 丙',
			'h2 完',
		]);
	});

	test.each(['答案', '参考答案', '答案和解析', '参考答案与说明', ' 参考答案 '])(
		'below %s',
		(heading) => {
			const tree: Root = {
				type: 'root',
				children: [element('h2', { type: 'text', value: heading }), node('p 甲')],
			};
			answerKeys()(tree);
			expect(written(tree.children)[0]).toMatch(/^details/);
		},
	);

	test.each(['答案在哪里', '标准答案不止一个', '问和答'])('not below %s', (heading) => {
		expect(after(`h2 ${heading}`, 'p 甲')).toEqual([`h2 ${heading}`, 'p 甲']);
	});
});
