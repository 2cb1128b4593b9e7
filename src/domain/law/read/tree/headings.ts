import { isCaption } from '../../title/caption-lines.ts';
import { isLawName } from '../../title/identify.ts';
import { isHeadingLike } from '../lines/heading-label.ts';
import type { Line } from '../lines/lines.ts';
import type { Unit } from '../../model.ts';
import { isBare } from '../lines/running.ts';
import { isAnnexTitle } from './scopes.ts';

/** A heading runs on over no more lines than this. */
const LONGEST = 8;

/**
 * What a line right below a heading is to it.
 * @param division the unit of the heading
 * @param line the line
 * @param next the few lines after it
 * @returns `continuation` for a further line of the heading (`第一章` / `总则`), `caption` for a 题注 below it, or
 *   `null` where the text begins
 */
export function furtherHeadingLine(
	division: Unit,
	line: Line,
	next: readonly Line[],
): 'continuation' | 'caption' | null {
	const heading = division.children;
	if (heading.length > LONGEST) return null;
	if (heading.some(({ kind }) => kind !== 'continuation' && kind !== 'caption')) return null;
	if (isCaption(line.text)) return 'caption';
	return isFurtherName(division, line, next) ? 'continuation' : null;
}

// e.g. "（试行）", "（暂行）", "（2024年版）": the end of a name, on its line or on one of its own
const EDITION = /[（(](?:试行|暂行|修[订正]|\d{4}年?(?:版|修[订正])?)(?:本|稿)?[)）]$/;

/** The words of a line without the end of a name that stands in brackets; none of a line that is only that. */
const nameOf = (text: string): string => text.replace(EDITION, '');

// e.g. the words of "附录B", which is counted by a letter and has no name yet
const LETTER = /^[A-ZＡ-Ｚ][.．、：:]?$/;

function isFurtherName(division: Unit, line: Line, next: readonly Line[]): boolean {
	const name = [division, ...division.children].map((unit) => unit.text).join('');
	const words = division.kind === 'annex' ? nameOf(line.text) : line.text;
	if (words === '') return isLawName(name);
	if (!isHeadingLike(words) || !isBare(words)) return false;
	if (line.kind === 'heading' && (line.number || name !== '')) return false;
	if (name === '' || (division.kind === 'annex' && LETTER.test(name))) return true;
	if (division.kind !== 'annex') return next[0]?.kind !== 'text' || isBare(next[0].text);
	const end = next.findIndex(({ kind, text }) => kind !== 'text' || !isBare(text));
	const names = [line, ...next.slice(0, end === -1 ? next.length : end)];
	return !namesAnnex(name) && names.some(({ text }) => namesAnnex(text));
}

/** Whether words say what they name: `…名录`, `…费率表`, `…条例`. */
const namesAnnex = (text: string): boolean => isAnnexTitle(text) || isLawName(text);
