import { expect, test } from 'vitest';
import type { FileMarks } from '../../../../src/commands/build/again/file-marks.ts';
import { takenOver, type Next } from '../../../../src/commands/build/again/taken-over.ts';

const marked = (paths: string[]): FileMarks => ({
	paths,
	sizes: new Float64Array(paths.length),
	modified: new Float64Array(paths.length),
});

const LAST = {
	target: '/site',
	files: marked([
		'404.html',
		'404.html.gz',
		'_headers',
		'laws/jia-fa.json',
		'laws/jia-fa/index.html',
		'laws/jia-fa-er/index.html',
		'pagefind/pagefind.js',
		'search/finder/aaa/root.js',
		'search/finder/aaa/root.js.br',
		'search/finder/aaa/t/4e00.js',
		'search/finder/aaa/t/4e00.js.br',
		'sw.js',
		'sw.js.br',
	]),
	index: {
		name: 'aaa',
		passages: 1,
		hashes: new Map([
			['root', 'one'],
			['t/4e00', 'two'],
		]),
	},
};

/** What a build has made whose root file alone is another. */
const next = (more: Partial<Next> = {}): Next => ({
	made: new Set(),
	gone: new Set(),
	laws: new Set(),
	onlyLaws: false,
	index: {
		name: 'bbb',
		passages: 1,
		hashes: new Map([
			['root', 'another'],
			['t/4e00', 'two'],
		]),
	},
	ownIsSame: true,
	...more,
});

const SAME = {
	'404.html': '404.html',
	'404.html.gz': '404.html.gz',
	'laws/jia-fa.json': 'laws/jia-fa.json',
	'laws/jia-fa/index.html': 'laws/jia-fa/index.html',
	'laws/jia-fa-er/index.html': 'laws/jia-fa-er/index.html',
	'pagefind/pagefind.js': 'pagefind/pagefind.js',
	'search/finder/bbb/t/4e00.js': 'search/finder/aaa/t/4e00.js',
	'search/finder/bbb/t/4e00.js.br': 'search/finder/aaa/t/4e00.js.br',
};

const without = (...files: (keyof typeof SAME)[]): object =>
	Object.fromEntries(Object.entries(SAME).filter(([file]) => !files.includes(file as never)));

test.each<[what: string, next: Next, same: object]>([
	[
		'all but what each build writes at its end, and files of the index that say something else',
		next(),
		SAME,
	],
	[
		'a page that was made anew is not taken over, nor what was compressed of it',
		next({ made: new Set(['404.html']) }),
		without('404.html', '404.html.gz'),
	],
	[
		'nothing of a law that may have other wordings: who knows which of its files there still are',
		next({ laws: new Set(['jia-fa']) }),
		without('laws/jia-fa.json', 'laws/jia-fa/index.html'),
	],
	[
		'no page that the site has no more',
		next({ gone: new Set(['laws/jia-fa-er/index.html']) }),
		without('laws/jia-fa-er/index.html'),
	],
	[
		'where Astro makes the pages, it makes all but those of laws',
		next({ onlyLaws: true }),
		without('404.html', '404.html.gz'),
	],
	[
		'the index of the office’s own pages goes with them',
		next({ ownIsSame: false }),
		without('pagefind/pagefind.js'),
	],
])('%s', (_, made, same) => {
	const { site, files } = takenOver(LAST, made);
	expect(site).toBe('/site');
	expect(Object.fromEntries(files)).toEqual(same);
});
