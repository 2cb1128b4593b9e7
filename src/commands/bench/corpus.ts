import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLaw } from '../../domain/law/read/parse.ts';
import { round } from './measure.ts';

/** The order in which other generators' benches take the folders of the corpus, so that all build the same files. */
const ORDER =
	'宪法 宪法相关法 民法典 民法商法 刑法 行政法 经济法 社会法 诉讼与非诉讼程序法 行政法规 司法解释 部门规章'.split(
		' ',
	);

/** The statute files of a corpus, national folders first. */
export function filesOfCorpus(corpus: string): string[] {
	const place = (path: string): number => {
		const at = ORDER.indexOf(path.split(/[\\/]/)[0]!);
		return at === -1 ? ORDER.length : at;
	};
	return (readdirSync(corpus, { recursive: true }) as string[])
		.filter((path) => /\.(md|txt|docx?)$/.test(path))
		.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
		.map((path) => join(corpus, path));
}

/** What the bench reads of a line that `npm run import -- --json` prints. */
interface Outcome {
	kind: string;
	id: string | null;
	articles: number;
	problems: { severity: string }[];
}

/** What has been imported. @param output lines of `npm run import -- --json` */
export function importedIn(output: string): { laws: number; articles: number; failed: number } {
	const lines = output
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as Outcome);
	const laws = lines.filter(
		({ kind, problems }) =>
			kind === 'law' && !problems.some(({ severity }) => severity === 'error'),
	);
	return {
		laws: new Set(laws.map((line) => line.id)).size,
		articles: laws.reduce((sum, line) => sum + line.articles, 0),
		failed: lines.length - laws.length,
	};
}

/** Parse all texts in this one process; Word files are left out. */
export function parseAll(files: string[]): { seconds: number; megabytes: number } {
	const texts = files
		.filter((file) => /\.(md|txt)$/.test(file))
		.map((file) => readFileSync(file, 'utf8'));
	const start = performance.now();
	for (const text of texts) parseLaw(text);
	const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	return { seconds: round((performance.now() - start) / 1000), megabytes: round(bytes / 1e6) };
}
