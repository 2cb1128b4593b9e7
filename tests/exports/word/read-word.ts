import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

/** A paragraph as a Word file has it. */
export interface WordParagraph {
	/** Id of its style; empty for the usual one. */
	style: string;
	words: string;
	/** Whether it stands in a table. */
	inTable: boolean;
	/** Runs with what is said of their looks: `b`, `u`, `strike`. */
	runs: { words: string; looks: string[] }[];
}

/** An opened Word file. */
export interface ReadWord {
	/** XML of a part, `word/document.xml`. */
	part: (path: string) => string;
	paragraphs: WordParagraph[];
}

/** Opens a Word file without the package that made it. */
export async function readWord(file: Blob): Promise<ReadWord> {
	const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
	const part = (path: string): string => new TextDecoder().decode(parts[path]);
	const document = new DOMParser().parseFromString(part('word/document.xml'), 'text/xml');
	return { part, paragraphs: named(document.documentElement, 'w:p').map(paragraphOf) };
}

const named = (element: Element, name: string): Element[] =>
	Array.from(element.getElementsByTagName(name));

function paragraphOf(paragraph: Element): WordParagraph {
	const runs = named(paragraph, 'w:r').map((run) => ({
		words: named(run, 'w:t')
			.map(({ textContent }) => textContent ?? '')
			.join(''),
		looks: ['w:b', 'w:u', 'w:strike']
			.filter((name) => named(run, name).length > 0)
			.map((name) => name.slice(2)),
	}));
	return {
		style: named(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '',
		words: runs.map(({ words }) => words).join(''),
		inTable: (paragraph.parentNode as Element).tagName === 'w:tc',
		runs,
	};
}

/** The words of a file without what the site says about them. */
export const wordsOfFile = ({ paragraphs }: ReadWord): string =>
	paragraphs
		.filter(({ style }) => style !== 'SiteNote' && style !== 'SiteNotice')
		.map(({ words }) => words)
		.join('');
