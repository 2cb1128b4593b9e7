import type { VitePlugin } from './page-scripts.ts';

/**
 * Fields and methods that are private in our source have plain names in the scripts of pages: `#rows` is `_rows` there. With private ones
 * a law's page has a fourteenth more of script, compressed. No class of ours is extended, so that no two could share a name.
 */
export const plainFields: VitePlugin = {
	name: 'pufa-plain-fields',
	enforce: 'pre',
	apply: 'build',
	transform(code, id) {
		if (this.environment.name !== 'client' || !id.endsWith('.ts') || !code.includes('#')) return;
		return { code: withPlainFields(code, this.parse(code, { lang: 'ts' })), map: null };
	},
};

/** What is read here of a node of a syntax tree (ESTree). */
type Syntax = Record<string, unknown>;

/**
 * @param code a module @param tree its syntax, as Vite parses it
 * @returns the module with plain names; any other `#` stays, as in `'#main'`
 * @throws Error for `#rows in one`: such a question has no plain form
 */
export function withPlainFields(code: string, tree: object): string {
	const places = [...privateNames(tree as Syntax)].sort((one, other) => one - other);
	const kept = places.map((place, at) => code.slice(place + 1, places[at + 1]));
	return [code.slice(0, places[0]), ...kept].join('_');
}

/** Where private names begin. */
function* privateNames(node: Syntax): Generator<number> {
	if (node['type'] === 'PrivateIdentifier') yield node['start'] as number;
	if (node['operator'] === 'in' && (node['left'] as Syntax)['type'] === 'PrivateIdentifier')
		throw new Error('No plain form of `#name in object`: ask for what the object has otherwise');
	for (const child of Object.values(node))
		if (child !== null && typeof child === 'object') yield* privateNames(child as Syntax);
}
