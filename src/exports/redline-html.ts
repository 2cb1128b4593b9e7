import type { Segment } from '../domain/law/compare/redline.ts';
import { escapeHtml } from './escape-html.ts';

/** Both texts in one: what was removed is struck, what was added is underlined. The words are as published. */
export const redlineHtml = (segments: readonly Segment[]): string =>
	segments.map((segment) => pieceHtml(segment, 'new')).join('');

/** One of the two texts, whole, with what the other one lacks marked. */
export const sideHtml = (segments: readonly Segment[], side: 'old' | 'new'): string =>
	segments
		.filter(({ kind }) => kind !== (side === 'old' ? 'added' : 'removed'))
		.map((segment) => pieceHtml(segment, side))
		.join('');

function pieceHtml(segment: Segment, side: 'old' | 'new'): string {
	if (segment.kind === 'same') return wordsHtml(segment[side]);
	return segment.kind === 'removed'
		? marked('del', '删去', segment.old)
		: marked('ins', '新增', segment.new);
}

/** The hidden word is for those who hear the page. A piece that is only a line end is where a 款 begins: it gets a sign. */
function marked(tag: 'ins' | 'del', said: string, words: string): string {
	const line = words.trim() === '' ? ' class="line-end"' : '';
	return `<${tag}${line}><span class="visually-hidden">${said}${line ? '分款' : ''}</span>${wordsHtml(words)}</${tag}>`;
}

/** Lines after the first begin farther in, as on the page of the law; not by blanks, which are no words of it. */
const wordsHtml = (words: string): string =>
	escapeHtml(words).replaceAll('\n', '\n<span class="begins"></span>');
