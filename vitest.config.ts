import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

declare module 'vitest' {
	interface TaskMeta {
		/** Why a test was skipped, in Chinese; `npm test` lists it. */
		skipReason?: string;
	}
}

/** Tests that read the built site; they share two cores with a browser, so they run one file at a time. */
const BUILT = ['tests/dist/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** Tests over the 1,900 real statutes in the folder that PUFA_CORPUS names. */
const CORPUS = ['tests/corpus/**/*.test.ts'];
const SECOND = 1000;

const unit: TestProjectInlineConfiguration = {
	test: {
		name: 'unit',
		include: ['tests/**/*.test.ts'],
		exclude: [...BUILT, ...CORPUS],
		// Properties run hundreds of times, and the machine may be busy with other things.
		testTimeout: 20 * SECOND,
		sequence: { groupOrder: 0 },
	},
};

const corpus: TestProjectInlineConfiguration = {
	test: {
		name: 'corpus',
		include: CORPUS,
		testTimeout: 300 * SECOND,
		hookTimeout: 300 * SECOND,
		sequence: { groupOrder: 1 },
	},
};

const built: TestProjectInlineConfiguration = {
	test: {
		name: 'built',
		include: BUILT,
		globalSetup: ['tests/dist/site-under-test.ts'],
		fileParallelism: false,
		testTimeout: 60 * SECOND,
		hookTimeout: 300 * SECOND,
		sequence: { groupOrder: 2 },
	},
};

export default defineConfig({
	test: {
		// Vitest leaves one core free, which on two cores means one file after the other.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: [unit, corpus, built],
	},
});
