import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importFiles, type ImportOptions } from '../../src/importer/import-files.ts';
import type { Outcome } from '../../src/importer/outcome.ts';
import { findSources } from '../../src/importer/sources.ts';
import { scratchFolder } from '../scratch-folder.ts';

/** A folder of its own for sources and content, gone after the test. */
export class Scratch {
	readonly root = scratchFolder(onTestFinished);
	readonly out = join(this.root, 'content');

	/** Write a source file; the path to import. */
	file(name: string, content: string | Uint8Array): string {
		const path = join(this.root, 'sources', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return path;
	}

	/** Write a file into the content folder, as an editor would. */
	content(name: string, text: string | Uint8Array): void {
		const path = join(this.out, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}

	read(name: string): string {
		return readFileSync(join(this.out, name), 'utf8');
	}

	has(name: string): boolean {
		return existsSync(join(this.out, name));
	}

	/** Every file in the content folder with its text. */
	all(): Record<string, string> {
		if (!existsSync(this.out)) return {};
		const names = readdirSync(this.out, { recursive: true, withFileTypes: true });
		return Object.fromEntries(
			names
				.filter((entry) => entry.isFile())
				.map((entry) => {
					const path = join(entry.parentPath, entry.name);
					return [path.slice(this.out.length + 1), readFileSync(path, 'utf8')];
				}),
		);
	}

	/** Import files and folders into the content folder. */
	async import(
		inputs: string | string[],
		options: Partial<ImportOptions> = {},
	): Promise<Outcome[]> {
		const settings: ImportOptions = {
			out: this.out,
			dryRun: false,
			force: false,
			now: '2031-03-02 09:00',
			...options,
		};
		const outcomes: Outcome[] = [];
		for await (const outcome of importFiles(findSources([inputs].flat()), settings))
			outcomes.push(outcome);
		return outcomes;
	}
}

/** The messages of an outcome of one severity. */
export const messages = (
	outcome: Outcome | undefined,
	severity: 'error' | 'warning' | 'info',
): string[] =>
	(outcome?.problems ?? [])
		.filter((problem) => problem.severity === severity)
		.map(({ message }) => message);

/** An invented regulation in the form of an official Word text. */
export function regulation({
	title = '示例市示例条例',
	caption = '（2020年3月1日示例市第一届人民代表大会常务委员会第二次会议通过）',
	end = '2020年5月1日',
	extra = '',
} = {}): string {
	return [
		title,
		caption,
		'第一章　总　则',
		'第一条　为了示范文本的形式，制定本条例。',
		`第二条　本条例所称示例，是指编出来的内容。${extra}`,
		'第二章　附　则',
		`第三条　本条例自${end}起施行。`,
	].join('\n');
}
