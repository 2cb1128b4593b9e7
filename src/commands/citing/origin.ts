import { extname } from 'node:path';
import { parse } from 'yaml';
import { lawExplained } from '../../domain/citation/find/names/about.ts';
import type { TextOrigin } from '../../domain/citation/resolve/meaning/meaning.ts';
import { articlesOf } from '../../domain/law/model.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { articlesOfContract } from '../../domain/law/title/contract.ts';
import { recognise } from '../../domain/report/document/recognise.ts';
import { textOrigin } from '../../loaders/text-origin.ts';

/**
 * What a text that is no law itself means by 本法 and 第三条. A commentary may look like a law, and has no articles.
 * @returns undefined for a law
 */
export function originOfOther(path: string, lines: readonly string[]): TextOrigin | undefined {
	if (extname(path) === '.mdx') return originOfBody(lines);
	const explains = lawExplained(lines);
	const isLaw = recognise(lines).kind === 'law' && (explains === undefined || hasArticles(lines));
	return isLaw ? undefined : { contract: articlesOfContract(lines.join('\n')), explains };
}

const hasArticles = (lines: readonly string[]): boolean =>
	articlesOf(readLaw(lines.join('\n'))).length > 0;

/** What its frontmatter tells, as of a body of the site. */
function originOfBody(lines: readonly string[]): TextOrigin {
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end === -1) return {};
	try {
		const data: unknown = parse(lines.slice(1, end).join('\n'));
		return typeof data === 'object' && data !== null ? textOrigin({ ...data }) : {};
	} catch {
		// A frontmatter that is no YAML tells nothing; `npm run check` says what is wrong with it.
		return {};
	}
}
