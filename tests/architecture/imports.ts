import ts from 'typescript';

export interface Import {
	target: string;
	names: string[];
	typeOnly: boolean;
	/** It stands in a `<script>` of an Astro file. */
	inScript: boolean;
}

/** Kept by what is read, since several rules ask for the imports of every file. */
const read = new Map<string, Import[]>();

export function importsOf(path: string, source: string): Import[] {
	const key = `${path}\n${source}`;
	const found = read.get(key) ?? importsRead(path, source);
	read.set(key, found);
	return found;
}

function importsRead(path: string, source: string): Import[] {
	if (/\.[mc]?[jt]s$/.test(path)) return importsIn(source, false);
	if (!path.endsWith('.astro')) return [];
	const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
	return [...importsIn(frontmatter, false), ...importsInScripts(source)];
}

function importsInScripts(source: string): Import[] {
	const scripts = source.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g);
	return [...scripts].flatMap(([, attributes = '', code = '']) => {
		const target = /\bsrc=["'](\.[^"']+)["']/.exec(attributes)?.[1];
		const named = target ? [{ target, names: [], typeOnly: false, inScript: true }] : [];
		return [...named, ...importsIn(code, true)];
	});
}

function importsIn(code: string, inScript: boolean): Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		for (const target of targetsOf(node)) found.push({ target, ...bindingsOf(node), inScript });
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
	return found;
}

/** The modules that a node names: `import … from`, `export … from`, `import()`, `import.meta.glob()`. */
function targetsOf(node: ts.Node): string[] {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		return textsOf(node.moduleSpecifier);
	}
	if (ts.isImportTypeNode(node)) {
		return ts.isLiteralTypeNode(node.argument) ? textsOf(node.argument.literal) : [];
	}
	return ts.isCallExpression(node) && isImportCall(node) ? textsOf(node.arguments[0]) : [];
}

function isImportCall({ expression }: ts.CallExpression): boolean {
	return (
		expression.kind === ts.SyntaxKind.ImportKeyword ||
		(ts.isPropertyAccessExpression(expression) &&
			ts.isMetaProperty(expression.expression) &&
			expression.name.text === 'glob')
	);
}

function textsOf(node: ts.Node | undefined): string[] {
	if (!node) return [];
	if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textsOf);
	return ts.isStringLiteralLike(node) ? [node.text] : [];
}

/** Which names a node imports, `*` for all of them, and whether they are types only. */
function bindingsOf(node: ts.Node): Pick<Import, 'names' | 'typeOnly'> {
	if (ts.isImportTypeNode(node)) return { names: ['*'], typeOnly: true };
	if (ts.isExportDeclaration(node)) return { names: ['*'], typeOnly: node.isTypeOnly };
	if (!ts.isImportDeclaration(node)) return { names: ['*'], typeOnly: false };
	const clause = node.importClause;
	const named = clause?.namedBindings;
	const elements = named && ts.isNamedImports(named) ? [...named.elements] : [];
	const names = elements.map(({ name, propertyName }) => (propertyName ?? name).text);
	if (clause?.name) names.push('default');
	if (named && ts.isNamespaceImport(named)) names.push('*');
	const allTypes =
		elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly) && !clause?.name;
	return { names, typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes };
}
