import { hashedTo } from '../../finder/index/files.ts';
import { readSoundTable } from '../../text/sound.ts';
import type { SourceSite } from '../source.ts';

const FIRST_PAIR = /^\p{Script=Han}{2}/u;

/** The first two characters of each everyday word, in order, none twice: by its sound a word is found that no text has. */
export const saidPairs = (synonyms: SourceSite['synonyms']): string[] =>
	[
		...new Set(synonyms.flatMap(({ say }) => say.flatMap((word) => FIRST_PAIR.exec(word) ?? []))),
	].sort();

/**
 * For each sound file the pairs that belong there, by their sound.
 * @param sounds as `soundTable` has packed them
 * @param count of files
 */
export function saidByFile(
	pairs: readonly string[],
	sounds: string,
	count: number,
): ReadonlyMap<number, ReadonlyMap<string, readonly string[]>> {
	const { looseOf } = readSoundTable(sounds);
	const bySound = Map.groupBy(pairs, looseOf);
	const byFile = Map.groupBy(bySound, ([sound]) => hashedTo(sound, count));
	return new Map([...byFile].map(([file, own]) => [file, new Map(own)]));
}
