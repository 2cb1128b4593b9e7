import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { statuteHtml } from '../../src/exports/statute-html.ts';

const STYLES = resolve(import.meta.dirname, '../../src/styles');

/** Invented. */
const LAW = readLaw(
	'点灯规定\n\n第一章　总则\n\n第一节　守灯人\n\n第一条　点灯。\n\n附件\n\n灯塔名录',
);

// e.g. the `.section >` of ".section > div {"
const BY_PLACE = /^\s*\.([\w-]+) >/gm;

test('what the sheets outside of laws style by its place has no class of a unit of a law', () => {
	const units = statuteHtml(LAW, { title: '点灯规定' }).matchAll(/ class="?([\w-]+)/g);
	const classes = new Set([...units].map(([, name]) => name));
	expect(classes).toContain('section');
	const styled = globSync('*.css', { cwd: STYLES }).flatMap((sheet) =>
		[...readFileSync(resolve(STYLES, sheet), 'utf8').matchAll(BY_PLACE)].map(([, name]) => name),
	);
	expect(styled.filter((name) => classes.has(name))).toEqual([]);
});
