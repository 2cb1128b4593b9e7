import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { otherTexts } from '../../src/loaders/statute-text.ts';
import { scratchFolder } from '../scratch-folder.ts';

test('the other texts of a law are read from the newest on, so that check and site take the same one; what is no file is passed over', () => {
	const folder = scratchFolder(onTestFinished);
	const texts = ['2011-01-01', '2014-01-01', '2017-01-01', '2020-01-01'];
	const at = (date: string): string => join(folder, 'laws/fengzheng-guiding', `${date}.txt`);
	mkdirSync(at('2014-01-01'), { recursive: true });
	for (const date of texts.filter((date) => date !== '2014-01-01'))
		writeFileSync(at(date), `示例县风筝规定\n第一条　${date}。\n`);
	const read = [...otherTexts({ id: 'fengzheng-guiding', texts }, '2020-01-01', folder)];
	expect(read.map(({ units }) => units.at(-1)!.children[0]!.text)).toEqual([
		'2017-01-01。',
		'2011-01-01。',
	]);
});
