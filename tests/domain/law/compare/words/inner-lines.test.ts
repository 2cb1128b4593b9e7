import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passagesOf } from '../../../../../src/domain/law/compare/passages.ts';
import { innerLines } from '../../../../../src/domain/law/compare/words/inner-lines.ts';
import { walk } from '../../../../../src/domain/law/model.ts';
import { readLaw } from '../../../../../src/domain/law/read/parse.ts';

const innerOf = (lines: readonly string[]): string[] => {
	const inner = innerLines(lines.map((words) => [{ words }]));
	return lines.filter((_, place) => inner[place]);
};

test.each([
	[
		'目 below 项',
		['渡船应当：', '（一）挂灯：', '1.前灯；', '2.后灯；', '（二）鸣笛。'],
		['1.前灯；', '2.后灯；'],
	],
	['项 of numbers, without any below', ['渡船应当：', '1.挂灯；', '2.鸣笛。'], []],
	[
		'deeper still',
		['（一）灯：', '1.前灯：', '（1）红的；', '2.后灯'],
		['1.前灯：', '（1）红的；', '2.后灯'],
	],
	['a 款 ends all', ['（一）灯；', '木筏不挂灯：', '1.白天；', '2.月夜。'], []],
	['blanks in front', ['　　（一）灯：', '　　1．前灯'], ['　　1．前灯']],
])('%s', (_, lines, inner) => {
	expect(innerOf(lines)).toEqual(inner);
});

test('the label of a line may be parted by marks', () => {
	const [one, two] = [{ words: '（一）灯：' }, { words: '1', mark: 'removed' } as const];
	expect(innerLines([[one], [two, { words: '2', mark: 'added' }, { words: '.前灯' }]])).toEqual([
		false,
		true,
	]);
});

const folder = 'content/laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding';
test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))(
	'%s: they are the 目 that its reader finds',
	(name) => {
		const law = readLaw(readFileSync(join(folder, name), 'utf8'));
		const found = passagesOf(law).flatMap(({ body }) => innerOf(body.split('\n')));
		const read = walk(law.units).filter(({ kind }) => kind === 'subitem');
		expect(read.length).toBeGreaterThan(0);
		expect(found).toEqual(read.map(({ label, gap, text }) => label + gap + text));
	},
);
