import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';

const path = resolve(import.meta.dirname, '../src/README.md');
const readme = readFileSync(path, 'utf8');
const TABLE = /<!-- import table -->[\s\S]*<!-- end of the import table -->/;

// After a change of the table: npx vitest run tests/import-table.test.ts --update
test('src/README.md shows the import table of architecture.test.ts', async () => {
	const rows = layers().map(([layer, rule]) => `- \`${layer}\`: ${allowedBy(rule)}`);
	const expected = readme.replace(
		TABLE,
		() => `<!-- import table -->\n\n${rows.join('\n')}\n\n<!-- end of the import table -->`,
	);
	const options = { ...(await resolveConfig(path)), filepath: path };
	await expect(await format(expected, options)).toMatchFileSnapshot(path);
});

/** What stands in the table: lists of strings, patterns as they are written, and names of a module by module. */
type Value = string | Value[] | { [name: string]: Value };
type Rule = Record<string, Value>;

/** The rows of the table, read from the test that enforces it. */
function layers(): [layer: string, rule: Rule][] {
	const file = resolve(import.meta.dirname, 'architecture.test.ts');
	const code = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
	const constants = new Map<string, ts.Expression>();
	for (const statement of code.statements) {
		if (!ts.isVariableStatement(statement)) continue;
		for (const { name, initializer } of statement.declarationList.declarations)
			if (initializer) constants.set(name.getText(code), initializer);
	}
	return Object.entries(valueOf(constants.get('layers')!, constants) as Record<string, Rule>);
}

function valueOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): Value {
	const inner = (child: ts.Expression): Value => valueOf(child, constants);
	if (ts.isIdentifier(node)) return inner(constants.get(node.text)!);
	if (ts.isStringLiteral(node) || ts.isRegularExpressionLiteral(node)) return node.text;
	if (ts.isArrayLiteralExpression(node))
		return node.elements.flatMap((element) =>
			inner(ts.isSpreadElement(element) ? element.expression : element),
		);
	if (!ts.isObjectLiteralExpression(node))
		throw new Error(`architecture.test.ts: the table has a ${ts.SyntaxKind[node.kind]}`);
	const pairs = node.properties.filter(ts.isPropertyAssignment);
	return Object.fromEntries(
		pairs.map(({ name, initializer }) => [
			ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : '?',
			inner(initializer),
		]),
	);
}

/** `domain`; types of `schemas`; packages `node:*`: a list and no table, whose cells would be padded to the longest. */
function allowedBy({ src, types, scripts, modules, names }: Rule): string {
	const only = Object.entries((names ?? {}) as Rule).map(
		([module, allowed]) => `of \`${module}\` only ${listed(allowed)}`,
	);
	const parts = [
		listed(src),
		types && `types of ${listed(types)}`,
		scripts && `in a \`<script>\` ${listed(scripts)}`,
		modules && `modules ${packagesOf(modules as string)}`,
		...only,
	];
	return parts.filter(Boolean).join('; ') || 'nothing';
}

const listed = (names: Value | undefined): string =>
	((names ?? []) as string[]).map((name) => `\`${name}\``).join(', ');

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
