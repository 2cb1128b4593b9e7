import { inject } from 'vitest';
import { readPages } from '../dist/pages.ts';

/**
 * One page of every type of the built site, by its path: home, each list, and the page with the longest path of each
 * kind below a list (a law, a version of a law).
 */
export function pageTypes(): string[] {
	const types = new Map<string, string>();
	for (const { path } of readPages(inject('dist'))) {
		const [column = '', ...below] = path.split('/');
		const type = [column, ...below.map((name) => name && '*')].join('/');
		if (path.length > (types.get(type) ?? '').length || !types.has(type)) types.set(type, path);
	}
	return [...types.values()].sort();
}
