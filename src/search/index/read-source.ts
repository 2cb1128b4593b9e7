import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageSections } from './page-sections.ts';
import type { SourcePage, SourceSite } from './source.ts';

/** Where the site leaves what the indexer needs. */
export const SOURCE_FILE = 'search/source.ndjson';

/** Pages whose sections are passages; laws come from the source file. */
const PAGES = '{reports,study,guides}/*/index.html';

/**
 * Everything that is to be found in a freshly built site.
 * @param dist its folder
 * @throws when the site has no source file: then it is not freshly built
 */
export function readSource(dist: string): { site: SourceSite; pages: SourcePage[] } {
	const file = join(dist, SOURCE_FILE);
	if (!existsSync(file))
		throw new Error(`${file} 不在：检索索引只能在网站刚生成时建立，请重新生成网站`);
	const [first = '{}', ...lines] = readFileSync(file, 'utf8').split('\n');
	const sections = globSync(PAGES, { cwd: dist })
		.sort()
		.map((path) => path.replaceAll('\\', '/'))
		.flatMap((path) => {
			const html = readFileSync(join(dist, path), 'utf8');
			return pageSections(html, path.slice(0, -'index.html'.length)) ?? [];
		});
	const laws = lines.filter(Boolean).map((line) => JSON.parse(line) as SourcePage);
	return { site: JSON.parse(first) as SourceSite, pages: [...sections, ...laws] };
}
