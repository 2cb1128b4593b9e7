import { longDate } from '../../law/numbers/dates.ts';
import { GRADE_NAMES, type CheckedCitation, type Remark } from '../model.ts';

/** The columns of the report as a table. */
export const COLUMNS = [
	'序号',
	'位置',
	'引用',
	'上下文',
	'结论',
	'法规',
	'核对的文本',
	'条款',
	'时效',
	'引文',
	'引文核对',
	'建议改为（官方文字）',
	'所引条款的官方文字',
] as const;

/** A citation as a line of the table. */
export function rowOf(citation: CheckedCitation, place: number): string[] {
	const { where, text, before, after, grade, law, wording, quotations } = citation;
	return [
		String(place + 1),
		where,
		text,
		`${before}【${text}】${after}`,
		GRADE_NAMES[grade],
		law,
		wording ? `${longDate(wording.date)}文本` : '',
		remarksAbout(citation, 'place'),
		remarksAbout(citation, 'force'),
		quotations.map(({ quoted }) => quoted).join('\n'),
		remarksAbout(citation, 'quotation'),
		suggestionsIn(quotations),
		officialWords(citation),
	];
}

const remarksAbout = ({ remarks }: CheckedCitation, about: Remark['about']): string =>
	remarks
		.filter((remark) => remark.about === about)
		.map(({ words }) => words)
		.join('；');

const suggestionsIn = (quotations: CheckedCitation['quotations']): string =>
	quotations
		.map(({ suggestion }) => suggestion)
		.filter((words) => words !== '')
		.join('\n');

/** The words of each place below its name; where there is only one, the words alone. */
function officialWords({ members }: CheckedCitation): string {
	const [only, ...others] = members.filter(({ words }) => words !== '');
	if (!only) return '';
	if (others.length === 0) return only.words;
	return [only, ...others].map(({ name, words }) => `【${name}】${words}`).join('\n');
}
