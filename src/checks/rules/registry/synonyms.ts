import type { Problem } from '../../../checked.ts';
import type { FieldPath } from '../../../loaders/yaml-source.ts';
import type { Synonym } from '../../../schemas/registry.ts';
import type { Content, Entry } from '../../content/content.ts';
import { error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** An everyday word is said in one place, no entry leads from a word to itself, and none begins like a question. */
export const synonyms: Rule = ({ registry }: Content) => {
	const entry = registry.synonyms;
	return entry ? [...saidTwice(entry), ...saidByTheLaw(entry), ...asked(entry)] : [];
};

interface Said {
	word: string;
	path: FieldPath;
}

function saidTwice(entry: Entry<Synonym[]>): Problem[] {
	const said = entry.data.flatMap(({ say }, row) =>
		say.map((word, place): Said => ({ word, path: [row, 'say', place] })),
	);
	return [...Map.groupBy(said, ({ word }) => word).values()].flatMap(([first, ...others]) =>
		others.map(({ word, path }) => {
			const message = `“${word}”重复，第 ${entry.lineOf(first!.path)} 行的 say 里已经有了。请只留一处，或者合并这两条`;
			return error(entry, path, message);
		}),
	);
}

function saidByTheLaw(entry: Entry<Synonym[]>): Problem[] {
	return entry.data.flatMap(({ say, law }, row) =>
		law.flatMap((word, place) => {
			if (!say.includes(word)) return [];
			const message = `“${word}”在这一条的 say 里也有，说法没有变。请从 say 或者 law 里删去`;
			return [error(entry, [row, 'law', place], message)];
		}),
	);
}

// e.g. "能不能退房": the search leaves out such words of a question, and looks for the rest
const QUESTION =
	/^(?:是不是|能不能|可不可以|会不会|要不要|该不该|有没有|算不算|是否|能否|可否|请问|怎么(?!办$)|怎样|如何|为什么|什么|哪个|哪些|哪里|多少钱?|可以|应该|需要)/;

function asked(entry: Entry<Synonym[]>): Problem[] {
	return entry.data.flatMap(({ say }, row) =>
		say.flatMap((word, place) => {
			const opening = QUESTION.exec(word)?.[0];
			if (!opening) return [];
			const message = `“${word}”以“${opening}”开头，读者查不到：检索会先去掉这类问句的套话。请删去开头几个字，只写要查的词`;
			return [warning(entry, [row, 'say', place], message)];
		}),
	);
}
