import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLaw } from '../../src/domain/law/parse.ts';
import { expectFaithful } from '../exports/faithful.ts';

const corpus = process.env['PUFA_CORPUS'];
const meta = { skipReason: '没有设置 PUFA_CORPUS（法规文件夹）' };

describe.skipIf(!corpus)('the HTML of every statute in the corpus', { meta }, () => {
	test('says its words, gives every unit its own id, and skips no level of heading', () => {
		const files = (readdirSync(corpus!, { recursive: true }) as string[]).filter((file) =>
			file.endsWith('.md'),
		);
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) expectFaithful(readLaw(readFileSync(join(corpus!, file), 'utf8')));
	});
});
