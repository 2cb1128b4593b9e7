import { readFileSync } from 'node:fs';
import { anchorOf } from './places.ts';

/** A question, and the addresses that answer it. */
export interface Question {
	id: number;
	query: string;
	/** Under the site's base, `laws/renmin-fangkong-fa/#t22`; any of them counts. */
	expected: string[];
}

/** Which questions are asked: those that weights are learned from, or those that only test. */
export type Part = 'tune' | 'test' | 'all';

/** A question as people wrote it down: with files and articles, or with addresses. */
type Written =
	| { id: number; query: string; relevant: { file: string; article: string }[][] }
	| { typed: string; expect: string[] };

/**
 * The questions of a file.
 * @param path JSON: a list of `{id, query, relevant}` or of `{typed, expect}`, which are numbered from 1
 * @param lawOf the id of the law that a file became
 * @returns the questions, and the places that lead nowhere, each once
 * @throws Error in Chinese for a file that is no such list
 */
export function readQuestions(
	path: string,
	lawOf: (file: string) => string | null,
): { questions: Question[]; lost: string[] } {
	const lost = new Set<string>();
	const addressOf = ({ file, article }: { file: string; article: string }): string[] => {
		const law = lawOf(file);
		const anchor = anchorOf(article);
		if (law && anchor) return [`laws/${law}/#${anchor}`];
		lost.add(`${file} ${article}`);
		return [];
	};
	const questions = listIn(path).map((written, place) =>
		'typed' in written
			? { id: place + 1, query: written.typed, expected: written.expect }
			: {
					id: written.id,
					query: written.query,
					expected: written.relevant.flat().flatMap(addressOf),
				},
	);
	return { questions, lost: [...lost] };
}

function listIn(path: string): Written[] {
	const list = parsed(path);
	if (!Array.isArray(list)) throw new Error(`${path}：应是一个列表 […]，请核对文件`);
	const wrong = list.findIndex((one) => !isWritten(one));
	if (wrong !== -1)
		throw new Error(
			`${path} 第 ${wrong + 1} 项：应是 {id, query, relevant} 或者 {typed, expect}，现在是 ` +
				`${JSON.stringify(list[wrong]).slice(0, 60)}，请改好再运行`,
		);
	return list as Written[];
}

function parsed(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (cause) {
		throw new Error(`${path}：读不了，应是 JSON 文件。${(cause as Error).message}`, { cause });
	}
}

function isWritten(value: unknown): value is Written {
	if (typeof value !== 'object' || value === null) return false;
	const one = value as Record<string, unknown>;
	if (typeof one['typed'] === 'string') return Array.isArray(one['expect']);
	const { id, query, relevant } = one;
	return Number.isInteger(id) && typeof query === 'string' && Array.isArray(relevant);
}

/** The questions of a part: every fourth id tests. @throws never */
export function partOf(questions: readonly Question[], part: Part): Question[] {
	if (part === 'all') return [...questions];
	return questions.filter(({ id }) => (id % 4 === 0) === (part === 'test'));
}

/** At most `count` of a list, spread evenly over it; always the same ones. */
export function spread<T>(list: readonly T[], count: number): T[] {
	if (count >= list.length) return [...list];
	return Array.from({ length: count }, (_, n) => list[Math.floor((n * list.length) / count)]!);
}
