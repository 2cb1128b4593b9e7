import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../../../src/publish/files.ts';
import { digestsOfPages, isFinished } from '../../../src/commands/build/finish-site.ts';
import { scratchFolder } from '../../scratch-folder.ts';

test('digests are made ahead of pages only, and not of the search page, which is still told the name of its index', () => {
	const site = scratchFolder(onTestFinished);
	for (const file of ['index.html', 'laws/index.html', 'laws/a.json', 'search/index.html']) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), file);
	}
	expect([...digestsOfPages(site, filesIn(site).filter(isFinished)).keys()].sort()).toEqual([
		'index.html',
		'laws/index.html',
	]);
});
