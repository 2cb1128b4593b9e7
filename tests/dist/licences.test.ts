import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe('licences.txt of the built site', () => {
	const text = readFileSync(join(inject('dist'), 'licences.txt'), 'utf8');

	test.each(['opencc-js', 'pinyin-pro', 'pagefind', 'docx', 'fflate', 'uqr', 'nanoid'])(
		'names %s, which the site carries along, and holds its licence',
		(name) => {
			const { version } = JSON.parse(
				readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
			) as { version: string };
			const part = text.split('='.repeat(72)).find((one) => one.includes(`${name} ${version}`));
			expect(part).toMatch(
				/Permission is hereby granted|Redistribution and use in source and binary forms/,
			);
			expect(part).toMatch(/^Copyright (\(c\) \w|\d{4})/m);
		},
	);

	test('names every package that scripts of pages import', () => {
		const files = globSync(['src/islands/**/*.ts', 'src/exports/word/*.ts', 'src/offline/*.ts']);
		const imported = files.flatMap((file) =>
			// e.g. "import { encode } from 'uqr';", over several lines too; not "import type …"
			[
				...readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?from '([^.'][^']*)';/gm),
			].map(([, name]) => name!),
		);
		expect(imported).toContain('uqr');
		for (const name of new Set(imported)) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
	});

	test('holds the whole of Apache-2.0, under which the data of OpenCC stand, and says what was changed', () => {
		expect(text).toContain('Apache License');
		expect(text).toContain('END OF TERMS AND CONDITIONS');
		expect(text).toContain('已作修改');
	});
});
