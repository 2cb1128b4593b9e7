import type { Root } from '../../finder/index/files.ts';
import { keptOf, type Collected, type KeptCollected } from '../collected/collected.ts';
import { wordnessOf, type SeenPairs } from '../collected/wordness.ts';
import { inBoth, type Parts } from '../parts.ts';
import type { SourceSite } from '../source.ts';
import type { CutWords } from './cut-words.ts';
import { IndexFiles, type HashesByKey } from './index-files.ts';
import type { KnownTermFiles } from './known-term-files.ts';
import { putPart } from './part-files.ts';
import { rootOf } from './root.ts';
import { saidPairs, splitPairs } from './said-pairs.ts';
import type { KnownSounds } from './site-sounds.ts';
import { soundFiles, type KnownSoundFiles } from './sound-files.ts';

/** What those who make the files again need to know of them. */
export interface KeptFiles {
	collected: Parts<KeptCollected>;
	termFiles: Parts<KnownTermFiles>;
	soundFiles: KnownSoundFiles;
	sounds: KnownSounds;
	hashes: HashesByKey;
}

/** What is told of words and characters. */
interface Words {
	pairs: SeenPairs;
	sounds: KnownSounds;
	everyday: CutWords;
}

/** All files of an index. How words sound, and what everyday words stand for, what is always searched tells alone. */
export function siteFiles(
	site: SourceSite,
	collected: Parts<Collected>,
	{ pairs, sounds, everyday: cut }: Words,
	before: KeptFiles | undefined,
): { files: IndexFiles['files']; kept: KeptFiles } {
	const made = new IndexFiles(before?.hashes);
	const wordness = inBoth((part) => wordnessOf(pairs, collected[part]));
	const parts = inBoth((part) => {
		const synonyms = part === 'present' ? site.synonyms : [];
		const said = { collected: collected[part], wordness: wordness[part], synonyms };
		return putPart(made, part, said, { cut, known: before?.termFiles[part] });
	});
	const termFiles = inBoth((part) => parts[part].known);
	const isSameList = before?.termFiles.present.words.said === termFiles.present.words.said;
	const bySound = soundFiles(
		collected.present,
		wordness.present,
		{
			sounds: sounds.file.sounds,
			saidPairs: isSameList ? splitPairs(before.soundFiles.said) : saidPairs(site.synonyms),
		},
		before?.soundFiles,
	);
	made.put('sounds', sounds.file);
	bySound.files.forEach((file, number) => made.putKnown(`s/${number}`, file));
	const root: Root = {
		...rootOf(collected, site),
		...parts.present.root,
		older: parts.older.root,
		sounds: bySound.files.length,
	};
	made.put('root', root);
	const { files, hashes } = made;
	return {
		files,
		kept: {
			...{ termFiles, soundFiles: bySound.known, sounds, hashes },
			collected: inBoth((part) => keptOf(collected[part], wordness[part])),
		},
	};
}
