import { hashedTo } from '../../finder/index/files.ts';
import { readSoundTable } from '../../text/sound.ts';
import type { SourceSite } from '../source.ts';
import { fingerprint } from './fingerprint.ts';

const FIRST_PAIR = /^\p{Script=Han}{2}/u;
const ALL_PAIRS = /\p{Script=Han}{2}/gu;

/** The first two characters of each everyday word, in order, none twice: by its sound a word is found that no text has. */
export const saidPairs = (synonyms: SourceSite['synonyms']): string[] =>
	[
		...new Set(synonyms.flatMap(({ say }) => say.flatMap((word) => FIRST_PAIR.exec(word) ?? []))),
	].sort();

/** The same as one text, and pairs again from that: to find those of fourteen thousand words takes six times as long. */
export const joinPairs = (pairs: readonly string[]): string => pairs.join('');
export const splitPairs = (joined: string): string[] => joined.match(ALL_PAIRS) ?? [];

/**
 * What tells which pairs lie by which sound: a character sounds only where some text of the site has it.
 * @param sounds as `soundTable` has packed them
 */
export function saidKey(pairs: readonly string[], sounds: string): string {
	const { looseOf } = readSoundTable(sounds);
	return fingerprint([Buffer.from(pairs.map((pair) => `${pair} ${looseOf(pair)}`).join('\n'))]);
}

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
