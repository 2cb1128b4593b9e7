import { extname } from 'node:path';
import { parse } from 'yaml';
import { lawExplained } from '../../domain/citation/find/names/about.ts';
import type { TextOrigin } from '../../domain/citation/resolve/meaning/meaning.ts';
import { articlesOf } from '../../domain/law/model.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { articlesOfContract } from '../../domain/law/title/contract.ts';
import { recognise } from '../../domain/report/document/recognise.ts';

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

/** A study unit about one law means it by 本法; notes likewise. */
function originOfBody(lines: readonly string[]): TextOrigin {
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end === -1) return {};
	try {
		const data = parse(lines.slice(1, end).join('\n')) as { laws?: unknown };
		const laws = Array.isArray(data?.laws) ? data.laws : [];
		return laws.length === 1 ? { self: { law: String(laws[0]) } } : {};
	} catch {
		// A frontmatter that is no YAML tells nothing; `npm run check` says what is wrong with it.
		return {};
	}
}
