import { beforeAll, describe, expect, test } from 'vitest';
import type { Law } from '../../src/domain/law/model.ts';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { printLaw } from '../../src/domain/law/read/print.ts';
import { lawJson, lawOfJson } from '../../src/exports/json.ts';
import { wordsIn } from '../../src/exports/word/block.ts';
import { wordFile } from '../../src/exports/word/document.ts';
import { lawForWord, statuteBlocks } from '../../src/exports/word/law.ts';
import { lawJsonSchema } from '../../src/schemas/law-json.ts';
import { expectStandard } from '../exports/akn-faithful.ts';
import { exported } from '../exports/exported.ts';
import { expectFaithful, wordsOf } from '../exports/faithful.ts';
import { lawEvents } from '../../src/holdings/law-events.ts';
import { readWord, wordsOfFile } from '../exports/word/read-word.ts';
import { CORPUS, meta, statuteTexts } from './corpus.ts';

describe.skipIf(CORPUS === '')('every statute in the corpus', { meta }, () => {
	let statutes: { file: string; text: string; law: Law }[] = [];

	beforeAll(() => {
		statutes = statuteTexts().map(({ file, text }) => ({ file, text, law: readLaw(text) }));
		expect(statutes.length).toBeGreaterThan(0);
	});

	test('as HTML says its words, gives every unit its own id, and skips no level of heading', () => {
		for (const { law } of statutes) expectFaithful(law);
	});

	test('as JSON carries every character and fits its schema', () => {
		for (const { file, text, law } of statutes) {
			const json = JSON.parse(JSON.stringify(lawJson(exported(law), 'schema.json'))) as unknown;
			expect(printLaw(lawOfJson(lawJsonSchema.parse(json))), file).toBe(text);
		}
		console.log(`JSON：${statutes.length} 部法规一字不差`);
	});

	test('as Akoma Ntoso carries every character and has the shape of the standard', () => {
		for (const { law } of statutes)
			expectStandard(law, undefined, { events: lawEvents({ versions: [] }, law) });
		console.log(`Akoma Ntoso：${statutes.length} 部法规一字不差`);
	});

	test('for Word has every character of the words; every fiftieth is opened as a file', async () => {
		const opened = statutes.filter((_, place) => place % 50 === 0);
		for (const { file, law } of statutes)
			expect(statuteBlocks(law.units).map(wordsIn).join(''), file).toBe(wordsOf(law));
		for (const { file, law } of opened) {
			const made = await wordFile(lawForWord(lawJson(exported(law), 'schema.json')));
			const title = law.units.some(({ kind }) => kind === 'title') ? '' : '示例县水位观测规定';
			expect(wordsOfFile(await readWord(made)), file).toBe(title + wordsOf(law));
		}
		console.log(`Word：${statutes.length} 部法规一字不差，其中 ${opened.length} 部生成文件核对`);
	});
});
