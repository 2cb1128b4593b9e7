import { describe, expect, test } from 'vitest';
import { citedHtml, type CitingPlace } from '../../src/exports/cited-html.ts';
import { statuteHtml } from '../../src/exports/statute-html.ts';
import { parseLaw } from '../../src/domain/law/read/parse.ts';

const places = (count: number): CitingPlace[] =>
	Array.from({ length: count }, (_, place) => ({
		label: `第${place + 1}处`,
		href: `#t${place + 1}`,
	}));

describe('who cites an article', () => {
	test('is a list of links, folded away and left out of the full-text search', () => {
		expect(citedHtml([{ label: '《甲<乙>办法》第三条', href: '/laws/a/#t3' }])).toBe(
			'<details><summary>被引用1处</summary><ul><li><a href=/laws/a/#t3>《甲&lt;乙&gt;办法》第三条</a></ul></details>',
		);
	});

	test('is nothing where nobody does', () => {
		expect(citedHtml([])).toBe('');
	});

	test('is a count that leads to their own page, where they are listed there', () => {
		const all = '/laws/a/citers/#t3';
		expect(citedHtml(places(4), all)).toBe('<p><a href=/laws/a/citers/#t3>被引用4处</a></p>');
		// A wording that is not in force has no such page.
		expect(citedHtml(places(15))).toContain('第15处');
	});

	test('stands behind the own words of a section, and in front of the sections in it', () => {
		const law = parseLaw(
			'示例预案\n1 总则\n1.1 目的\n甲。\n1.2 依据\n乙。\n2 组织\n2.1 部门\n丙。\n',
		).value;
		const cited: Record<string, CitingPlace[]> = {
			h1: [{ label: '某办法', href: '/laws/a/#t1' }],
			'h1-h2': [{ label: '第2.1节', href: '#h2-h1' }],
			// 款 and section are one place; what a section says of itself tells nothing.
			p2: [
				{ label: '第2.1节', href: '#h2-h1' },
				{ label: '第1.2节', href: '#h1-h2' },
			],
		};
		const html = statuteHtml(law, { citedBy: (address) => cited[address] ?? [] });
		expect(html).toContain('1 总则</h2><div class=about><details><summary>被引用1处');
		expect(html).toContain('乙。</div><div class=about><details><summary>被引用1处');
		expect(html).not.toContain('第1.2节');
	});

	test('stands behind the words of its article and not among them', () => {
		const law = parseLaw('示例规定\n第一条　甲。\n第二条　乙。\n').value;
		const html = statuteHtml(law, { citedBy: (article) => (article === 't2' ? places(1) : []) });
		expect(html.split('<details')).toHaveLength(2);
		expect(html).toMatch(/乙。<\/div><div class=about><details>.*<\/details><\/div><\/div>$/);
	});
});
