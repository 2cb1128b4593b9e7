import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** What checks drafts is for the office's own machines, and the package that writes Word files loads when one is asked for. */
const FOR_NEWER = /^tools\/citations\/scripts\/|^_astro\/document\./;

test('no script that residents need has patterns that look behind: Safari 15 stops at them', () => {
	const dist = inject('dist');
	const scripts = globSync(['sw.js', '_astro/*.js', 'search/scripts/*.js'], { cwd: dist });
	expect(scripts.length).toBeGreaterThan(20);
	const looking = scripts.filter((file) =>
		/\(\?<[=!]/.test(readFileSync(join(dist, file), 'utf8')),
	);
	expect(looking.filter((file) => !FOR_NEWER.test(file))).toEqual([]);
});
