import type { Segment } from '../../law/compare/words/redline.ts';
import { isLong, saidIn } from '../text/keys.ts';
import { awayBy, type Match } from './match.ts';
import type { Remark } from '../model.ts';
import { hasMarks, type Quotation } from '../quoted/quotations.ts';

/**
 * Whether words in quotation marks are a quotation of the cited places: by how they are given, or because they come near to
 * the official words.
 * @param hint where else the law has them; empty if nowhere
 */
export function isCompared({ text, belongs }: Quotation, match: Match, hint: string): boolean {
	const { kind } = match;
	if (kind === 'exact' || kind === 'layout' || belongs === 'plain') return true;
	if (belongs === 'printed') return hint !== '' || isPrinted(text, match);
	if (belongs === 'told' || belongs === 'unmarked')
		return hint !== '' || (kind === 'words' && isCopied(text, match.difference));
	return isLong(text) && (kind !== 'absent' || hint !== '');
}

/** So much of a sentence is copied that the rest may be a slip. */
const COPIED = 0.85;

// e.g. "的", "等": who leaves one out has only told what the law says
const SMALL_WORD = /^[的了等其和或及与并也均都应须之所将对于可]$/;

/**
 * Whether words without marks are those of the law with a few others, without a single character, or made of two sentences: the
 * beginning of one and the end of the next. A part of them is no copy.
 */
function isCopied(text: string, difference: readonly Segment[]): boolean {
	const others = difference.filter((one) => one.kind !== 'same');
	const [only, ...more] = others.map((one) => (one.kind === 'removed' ? saidIn(one.old) : ''));
	if (only?.length === 1 && more.length === 0) return !SMALL_WORD.test(only);
	const own = others.map((one) => (one.kind === 'added' ? saidIn(one.new).length : 0));
	const count = own.reduce((sum, length) => sum + length, 0);
	const isJoined = others.some((one) => one.kind === 'removed' && one.old.includes('。'));
	return (count > 0 || isJoined) && count <= saidIn(text).length * (1 - COPIED);
}

/** Of so much of a line nobody asks whether it is meant for the words of the law: it says something else. */
const OTHERWISE = 0.4;
// e.g. "；" at the end of an 项 that is printed without those behind it
const LAST_SIGN = /[。；：，,;:.]\s*$/;
// A sentence, and not the subject of an article: 核发许可证
const SENTENCE = /[，。；：]/;

/** Whether a line that prints an article has other signs than it, or a few other words. */
function isPrinted(text: string, match: Match): boolean {
	if (match.kind === 'signs') return evenSigns(match.official) !== evenSigns(text);
	if (match.kind !== 'words' || !SENTENCE.test(text)) return false;
	return awayBy(match) <= saidIn(text).length * OTHERWISE;
}

/** A line of an article without blanks, widths and its last sign, which say nothing of how it was printed. */
const evenSigns = (line: string): string =>
	line.normalize('NFKC').replace(/\s/g, '').replace(LAST_SIGN, '');

const remark = (grade: Remark['grade'], words: string): Remark => ({
	grade,
	about: 'quotation',
	words,
});

/** Nobody can tell whose words they are. */
export const notCompared = ({ text, belongs }: Quotation): Remark =>
	remark(
		belongs === 'likely' && isLong(text) ? 'doubtful' : 'fine',
		`${shortened(text)}看不出是不是所引条文的文字，没有核对`,
	);

/** A quotation whose right mark is missing: where it ends, nobody can tell. */
export const notClosed = ({ text }: Quotation): Remark =>
	remark('doubtful', `${shortened(text)}缺右引号，没有核对`);

/** The law, its text or the cited place is not here. */
export const UNCHECKED: Remark = remark('doubtful', '引文没有核对');

/** How many words tell a reader which quotation is meant. */
const SHOWN = 12;

/** `“渡船每班限载二十人，救生…”` */
export const shortened = (text: string): string =>
	`“${text.trim().slice(0, SHOWN)}${text.trim().length > SHOWN ? '…' : ''}”`;

const FOUND: Record<Match['kind'], Pick<Remark, 'grade' | 'words'>> = {
	exact: { grade: 'fine', words: '引文与官方文字一致' },
	layout: { grade: 'fine', words: '引文的文字一致，只有空格、换行不同' },
	signs: { grade: 'doubtful', words: '引文的文字一致，仅标点不同（标点、括号或者全角半角）' },
	words: { grade: 'wrong', words: '引文与官方文字不一致' },
	absent: { grade: 'wrong', words: '引文不在所引的条文里' },
};

/** What the comparison found. */
export function comparedRemark(
	{ text, belongs }: Quotation,
	{ kind }: Match,
	hint: string,
): Remark {
	const { grade, words } = FOUND[kind];
	const isMarked = hasMarks({ belongs });
	if (!isMarked && hint !== '')
		return remark('doubtful', `没有加引号的文字不在所引的条文里${hint}`);
	if (!isMarked && kind === 'words')
		return remark('doubtful', '没有加引号，与官方文字接近但不一致；如果只是转述，不用改');
	if (belongs === 'unclear' && grade !== 'fine')
		return remark('doubtful', `${words}${hint}；如果不是引用这一条，不用改`);
	const unsure = kind === 'absent' && hint === '' && !isLong(text);
	return remark(unsure ? 'doubtful' : grade, words + hint);
}
