// Not from `astro:content`, which is the same and brings the sixty modules that render pages with it.
import { defineCollection } from 'astro/content/config';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder } from './loaders/content-place.ts';
import { isCompiling } from './loaders/compiling.ts';
import { lawLoader } from './loaders/law-loader.ts';
import { listLoader } from './loaders/list-loader.ts';
import { guideSchema } from './schemas/guide.ts';
import { lawSchema } from './schemas/law.ts';
import { notesSchema } from './schemas/note.ts';
import { awarenessDaySchema, lawNameSchema, topicSchema } from './schemas/registry.ts';
import { reportSchema } from './schemas/report.ts';
import { signalSchema } from './schemas/signal.ts';
import { studySchema } from './schemas/study.ts';

const folder = contentFolder();

/** For a build, Astro only compiles the program that makes pages, which gets what is there from another one: there is nothing to read. */
const NONE: Loader = { name: 'pufa-none', load: ({ store }) => Promise.resolve(store.clear()) };

const orNone = (loader: Loader): Loader => (isCompiling() ? NONE : loader);
const files = (pattern: string, base: string) =>
	orNone(glob({ pattern, base: `${folder}/${base}` }));
const registry = (name: string) => orNone(listLoader(`${folder}/registry/${name}.yaml`));

/**
 * Every collection that pages can ask for; `content/README.md` describes each for editors. Everyday words are none: only the
 * search index is made of them, which is made beside the pages.
 */
export const collections = {
	laws: defineCollection({
		loader: orNone(lawLoader(folder)),
		schema: lawSchema,
	}),
	notes: defineCollection({ loader: files('*.yaml', 'study/notes'), schema: notesSchema }),
	reports: defineCollection({ loader: files('*.mdx', 'reports'), schema: reportSchema }),
	study: defineCollection({ loader: files('*.mdx', 'study'), schema: studySchema }),
	guides: defineCollection({ loader: files('*.mdx', 'guides'), schema: guideSchema }),
	topics: defineCollection({ loader: registry('topics'), schema: topicSchema }),
	lawNames: defineCollection({ loader: registry('law-names'), schema: lawNameSchema }),
	days: defineCollection({ loader: registry('days'), schema: awarenessDaySchema }),
	signals: defineCollection({ loader: registry('alarms'), schema: signalSchema }),
};
