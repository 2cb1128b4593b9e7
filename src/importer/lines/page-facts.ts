import { datesIn } from '../../domain/law/numbers/dates.ts';
import { isCatalogueLabel } from '../../domain/report/lines/page-lines.ts';

const LABELS = {
	number: ['发文字号', '文件编号', '文号', '令号'],
	office: [
		'制定机关',
		'发文机关',
		'发布机关',
		'发文单位',
		'制发机关',
		'发文机构',
		'发布机构',
		'发布部门',
		'颁布单位',
	],
	// The first that is told: a page's 发布日期 may be the day on which it was put up.
	day: ['公布日期', '成文日期', '发文日期', '颁布日期', '发布日期'],
	effective: ['施行日期', '实施日期', '生效日期'],
} as const;

type Fact = keyof typeof LABELS;

/**
 * What a web page tells of a law above its words, in the words of a 题注: `2024年3月5日示例市人民政府令第8号公布`. Empty where it
 * tells no day.
 * @param left what was left out above the words, `发文字号：示例市人民政府令第8号`, the same on two lines or the row of a table
 */
export function captionOfPage(left: readonly string[]): string {
	const lines = left.map((line, place) =>
		isCatalogueLabel(line) ? `${line}${left[place + 1] ?? ''}` : line,
	);
	const day = dayIn(told(lines, 'day'));
	if (day === '') return '';
	const [number = ''] = told(lines, 'number');
	const [office = ''] = told(lines, 'office');
	const effective = dayIn(told(lines, 'effective'));
	const published = /令|公告/.test(number) ? `${number}公布` : `${office}印发 ${number}`;
	return `${day}${published}${effective === '' ? '' : ` 自${effective}起施行`}`.trim();
}

/** The values of a fact, in the order of its labels. */
const told = (lines: readonly string[], fact: Fact): string[] =>
	LABELS[fact].flatMap((label) => lines.flatMap((line) => valueOf(line, label) ?? []));

/** What stands behind a label, up to the next one; labels are set wide: `文　　号：示政办〔2024〕5号　成文日期：…`. */
function valueOf(source: string, label: string): string | null {
	// e.g. "【发文字号】示政办〔2024〕5号"
	const line = source.replace(/【([^【】]{2,8})】/g, ' $1：').trim();
	const value = patternOf(label).exec(line)?.[1];
	return value ? value.replace(/\s+/g, '') : null;
}

const patterns = new Map<string, RegExp>();

/** A label with what stands behind it, made once for all lines. */
function patternOf(label: string): RegExp {
	const pattern = patterns.get(label) ?? madeFor(label);
	patterns.set(label, pattern);
	return pattern;
}

// e.g. "文　　号：示政办〔2024〕5号" in front of "　成文日期：…", "| 文号 | 示政办〔2024〕5号 |"
const madeFor = (label: string): RegExp =>
	new RegExp(
		`(?:^|[|\\s])${[...label].join('\\s*')}\\s*(?:[：:|]\\s*){1,2}([^|：:\\s]+(?:\\s+[^|：:\\s]+)*?)(?=\\s*(?:[|]|$)|\\s+[\\u4e00-\\u9fff][\\u4e00-\\u9fff\\s]{0,10}[：:])`,
	);

// e.g. "2024-03-05", "2024/3/5", "2024.3.5"
const IN_DIGITS = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;

/** The first of some values that is a day, as a 题注 writes it. */
function dayIn(values: readonly string[]): string {
	for (const value of values) {
		const written = value.replace(IN_DIGITS, '$1年$2月$3日');
		const [found] = datesIn(written);
		if (found) return written.slice(found.start, found.end);
	}
	return '';
}
