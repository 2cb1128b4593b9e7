import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { importsOf, type Import } from './imports.ts';
import { layers, OPEN, type Layer } from './layers.ts';

const root = resolve(import.meta.dirname, '../..');

/** Path relative to `src/` (the configuration at the root: its name) → text of every file that has a layer. */
export function readSources(): Record<string, string> {
	const inSrc = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'README.md')
		.map((entry) => join(entry.parentPath, entry.name));
	const config = join(root, 'astro.config.mjs');
	const files = existsSync(config) ? [...inSrc, config] : inSrc;
	return Object.fromEntries(files.map((file) => [layerPath(file), readFileSync(file, 'utf8')]));
}

const layerPath = (file: string): string =>
	fromSrc(file.slice(root.length + 1).replaceAll(sep, '/'));

const fromSrc = (path: string): string => path.replace(/^src\//, '');

export function forbiddenImports(path: string, code: string): string[] {
	const layer = layerOf(path);
	if (!layer) return [`${path} belongs to no layer`];
	return importsOf(path, code)
		.filter((found) => !isAllowed(found, path, layer))
		.map(({ target }) => `${path} may not import "${target}"`);
}

function isAllowed(found: Import, path: string, layer: string): boolean {
	const rule = layers[layer] ?? {};
	if (!found.target.startsWith('.')) return isAllowedModule(found, rule);
	const target = resolveImport(path, found.target);
	const open = [layer, ...OPEN, ...(rule.src ?? [])];
	if (found.typeOnly) open.push(...(rule.types ?? []));
	if (found.inScript) open.push(...(rule.scripts ?? []));
	return open.some((entry) => opens(entry, target));
}

function isAllowedModule({ target, names }: Import, rule: Layer): boolean {
	const allowed = rule.names?.[target];
	if (allowed && !names.every((name) => allowed.includes(name))) return false;
	return rule.modules?.test(target) ?? false;
}

/** A layer opens its own files, not those of a layer inside it; anything else opens all that is below it. */
function opens(entry: string, target: string): boolean {
	return isWithin(target, entry) && (!(entry in layers) || layerOf(target) === entry);
}

export function layerOf(path: string): string | undefined {
	return Object.keys(layers)
		.filter((layer) => isWithin(path, layer))
		.sort((a, b) => b.length - a.length)[0];
}

export const isWithin = (path: string, layer: string): boolean =>
	path === layer || path.startsWith(`${layer}/`) || path === `${layer}.ts`;

/** The imported path as `layers` writes it. */
function resolveImport(path: string, target: string): string {
	const folder = posix.dirname(path === 'astro.config.mjs' ? path : `src/${path}`);
	return fromSrc(posix.join(folder, target));
}

export function brokenImports(path: string, code: string): string[] {
	return importsOf(path, code)
		.map(({ target }) => target)
		.filter((target) => target.startsWith('.') && !target.includes('*'))
		.filter((target) => {
			const found = resolveImport(path, target.replace(/\?.*$/, ''));
			return !existsSync(join(root, 'src', found)) && !existsSync(join(root, found));
		})
		.map((target) => `${path} imports "${target}", which does not exist`);
}
