import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { anchorOf, headings } from '../../src/markdown/headings.ts';

const heading = (depth: number, text: string): Element => ({
	type: 'element',
	tagName: `h${depth}`,
	properties: {},
	children: [{ type: 'text', value: text }],
});

/** Levels and anchors of the headings that a file wrote with these levels. */
function after(...written: [depth: number, text: string][]): [string, unknown][] {
	const tree: Root = {
		type: 'root',
		children: written.map(([depth, text]) => heading(depth, text)),
	};
	headings()(tree);
	return (tree.children as Element[]).map(({ tagName, properties }) => [tagName, properties.id]);
}

describe('the level of a heading', () => {
	test.each<[written: number[], shown: string]>([
		[[2, 3, 3, 2], 'h2 h3 h3 h2'],
		// A file that begins with a title of its own, or with a deep level.
		[[1, 2, 3], 'h2 h3 h4'],
		[[4, 4, 2], 'h2 h2 h2'],
		// A skipped level on the way down.
		[[2, 4, 4, 3, 2], 'h2 h3 h3 h3 h2'],
		[[2, 3, 5, 2, 3], 'h2 h3 h4 h2 h3'],
		[[1, 2, 3, 4, 5, 6], 'h2 h3 h4 h5 h6 h6'],
	])('for %j is %s', (written, shown) => {
		const levels = after(...written.map((depth): [number, string] => [depth, '标题']));
		expect(levels.map(([tag]) => tag).join(' ')).toBe(shown);
	});
});

test('the heading of the notes at the foot stays as it is, because marks of notes name it', () => {
	const notes = { ...heading(2, '注释'), properties: { id: 'footnote-label' } };
	headings()({ type: 'root', children: [notes] });
	expect(notes.properties.id).toBe('footnote-label');
});

describe('the anchor of a heading', () => {
	test.each<[heading: string, anchor: string]>([
		['一、主要举措和成效', '主要举措和成效'],
		['一、2023年度的举措', '2023年度的举措'],
		['（一）加强组织领导', '加强组织领导'],
		['(二)加强学习，提高能力', '加强学习-提高能力'],
		['1. 弘扬法治理念', '弘扬法治理念'],
		['第三章 人民防空', '人民防空'],
		// A year is no number of a part; a decimal is none either.
		['2024年的主要安排', '2024年的主要安排'],
		['1.5倍是怎么来的', '1-5倍是怎么来的'],
		['4·15：我能做什么', '4-15-我能做什么'],
		['“常见误解”', '常见误解'],
		// Latin anchors belong to the page.
		['Figures', 's-figures'],
		['2024', 's-2024'],
		// Nothing to name it by.
		['……', 's-1'],
		['三、', 's-1'],
	])('%s is #%s', (text, anchor) => {
		expect(anchorOf(text)).toBe(anchor);
	});

	test('is given once in a body', () => {
		const anchors = after([2, '依据'], [3, '（一）依据'], [2, '！'], [2, '？'], [2, '依据-2']);
		expect(anchors.map(([, id]) => id)).toEqual(['依据', '依据-2', 's-1', 's-1-2', '依据-2-2']);
	});
});
