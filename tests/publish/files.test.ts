import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesIn, foldersOf, moveInto, removeEmptied } from '../../src/publish/files.ts';
import { scratchFolder } from '../scratch-folder.ts';

let folder: string;
beforeEach(() => {
	folder = scratchFolder(onTestFinished);
});

function put(...files: string[]): void {
	for (const file of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), file);
	}
}

test('folders that both have are joined, others move as they are', () => {
	put('site/laws/jia/index.html', 'site/index.html');
	put('data/laws/jia/law.json', 'data/laws/jia/2001/law.json', 'data/search/finder/root.js');
	moveInto(join(folder, 'data'), join(folder, 'site'));
	expect(filesIn(join(folder, 'site'))).toEqual([
		'index.html',
		'laws/jia/2001/law.json',
		'laws/jia/index.html',
		'laws/jia/law.json',
		'search/finder/root.js',
	]);
	expect(readFileSync(join(folder, 'site/laws/jia/law.json'), 'utf8')).toBe(
		'data/laws/jia/law.json',
	);
});

test('the folders of files are named once, with those that hold nothing but folders', () => {
	expect(foldersOf(['index.html', 'search/finder/a1/root.js', 'search/finder/a1/t/1.js'])).toEqual([
		'',
		'search/finder/a1/',
		'search/finder/',
		'search/',
		'search/finder/a1/t/',
	]);
});

test('a folder may be the first of its kind', () => {
	put('data/laws/law.json');
	moveInto(join(folder, 'data'), join(folder, 'deep/site'));
	expect(filesIn(join(folder, 'deep/site'))).toEqual(['laws/law.json']);
});

test('of files that are gone no empty folder is left', () => {
	put('laws/jia/index.html', 'laws/jia/2001/index.html', 'guides/ding/index.html');
	const gone = ['laws/jia/compare/one/index.html', 'laws/yi/2001/index.html', 'laws/yi/index.html'];
	put(...gone, 'old.html');
	for (const file of [...gone, 'guides/ding/index.html']) rmSync(join(folder, file));
	removeEmptied(folder, [...gone, 'old.html', 'laws/bing/index.html', 'guides/ding/index.html']);
	const there = (path: string): boolean => existsSync(join(folder, path));
	expect(['laws/jia/compare', 'laws/yi', 'guides'].filter(there)).toEqual([]);
	expect(filesIn(folder)).toEqual(['laws/jia/2001/index.html', 'laws/jia/index.html', 'old.html']);
});
