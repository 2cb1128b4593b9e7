import { namesOfTopics } from '../../holdings/holdings.ts';
import { holdings } from '../held/holdings.ts';
import { originOf, type PageHead } from '../page.ts';
import { site } from '../site.ts';

/** What a guide and a study unit say of themselves. */
interface Text {
	title: string;
	summary: string;
	topics: string[];
	published: string;
	updated?: string | undefined;
}

/**
 * The head of a guide or study unit.
 * @param column where it stands, which is what the search files it under
 * @param keyword goes before its topics
 */
export async function textHead(
	text: Text,
	path: string,
	column: { label: '指南' | '学习'; href: string },
	keyword: string,
): Promise<PageHead> {
	const topic = namesOfTopics(await holdings(), text.topics);
	return {
		title: text.title,
		description: text.summary,
		path,
		crumbs: [column, { label: text.title }],
		facets: { kind: column.label, topic },
		origin: originOf(site.office, text),
		keywords: [keyword, ...topic],
	};
}
