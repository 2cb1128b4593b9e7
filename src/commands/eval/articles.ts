import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk, wordsOf, type Law, type Unit } from '../../domain/law/model.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { lawFilesOf, lawIdsIn } from '../../loaders/content-folder.ts';
import { textFileOf } from '../../loaders/content-place.ts';
import type { Article } from './bm25.ts';

/** The statutes of a content folder as the comparison needs them. */
export interface Texts {
	/** Articles of the newest wording of each law. */
	articles: Article[];
	/** Bytes of the texts of all wordings, UTF-8. */
	bytes: number;
}

/**
 * Read all statutes of a content folder.
 * @param step called after each law
 * @throws when a file cannot be read
 */
export function readTexts(folder: string, step: (id: string) => void): Texts {
	const articles: Article[] = [];
	let bytes = 0;
	for (const id of lawIdsIn(folder)) {
		const texts = lawFilesOf(folder, id)!.texts.map((date) =>
			readFileSync(join(folder, textFileOf(id, date)), 'utf8'),
		);
		bytes += texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
		// Names of texts are dates, sorted.
		const newest = texts.at(-1);
		if (newest !== undefined) articles.push(...articlesIn(id, readLaw(newest)));
		step(id);
	}
	return { articles, bytes };
}

/** The articles of a law; where it has none, its points; where it has none of these either, its other 款. */
export function articlesIn(id: string, law: Law): Article[] {
	const units = walk(law.units).filter(({ address }) => address !== '');
	const ofKind = (kind: Unit['kind']): Unit[] => units.filter((unit) => unit.kind === kind);
	const found = [ofKind('article'), ofKind('point'), ofKind('paragraph')].find(
		(of) => of.length > 0,
	);
	return (found ?? []).map((unit) => ({
		href: `laws/${id}/#${unit.address}`,
		text: wordsOf(unit),
	}));
}
