import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLaw } from '../../src/domain/law/parse.ts';
import { printLaw } from '../../src/domain/law/print.ts';
import { lawJson, lawOfJson } from '../../src/exports/json.ts';
import { wordsIn } from '../../src/exports/word/block.ts';
import { wordFile } from '../../src/exports/word/document.ts';
import { lawForWord, statuteBlocks } from '../../src/exports/word/law.ts';
import { lawJsonSchema } from '../../src/schemas/law-json.ts';
import { expectStandard } from '../exports/akn-faithful.ts';
import { exported } from '../exports/exported.ts';
import { wordsOf } from '../exports/faithful.ts';
import { readWord, wordsOfFile } from '../exports/word/read-word.ts';

const corpus = process.env['PUFA_CORPUS'];
const meta = { skipReason: '没有设置 PUFA_CORPUS（法规文件夹）' };

describe.skipIf(!corpus)('the data of every statute in the corpus', { meta }, () => {
	const files = corpus
		? (readdirSync(corpus, { recursive: true }) as string[]).filter((file) => file.endsWith('.md'))
		: [];
	const textOf = (file: string): string => readFileSync(join(corpus!, file), 'utf8');

	test('as JSON carries every character and fits its schema', () => {
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) {
			const json = JSON.parse(
				JSON.stringify(lawJson(exported(readLaw(textOf(file))), 'schema.json')),
			) as unknown;
			expect(printLaw(lawOfJson(lawJsonSchema.parse(json))), file).toBe(textOf(file));
		}
		console.log(`JSON：${files.length} 部法规一字不差`);
	});

	test('as Akoma Ntoso carries every character and has the shape of the standard', () => {
		for (const file of files) expectStandard(readLaw(textOf(file)));
		console.log(`Akoma Ntoso：${files.length} 部法规一字不差`);
	});

	test('for Word has every character of the words; every fiftieth is opened as a file', async () => {
		const opened = files.filter((_, place) => place % 50 === 0);
		for (const file of files) {
			const law = readLaw(textOf(file));
			expect(statuteBlocks(law.units).map(wordsIn).join(''), file).toBe(wordsOf(law));
		}
		for (const file of opened) {
			const law = readLaw(textOf(file));
			const made = await wordFile(lawForWord(lawJson(exported(law), 'schema.json')));
			const title = law.units.some(({ kind }) => kind === 'title') ? '' : '示例县水位观测规定';
			expect(wordsOfFile(await readWord(made)), file).toBe(title + wordsOf(law));
		}
		console.log(`Word：${files.length} 部法规一字不差，其中 ${opened.length} 部生成文件核对`);
	});
});
