import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const content = resolve(import.meta.dirname, '../../../content');
const read = (name: string): unknown =>
	parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as unknown;

const place = z.strictObject({
	law: z.string().regex(/^\p{Script=Han}+$/u),
	// e.g. "22", "120之1"
	article: z
		.string()
		.regex(/^[1-9]\d*(之[1-9]\d*)?$/)
		.optional(),
	paragraph: z.int().min(1).optional(),
});
// e.g. "guides/shiming-yanlian/", "laws/renmin-fangkong-fa/#t35-k3", "guides/#day-jiu-yi-ba", "tools/citations/", "#contact"
const address = z.string().regex(/^([a-z0-9-]+\/)*(#[\p{sc=Han}a-z0-9-]+)?$/u);
// e.g. "guides/shiming-yanlian/", "laws/shili-guiding/compare/": pages that are made of a file or folder of this name
const FROM_CONTENT = /^((?:laws|guides|study|reports)(?:\/[a-z0-9-]+)?)\//;

const listOf = <T extends z.ZodType>(expected: T) =>
	z.array(
		z.strictObject({
			typed: z.string().min(1),
			form: z.string().regex(/^[a-z]+$/),
			expect: z.array(expected).min(1),
			within: z.literal([1, 3, 10]),
		}),
	);

const corpus = listOf(place).parse(read('corpus.yaml'));
const own = listOf(address).parse(read('own.yaml'));

describe('the lists of typed queries', () => {
	test.each([
		['corpus.yaml', corpus, 330],
		['own.yaml', own, 140],
	] as const)('%s is long enough, and no query stands in it twice', (_, list, least) => {
		const typed = list.map((query) => query.typed);
		expect(new Set(typed).size).toBe(typed.length);
		expect(typed.length).toBeGreaterThanOrEqual(least);
	});

	test.each(['number', 'pinyin', 'initials', 'midword', 'everyday', 'variant', 'traditional'])(
		'both have queries of the form %s',
		(form) => {
			for (const list of [corpus, own])
				expect(list.some((query) => query.form === form)).toBe(true);
		},
	);

	test('own.yaml names pages whose files are there', () => {
		const pages = own.flatMap(({ expect: places }) =>
			places.flatMap((at) => FROM_CONTENT.exec(at)?.[1] ?? []),
		);
		const lost = [...new Set(pages)].filter(
			(page) => !existsSync(join(content, page)) && !existsSync(join(content, `${page}.mdx`)),
		);
		expect(lost).toEqual([]);
	});
});
