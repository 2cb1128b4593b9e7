import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { layers, type Layer } from './architecture/layers.ts';

const path = resolve(import.meta.dirname, '../src/README.md');
const readme = readFileSync(path, 'utf8');
const TABLE = /<!-- import table -->[\s\S]*<!-- end of the import table -->/;

// After a change of the table: npx vitest run tests/import-table.test.ts --update
test('src/README.md shows the import table of architecture/layers.ts', async () => {
	const rows = Object.entries(layers).map(([layer, rule]) => `- \`${layer}\`: ${allowedBy(rule)}`);
	const expected = readme.replace(
		TABLE,
		() => `<!-- import table -->\n\n${rows.join('\n')}\n\n<!-- end of the import table -->`,
	);
	const options = { ...(await resolveConfig(path)), filepath: path };
	await expect(await format(expected, options)).toMatchFileSnapshot(path);
});

/** `domain`; types of `schemas`; packages `node:*`: a list and no table, whose cells would be padded to the longest. */
function allowedBy({ src, types, scripts, modules, names }: Layer): string {
	const only = Object.entries(names ?? {}).map(
		([module, allowed]) => `of \`${module}\` only ${listed(allowed)}`,
	);
	const parts = [
		src && listed(src),
		types && `types of ${listed(types)}`,
		scripts && `in a \`<script>\` ${listed(scripts)}`,
		modules && `modules ${packagesOf(String(modules))}`,
		...only,
	];
	return parts.filter(Boolean).join('; ') || 'nothing';
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

// e.g. "/^astro(:content|\/loaders)$/", "/^(node:|yaml$)/", "/^docx$/"
const PATTERN = /^\/\^([^()[\]]*)(?:\(([^()?[\]]*)\)(\?)?(\$)?)?\/$/;

/** `astro:content`, `node:*`: a pattern as a list of names; patterns of another form as they are. */
function packagesOf(pattern: string): string {
	const match = PATTERN.exec(pattern.replaceAll('\\/', '/'));
	if (!match) return `\`${pattern}\``;
	const [, start = '', choice = '', mayLack, end = ''] = match;
	const names = choice.split('|').map((rest) => `${start}${rest}${end}`);
	if (mayLack) names.unshift(`${start}${end}`);
	return listed(names.map((name) => (name.endsWith('$') ? name.slice(0, -1) : `${name}*`)));
}
