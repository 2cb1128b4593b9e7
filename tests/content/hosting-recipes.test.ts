import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Workflow {
	on: { push: { branches: string[] } };
	jobs: Record<string, { steps: { run?: string }[] }>;
}

describe('the workflow that publishes a site', () => {
	const workflow = parse(read('docs/hosting/publish.yml')) as Workflow;
	const steps = Object.values(workflow.jobs).flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));

	test('runs on every push to the main branch', () => {
		expect(workflow.on.push.branches).toEqual(['main']);
	});

	test('installs, checks and builds before it publishes', () => {
		expect(steps.map((step) => step.split('\n')[0])).toEqual([
			'npm ci',
			'npm run check',
			'npm run build -- --compress',
			expect.stringContaining('install -d'),
		]);
	});
});

test.each(['README.md', 'README.zh-CN.md', 'docs/hosting/README.md', 'docs/hosting/publish.yml'])(
	'%s names only commands that exist',
	(file) => {
		// e.g. "npm run build:portable", "npm run build -- --compress"
		const named = [...read(file).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name!);
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	},
);
