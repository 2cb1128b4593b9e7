import { readdirSync } from 'node:fs';
import { FOR_GOOD, FULL_TEXT, SECURITY, type Policies } from './host.ts';
import { PINNED } from '../../urls.ts';

/**
 * `_headers`, which several hosts of static files read. They join the values of all rules that fit a path, so no header
 * stands in two rules for one path: the policy is said for each folder, not for all paths.
 * @param site folder of the built site
 */
export function headersFile(site: string, base: string, policies: Policies): string {
	const policyOf = (folder: string): string =>
		FULL_TEXT.includes(folder) ? policies.fullText : policies.pages;
	const folders = readdirSync(site, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
	const rules: [path: string, headers: (readonly [string, string])[]][] = [
		[`${base}*`, [...SECURITY]],
		...['', '404.html', 'sw.js'].map((page): [string, [string, string][]] => [
			base + page,
			[['Content-Security-Policy', policies.pages]],
		]),
		...folders.map((folder): [string, [string, string][]] => [
			`${base}${folder}/*`,
			[['Content-Security-Policy', policyOf(folder)]],
		]),
		...PINNED.map((folder): [string, [string, string][]] => [
			`${base}${folder}*`,
			[['Cache-Control', FOR_GOOD]],
		]),
	];
	return rules
		.map(([path, headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)])
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}
