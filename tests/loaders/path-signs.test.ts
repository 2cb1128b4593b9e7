import { expect, test } from 'vitest';
import { wrongForEditing, wrongPlace } from '../../src/loaders/path-signs.ts';

test.each(['/srv/a#b/pufa', '/srv/pufa?'])(
	'a project at %s is told where it cannot lie',
	(path) => {
		const sign = /[#?]/.exec(path)![0];
		expect(wrongPlace(path)).toBe(
			`项目所在的文件夹的路径 ${path} 里有“${sign}”，程序读不了这样的路径。请给路径里的文件夹改名，去掉“${sign}”，或者移到别处，再运行一次`,
		);
	},
);

test.each(['/home/甲/pufa', '/srv/50%/pufa', '/srv/a b (1)/pufa'])('one at %s builds', (path) => {
	expect(wrongPlace(path)).toBeUndefined();
});

test('while one edits, the content folder is read by the same programs', () => {
	expect(wrongForEditing('/srv/pufa', '/srv/a%20b')).toMatch(/^内容文件夹的路径 .+“%”/);
	expect(wrongForEditing('/srv/#/pufa', '/srv/content')).toMatch(/^项目所在/);
	expect(wrongForEditing('/srv/pufa', '/srv/内容')).toBeUndefined();
});
