import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { CitedLaws } from '../domain/citation/held/law-index.ts';
import { momentInBeijing } from '../domain/law/numbers/dates.ts';
import { lawsOfFolder, lawsWithNames } from '../loaders/cited-laws.ts';
import type { Asked, KnownLaw } from '../loaders/indexed-laws.ts';
import { readContentFolder, readGuides } from '../loaders/content-folder.ts';
import { notesFileOf } from '../loaders/content-place.ts';
import { readSource } from '../loaders/yaml-source.ts';
import { notesSchema } from '../schemas/note.ts';
import { createUrls } from '../urls.ts';
import type { GuideAddresses } from '../domain/guide/named-guides.ts';
import { answerKeys } from './answer-keys.ts';
import { bareAddresses } from './bare-addresses.ts';
import { citationLinks } from './citation-links.ts';
import { guideLinks } from './guide-links.ts';
import { headings } from './headings.ts';
import { pictures } from './pictures.ts';
import { GFM } from './read.ts';
import { siteLinks } from './site-links.ts';

/** What only a build knows: Astro, which runs while one edits, has none of it. */
export interface Built {
	/** Is told what the links in bodies depend on. */
	asked: Asked;
	/** Laws that somebody has read already; without them, they are read from the folder. */
	laws: readonly KnownLaw[];
	/** Folder of the site that is made: pictures are written there. Otherwise Astro sees to them. */
	site: string;
}

/**
 * The one place that configures Markdown. The defaults would change official words: GFM strikes out what stands between tildes
 * (`GFM`), and smartypants curls straight quotes. Here a tilde stays a tilde, and quotes stay as they are written.
 * @param folder the content folder: its laws and guides are what bodies link to
 * @param base folder of the site on its host
 */
export function processorFor(folder: string, base: string, built?: Built) {
	const { cited, guide, home } = createUrls(base);
	const { today } = momentInBeijing(Date.now());
	const indexed = (): CitedLaws => {
		const laws = built
			? lawsWithNames(folder, built.laws, built.asked)
			: lawsOfFolder(readContentFolder(folder));
		return new CitedLaws(laws, today, built?.asked);
	};
	let laws: CitedLaws | undefined;
	let guides: GuideAddresses | undefined;
	const notes = new Map<string, readonly string[]>();
	const notesOn = (law: string): readonly string[] => {
		const file = notesFileOf(law);
		built?.asked(file);
		const places = notes.get(law) ?? placesIn(readSource(folder, file).data);
		notes.set(law, places);
		return places;
	};
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [
			[remarkGfm, GFM],
			bareAddresses,
			// Before those that make links of their own, which have the folder already.
			[siteLinks, { base: home }],
			// First: what names a guide names no law.
			[guideLinks, { guides: () => (guides ??= guidesIn(folder, guide)) }],
			[citationLinks, { laws: () => (laws ??= indexed()), href: cited, notes: notesOn }],
		],
		remarkRehype: {
			footnoteLabel: '注释',
			footnoteBackLabel: (place: number) => `回到正文里注释 ${place + 1} 的地方`,
		},
		rehypePlugins: built
			? [headings, answerKeys, [pictures, { folder: built.site, base: home }]]
			: [headings, answerKeys],
	});
}

/** The places of the notes in a file; what is no such file has none, and the check says so. */
function placesIn(data: unknown): string[] {
	const notes = notesSchema.safeParse(data);
	return notes.success ? notes.data.notes.map(({ at }) => at) : [];
}

/** The guides of a content folder by their titles. */
const guidesIn = (folder: string, href: (id: string) => string): GuideAddresses =>
	new Map(
		readGuides(folder).map(({ id, data }) => [
			String((data as { title?: unknown } | undefined)?.title),
			href(id),
		]),
	);
