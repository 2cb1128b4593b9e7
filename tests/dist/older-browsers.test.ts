import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
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

/** What these browsers do not read: blocks of code in a class, and questions whether an object has a private field. */
function newerSyntax(node: ts.Node): boolean {
	const asks = ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left);
	return (
		asks || ts.isClassStaticBlockDeclaration(node) || ts.forEachChild(node, newerSyntax) === true
	);
}

test('no script that residents need has syntax that Chrome 89 and Safari 15 do not read', () => {
	const dist = inject('dist');
	const scripts = globSync(['sw.js', '_astro/*.js', 'search/scripts/*.js'], { cwd: dist });
	const newer = scripts.filter((file) => {
		const code = readFileSync(join(dist, file), 'utf8');
		return newerSyntax(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
	});
	expect(newer).toEqual([]);
	const sample = 'class A { static { f(); } }';
	expect(newerSyntax(ts.createSourceFile('a.js', sample, ts.ScriptTarget.Latest))).toBe(true);
});
