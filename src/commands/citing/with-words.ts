import { articleWordsOf } from '../../domain/citation/held/article-words.ts';
import type { IndexedLaw } from '../../domain/citation/held/law-index.ts';
import { readStatute } from '../../loaders/statute-text.ts';

/**
 * Laws of a content folder with the words of their articles, which tell what a letter means that names a law once and goes on about it.
 * Not for pages: links there hold as long as the places of a law stay, whatever its words.
 */
export const withWords = (laws: readonly IndexedLaw[], folder: string): IndexedLaw[] =>
	laws.map((law) => ({
		...law,
		versions: law.versions.map((version) => ({
			...version,
			words: () => articleWordsOf(readStatute(law.id, version.date, folder)),
		})),
	}));
