import { bodyLines, type BodyLine } from './body.ts';
import type { Entry } from './content.ts';

/** A link or a picture of a body. */
export interface BodyLink extends BodyLine {
	/** Shown in place, instead of led to. */
	picture: boolean;
	/** What is read: the words of a link, the description of a picture. */
	words: string;
	/** The address as it is written. */
	to: string;
}

// e.g. "`[a](b)`", "\[a](b)": no link; not the backslashes of "C:\文件"
const NO_LINK = /\\[\\`!()[\]]|(`+)(?!`).*?(?<!`)\1(?!`)/g;
// e.g. "[警报](/guides/a/)", "![地图](tu.png "图一")", "[甲](<甲 乙.png>)", "[乙](/a_(1)/)"
const LINK =
	/(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*(?:<([^<>]*)>|((?:[^\s()]|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;
// e.g. "[警报]: /guides/a/"; not the note "[^1]: 见第三条"
const DEFINED = /^\s{0,3}\[(?!\^)[^[\]]+\]:\s*<?([^\s<>]+)/;

/** The links and pictures of a body, in order. */
export function linksIn(entry: Pick<Entry, 'body' | 'bodyLine'>): BodyLink[] {
	return bodyLines(entry).flatMap(({ text, line }) => {
		const live = text.replace(NO_LINK, (gone) => ' '.repeat(gone.length));
		const defined = DEFINED.exec(live)?.[1];
		if (defined !== undefined) return [{ text, line, picture: false, words: '', to: defined }];
		return [...live.matchAll(LINK)].map(([, mark, words = '', bracketed, bare = '']) => ({
			text,
			line,
			picture: mark === '!',
			words,
			to: bracketed ?? bare,
		}));
	});
}

/** The name of a file as the disk has it. */
export function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		// e.g. "100%.png"
		return path;
	}
}
