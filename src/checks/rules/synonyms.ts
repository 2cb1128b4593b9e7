import type { Problem } from '../../checked.ts';
import type { FieldPath } from '../../loaders/yaml-source.ts';
import type { Synonym } from '../../schemas/registry.ts';
import type { Content, Entry } from '../content.ts';
import { error } from '../problems.ts';
import type { Rule } from '../rule.ts';

/** An everyday word is said in one place, and no entry leads from a word to itself. */
export const synonyms: Rule = ({ registry }: Content) => {
	const entry = registry.synonyms;
	return entry ? [...saidTwice(entry), ...saidByTheLaw(entry)] : [];
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
		others.map(({ word, path }) =>
			error(
				entry,
				path,
				`“${word}”重复，第 ${entry.lineOf(first!.path)} 行的 say 里已经有了。请只留一处，或者合并这两条`,
			),
		),
	);
}

function saidByTheLaw(entry: Entry<Synonym[]>): Problem[] {
	return entry.data.flatMap(({ say, law }, row) =>
		law.flatMap((word, place) =>
			say.includes(word)
				? [
						error(
							entry,
							[row, 'law', place],
							`“${word}”在这一条的 say 里也有，说法没有变。请从 say 或者 law 里删去`,
						),
					]
				: [],
		),
	);
}
