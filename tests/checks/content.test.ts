import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { momentInBeijing } from '../../src/domain/law/numbers/dates.ts';
import { checkContent } from '../../src/checks/run.ts';
import { written } from './folder.ts';

test('the content that ships has no errors', () => {
	const folder = resolve(import.meta.dirname, '../../content');
	const { problems } = checkContent(folder, momentInBeijing(Date.now()));
	expect(problems.filter(({ severity }) => severity === 'error').map(written)).toEqual([]);
});
