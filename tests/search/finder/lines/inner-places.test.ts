import { expect, test } from 'vitest';
import { excerptOf, termMarks } from '../../../../src/search/finder/lines/excerpt.ts';
import { innerStart } from '../../../../src/search/finder/lines/inner-places.ts';

const ARTICLE = [
	'第三条　渡口挂灯。',
	'下列船只鸣笛：',
	'（一）渡船；',
	'（二）木筏。',
	'雾天都鸣笛。',
].join('\n');

test.each([
	['laws/shili-fa/#t3', undefined],
	['laws/shili-fa/#t3-k1', '第三条　渡口挂灯。'],
	['laws/shili-fa/#t3-k2', '下列船只鸣笛：'],
	['laws/shili-fa/#t3-k2-x2', '（二）木筏。'],
	['laws/shili-fa/#t3-k3', '雾天都鸣笛。'],
	['laws/shili-fa/#t3-k9', undefined],
	['study/shili/#dandu', undefined],
])('%s', (href, line) => {
	const start = innerStart(ARTICLE, href);
	expect(start === undefined ? undefined : ARTICLE.slice(start).split('\n')[0]).toBe(line);
});

test.each([
	['k1', '渡口挂灯。'],
	['k2-x2', '…（二）木筏。'],
	['k3', '…雾天都鸣笛。'],
])(
	'what is shown of %s begins with its words, wherever else the words of the query stand',
	(inner, words) => {
		const runs = excerptOf(
			ARTICLE,
			termMarks(new Map([['渡船', 1]])),
			innerStart(ARTICLE, `laws/shili-fa/#t3-${inner}`),
		);
		expect(
			runs
				.map(({ text }) => text)
				.join('')
				.split('\n')[0],
		).toBe(words);
	},
);
