import type { Segment } from '../../law/compare/words/redline.ts';
import { longDate } from '../../law/numbers/dates.ts';
import { bookTitle } from '../../law/title/title.ts';
import { GRADE_NAMES, GRADES, type CheckedCitation, type QuotationReport } from '../model.ts';

/** `共12处引用：有错3处，请核对2处，未发现问题7处`. */
export function summaryOf(citations: readonly CheckedCitation[]): string {
	if (citations.length === 0) return '没有找到对法规的引用';
	const counts = GRADES.map((grade) => ({
		name: GRADE_NAMES[grade],
		count: citations.filter((one) => one.grade === grade).length,
	}));
	const parts = counts
		.filter(({ count }) => count > 0)
		.map(({ name, count }) => `${name}${count}处`);
	return `共${citations.length}处引用：${parts.join('，')}`;
}

/**
 * The report as plain text.
 * @param day for which the citations were checked
 * @param site whose texts they were checked against
 */
export function reportText(
	citations: readonly CheckedCitation[],
	day: string,
	site: string,
): string {
	const head = [
		`引用核对　按${longDate(day)}，对照“${site}”收录的文本`,
		summaryOf(citations),
		'结果供校对参考，以官方公布的文本为准。',
	];
	return `${[head.join('\n'), ...citations.map(entryOf)].join('\n\n')}\n`;
}

function entryOf(citation: CheckedCitation, place: number): string {
	const { where, text, before, after, grade, law, remarks, members, quotations } = citation;
	return [
		`${place + 1}. ${where}　${text}　〔${GRADE_NAMES[grade]}〕`,
		`   原文：${before}【${text}】${after}`,
		...(law === '' ? [] : [`   法规：${bookTitle(law)}`]),
		...remarks.map(({ words }) => `   · ${words}`),
		...quotations.flatMap(quotationLines),
		...members
			.filter(({ words }) => words !== '')
			.map(({ name, words }) => `   官方文字（${name}）：${indented(words)}`),
	].join('\n');
}

function quotationLines({ difference, suggestion }: QuotationReport): string[] {
	if (suggestion === '') return [];
	return [
		`   差别：${markedDifference(difference)}`,
		`   建议改为（官方文字）：${indented(suggestion)}`,
	];
}

/** Both texts in one: 〔删：…〕 is only in the draft, 〔补：…〕 only in the official words. */
const markedDifference = (difference: readonly Segment[]): string =>
	difference.map(marked).join('');

function marked(segment: Segment): string {
	switch (segment.kind) {
		case 'same':
			return segment.new.replaceAll('\n', ' ');
		case 'removed':
			return `〔补：${segment.old}〕`;
		case 'added':
			return `〔删：${segment.new}〕`;
	}
}

const indented = (words: string): string => words.replaceAll('\n', '\n   ');
