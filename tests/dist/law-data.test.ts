import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, inject, test } from 'vitest';
import { printLaw } from '../../src/domain/law/read/print.ts';
import { lawOfJson } from '../../src/exports/json.ts';
import { lawIndexSchema, lawJsonSchema } from '../../src/schemas/law-json.ts';

const dist = inject('dist');
const SAMPLE = 'shili-xian-fangkong-jingbao-sheshi-guanli-guiding';
const built = (path: string): string => readFileSync(join(dist, 'laws', path), 'utf8');
const official = (date: string): string =>
	readFileSync(join(inject('content'), 'laws', SAMPLE, `${date}.txt`), 'utf8');

describe('the data beside the pages of a law', () => {
	test.each(['2019-03-15', '2023-11-20'])('is the text of %s, character for character', (date) => {
		const file = `${SAMPLE}/${date}`;
		expect(built(`${file}.txt`)).toBe(official(date));
		const json = lawJsonSchema.parse(JSON.parse(built(`${file}.json`)));
		expect(printLaw(lawOfJson(json))).toBe(official(date));
	});

	test('of the law itself is that of the wording in force', () => {
		for (const format of ['json', 'xml', 'md', 'txt'])
			expect(built(`${SAMPLE}.${format}`)).toBe(built(`${SAMPLE}/2023-11-20.${format}`));
	});

	test('as Akoma Ntoso is well-formed and refers to places in the file itself', () => {
		const xml = new DOMParser({
			errorHandler: (_, message: string) => {
				throw new Error(message);
			},
		}).parseFromString(built(`${SAMPLE}.xml`), 'text/xml');
		const ids = new Set(
			Array.from(xml.getElementsByTagName('*')).map((one) => `#${one.getAttribute('eId')}`),
		);
		const inside = Array.from(xml.getElementsByTagName('ref'))
			.map((ref) => ref.getAttribute('href')!)
			.filter((href) => href.startsWith('#'));
		expect(inside.length).toBeGreaterThan(0);
		expect(inside.filter((href) => !ids.has(href))).toEqual([]);
	});

	test('is listed in an index, whose files exist', () => {
		const { laws } = lawIndexSchema.parse(JSON.parse(built('index.json')));
		const files = laws.flatMap(({ files: own, versions }) =>
			[own, ...versions.map((version) => version.files)].flatMap((links) =>
				links ? Object.values(links) : [],
			),
		);
		const missing = files.filter(
			(file) => !existsSync(join(dist, file.slice(file.indexOf('/laws/')))),
		);
		expect(files.length).toBeGreaterThan(0);
		expect(missing).toEqual([]);
	});
});
