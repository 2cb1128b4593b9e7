import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

declare module 'vitest' {
	interface TaskMeta {
		/** Why a test was skipped, in Chinese; `npm test` lists it. */
		skipReason?: string;
	}
}

/** Tests that read the built site. */
const BUILT = ['tests/dist/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** Those among them that kill builds, run the site in development or hold a page to a time: alone, one after the other. */
const ALONE = [
	'tests/dist/{killed-build,prepare}.test.ts',
	'tests/browser/{dev,lighthouse}.test.ts',
];
/** Tests that put other modules in the place of ours, and so need modules of their own. */
const MOCKING = ['tests/site/**/*.test.ts'];
const SITE = 'tests/dist/site-under-test.ts';
/** Tests over the 1,900 real statutes in the folder that PUFA_CORPUS names. */
const CORPUS = ['tests/corpus/**/*.test.ts'];
const SECOND = 1000;
/** Properties run hundreds of times and commands start programs, and the machine may be busy with other things. */
const PATIENCE = 120 * SECOND;
/**
 * What comes about on a page is waited for half as long, and then told: a second, as Vitest has it, is short for a browser on a busy
 * machine.
 */
const POLL = { poll: { timeout: PATIENCE / 2 } };

/**
 * Files that take long. They begin first, or at the end one core waits for them: Vitest begins with those of most bytes. The
 * import of the corpus is not here: it holds itself to a minute, and the type check is at work when the others begin.
 */
const LONG = [
	'importer/report',
	'islands/browser/older-browsers',
	'corpus/exports',
	'corpus/citations',
	'dist/same-bytes',
	'browser/access',
];

/** In each project the long files, then the others in the order of Vitest. */
class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const long = ({ moduleId }: TestSpecification): boolean =>
			LONG.some((name) => moduleId.endsWith(`tests/${name}.test.ts`));
		const sorted = await super.sort(files);
		const byProject = Map.groupBy(sorted, ({ project }) => project.name);
		return [...byProject.values()].flatMap((all) => [
			...all.filter(long),
			...all.filter((file) => !long(file)),
		]);
	}
}

type TestOptions = NonNullable<TestProjectInlineConfiguration['test']>;

/** @param groupOrder projects of a lower group are run first; those of one group together */
const project = (
	name: string,
	groupOrder: number,
	options: TestOptions,
): TestProjectInlineConfiguration => ({
	test: {
		name,
		testTimeout: PATIENCE,
		hookTimeout: PATIENCE,
		sequence: { groupOrder },
		...options,
	},
});

/** To build the site and to start its browsers takes longest. */
const ON_SITE: TestOptions = { globalSetup: [SITE], expect: POLL, hookTimeout: 300 * SECOND };

const projects = [
	project('unit', 0, {
		include: ['tests/**/*.test.ts'],
		exclude: [...BUILT, ...CORPUS, ...MOCKING],
		// Files share what they import: else half of the time goes into reading the same modules for each of them.
		isolate: false,
	}),
	project('mocking', 0, {
		include: MOCKING,
		// Files share packages, and the file below sees to it that they do not share modules of ours.
		isolate: false,
		setupFiles: ['tests/site/fresh-modules.ts'],
	}),
	project('corpus', 1, {
		include: CORPUS,
		testTimeout: 300 * SECOND,
		hookTimeout: 300 * SECOND,
	}),
	project('built', 2, {
		...ON_SITE,
		include: BUILT,
		exclude: ALONE,
		// To start a process and to read Playwright for each file takes up to a fifth of the time.
		isolate: false,
	}),
	project('alone', 3, { ...ON_SITE, include: ALONE, fileParallelism: false }),
];

export default defineConfig({
	test: {
		// Vitest leaves one core free, which on two cores means one file after the other.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		sequence: { sequencer: LongFirst },
		projects,
	},
});
