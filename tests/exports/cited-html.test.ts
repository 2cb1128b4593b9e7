import { describe, expect, test } from 'vitest';
import { citedHtml, type CitingPlace } from '../../src/exports/cited-html.ts';
import { statuteHtml } from '../../src/exports/statute-html.ts';
import { parseLaw } from '../../src/domain/law/parse.ts';

const places = (count: number): CitingPlace[] =>
	Array.from({ length: count }, (_, place) => ({
		label: `第${place + 1}处`,
		href: `#t${place + 1}`,
	}));

describe('who cites an article', () => {
	test('is a list of links, folded away and left out of the full-text search', () => {
		expect(citedHtml([{ label: '《甲<乙>办法》第三条', href: '/laws/a/#t3' }])).toBe(
			'<details class="cited"><summary>被引用1处</summary><ul><li><a href="/laws/a/#t3">《甲&lt;乙&gt;办法》第三条</a></li></ul></details>',
		);
	});

	test('is nothing where nobody does', () => {
		expect(citedHtml([])).toBe('');
	});

	test('counts what it has no room for', () => {
		const html = citedHtml(places(15));
		expect(html).toContain('被引用15处');
		expect(html).toContain('第12处');
		expect(html).not.toContain('第13处');
		expect(html).toContain('另有3处');
	});

	test('stands behind the words of its article and not among them', () => {
		const law = parseLaw('示例规定\n第一条　甲。\n第二条　乙。\n').value;
		const html = statuteHtml(law, { citedBy: (article) => (article === 't2' ? places(1) : []) });
		expect(html.split('<details class="cited"')).toHaveLength(2);
		expect(html).toMatch(
			/乙。<\/div><\/div><div class="about"><details class="cited"[^>]*>.*<\/details><\/div><\/section>$/,
		);
	});
});
