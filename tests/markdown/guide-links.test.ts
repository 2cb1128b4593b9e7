import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { guideLinks } from '../../src/markdown/guide-links.ts';
import { shown } from './shown.ts';

const guides = new Map([
	['雾天怎么走', '/a/guides/wutian/'],
	['灯塔亮了怎么办', '/a/guides/dengta/'],
]);

describe('guides that a body names', () => {
	test.each<[name: string, body: string, expected: string]>([
		[
			'become links',
			'先看《雾天怎么走》，再看《灯塔亮了怎么办》。',
			'先看{《雾天怎么走》|/a/guides/wutian/}，再看{《灯塔亮了怎么办》|/a/guides/dengta/}。',
		],
		[
			'in lists and bold words are found',
			'- **《雾天怎么走》**',
			'{《雾天怎么走》|/a/guides/wutian/}',
		],
		['are named whole', '见《雾天》、雾天怎么走。', '见《雾天》、雾天怎么走。'],
		['are nothing else that stands in such brackets', '见《山洞保护法》。', '见《山洞保护法》。'],
		[
			'in headings and links are left alone',
			'## 《雾天怎么走》\n\n[《雾天怎么走》](/x)',
			'《雾天怎么走》{《雾天怎么走》|/x}',
		],
	])('%s', (_, body, expected) => {
		const tree = fromMarkdown(body);
		guideLinks({ guides: () => guides })(tree);
		expect(shown(tree)).toBe(expected);
	});

	test('leave the words between them in one piece, which citations are then found in', () => {
		const tree = fromMarkdown('见《山洞保护法》第三条，先看《雾天怎么走》。');
		guideLinks({ guides: () => guides })(tree);
		const [paragraph] = tree.children;
		expect(paragraph).toMatchObject({
			children: [
				{ type: 'text', value: '见《山洞保护法》第三条，先看' },
				{ type: 'link' },
				{ type: 'text', value: '。' },
			],
		});
	});
});
