import { existsSync, readFileSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finder } from '../../../src/search/finder/answer.ts';
import type { SourcePage } from '../../../src/search/index/source.ts';
import { ask, finderOver, lawPage, registry, shippedSite } from '../finder/memory-index.ts';

const CORPUS = resolve(process.env['PUFA_CORPUS'] || '../shared/corpus');

interface Row {
	typed: string;
	form: string;
	expect: { law: string; article?: string; paragraph?: number }[];
	within: number;
}
const rows = parse(readFileSync(join(import.meta.dirname, 'corpus.yaml'), 'utf8')) as Row[];
const wanted = new Set(rows.flatMap((row) => row.expect.map(({ law }) => law)));

describe.skipIf(!existsSync(CORPUS))(
	'typed queries over the statutes they name',
	{ meta: { skipReason: '没有 ../shared/corpus' } },
	() => {
		let finder: Finder;
		beforeAll(async () => {
			finder = await finderOver(shippedSite(), pagesOf());
		}, 120_000);

		test.each(rows)('$typed ($form)', async ({ typed, expect: places, within }) => {
			const { found } = await ask(finder, typed);
			const hrefs = found.slice(0, within).map(({ href }) => href);
			const fits = places.map(({ law, article, paragraph }) => {
				const anchor = article
					? `#t${article.replace('之', 'z')}${paragraph ? `-k${paragraph}` : ''}`
					: '';
				const start = `laws/${law}/${anchor}`;
				return hrefs.some(
					(href) => href === start || href.startsWith(article ? `${start}-` : start),
				);
			});
			expect(fits, hrefs.join('\n')).toContain(true);
		});
	},
);

/** The newest text of each law that a row names; ids are the titles. */
function pagesOf(): SourcePage[] {
	const names = new Map(
		registry<{ title: string; names?: string[] }>('law-names').map((row) => [
			bare(row.title),
			row.names ?? [],
		]),
	);
	const newest = new Map<string, string>();
	for (const file of globSync('**/*.md', { cwd: CORPUS }).sort()) {
		// e.g. 劳动合同法(2012-12-28).md; books of the code lie in a folder of its name
		const title = file.startsWith('民法典/')
			? file
			: file.replace(/^.*\/|(?:\(\d{4}-\d\d-\d\d\))?\.md$/g, '');
		newest.set(title, file);
	}
	const books = [...newest]
		.filter(([title]) => title.startsWith('民法典/'))
		.map(([, file]) => file);
	const order = ['总则', '物权', '合同', '人格权', '婚姻家庭', '继承', '侵权责任', '附则'];
	books.sort(
		(a, b) => order.findIndex((one) => a.includes(one)) - order.findIndex((one) => b.includes(one)),
	);
	const text = (file: string): string => readFileSync(join(CORPUS, file), 'utf8');
	return [...wanted].flatMap((law) => {
		const files = law === '民法典' ? books : [newest.get(law) ?? ''].filter(Boolean);
		const number = (files[0] && text(files[0]).match(ORDER)?.at(-1)) ?? '';
		const [first, ...others] = files.map((file) => lawPage(law, law, text(file), { number }));
		if (!first) return [];
		const passages = [first, ...others].flatMap((page) => page.passages);
		return [{ ...first, names: [...first.names, ...(names.get(law) ?? [])], passages }];
	});
}

// e.g. 国务院令第375号, as the 题注 has it
const ORDER = /令第\d+号/g;

const bare = (title: string): string => title.replace('中华人民共和国', '');
