import fc from 'fast-check';
import { formatNumeral } from '../../../src/domain/law/numbers/numerals.ts';

/** One line of a generated law: its words, its Markdown mark, and the units that begin on it. */
export interface PlannedLine {
	words: string;
	mark: '' | '# ' | '## ' | '### ';
	starts: string[];
}

const NOUNS = ['路灯', '桥灯', '渡口', '灯塔', '雨水花园', '示例河', '水位尺', '灯油', '示例站'];
const noun = fc.constantFrom(...NOUNS);
const clause = fc
	.tuple(
		noun,
		fc.constantFrom('应当明亮', '每日查看', '由示例站管理', '不得遮挡', '可以借用'),
		noun,
	)
	.map(([a, verb, b]) => `${a}${verb}，${b}同样如此`);

interface Style {
	gap: string;
	brackets: [string, string];
	subitem: (n: number) => string;
}

const style: fc.Arbitrary<Style> = fc.record({
	gap: fc.constantFrom('　', ' ', '　　'),
	brackets: fc.constantFrom<[string, string]>(['（', '）'], ['(', ')']),
	subitem: fc.constantFrom(
		(n: number) => `${n}.`,
		(n: number) => `${n}．`,
		(n: number) => `（${n}）`,
	),
});

interface ItemPlan {
	words: string;
	subitems: string[];
}
interface ParagraphPlan {
	words: string;
	items: ItemPlan[];
}
interface ArticlePlan {
	/** How many 第…条之N follow the article. */
	branches: number;
	paragraphs: ParagraphPlan[];
}

const item: fc.Arbitrary<ItemPlan> = fc.record({
	words: clause,
	subitems: fc.oneof(
		{ weight: 4, arbitrary: fc.constant<string[]>([]) },
		{ weight: 1, arbitrary: fc.array(clause, { minLength: 1, maxLength: 3 }) },
	),
});
const paragraph: fc.Arbitrary<ParagraphPlan> = fc.record({
	words: clause,
	items: fc.oneof(
		{ weight: 2, arbitrary: fc.constant<ItemPlan[]>([]) },
		{ weight: 1, arbitrary: fc.array(item, { minLength: 1, maxLength: 4 }) },
	),
});
const article: fc.Arbitrary<ArticlePlan> = fc.record({
	branches: fc.oneof(
		{ weight: 9, arbitrary: fc.constant(0) },
		{ weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) },
	),
	paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
});

type Shape = 'flat' | 'chapters' | 'sections' | 'parts';

/** Writes the lines of a law down with the addresses that its units must get. */
class Writer {
	lines: PlannedLine[] = [];
	#style: Style;
	#article = 0;
	#prefix = '';

	constructor(used: Style) {
		this.#style = used;
	}

	write(words: string, starts: string[], mark: PlannedLine['mark'] = ''): void {
		this.lines.push({ words, mark, starts });
	}

	heading(label: string, title: string, address: string, mark: PlannedLine['mark']): void {
		this.write(`${label}${this.#style.gap}${title}`, [address], mark);
	}

	annex(number: number): void {
		this.#article = 0;
		this.#prefix = `fj${number}-`;
		this.write(`附件${formatNumeral(number)}${this.#style.gap}示例说明`, [`fj${number}`], '## ');
	}

	article(plan: ArticlePlan): void {
		this.#article += 1;
		const number = `第${formatNumeral(this.#article)}条`;
		for (let branch = 0; branch <= plan.branches; branch += 1) {
			const label = branch > 0 ? `${number}之${formatNumeral(branch)}` : number;
			const address = `${this.#prefix}t${this.#article}${branch > 0 ? `z${branch}` : ''}`;
			this.#paragraphs(`${label}${this.#style.gap}`, address, plan.paragraphs);
		}
	}

	#paragraphs(label: string, article: string, plans: readonly ParagraphPlan[]): void {
		for (const [place, { words, items }] of plans.entries()) {
			const address = `${article}-k${place + 1}`;
			const first = place === 0;
			const end = items.length > 0 ? '：' : '。';
			this.write((first ? label : '') + words + end, first ? [article, address] : [address]);
			this.#items(address, items);
		}
	}

	#items(paragraph: string, items: readonly ItemPlan[]): void {
		const [open, close] = this.#style.brackets;
		for (const [place, { words, subitems }] of items.entries()) {
			const address = `${paragraph}-x${place + 1}`;
			const end = place === items.length - 1 ? '。' : '；';
			const label = `${open}${formatNumeral(place + 1)}${close}`;
			this.write(label + words + (subitems.length > 0 ? '：' : end), [address]);
			for (const [depth, subitem] of subitems.entries())
				this.write(this.#style.subitem(depth + 1) + subitem + end, [`${address}-m${depth + 1}`]);
		}
	}
}

function divide(writer: Writer, shape: Shape, articles: readonly ArticlePlan[]): void {
	for (const [place, plan] of articles.entries()) {
		openDivision(writer, shape, place);
		writer.article(plan);
	}
}

/** Every second article opens a 章, every fourth a 编 of two 章; a 章 of the shape `sections` has two 节. */
function openDivision(writer: Writer, shape: Shape, place: number): void {
	const nth = (unit: string, n: number): string => `第${formatNumeral(n)}${unit}`;
	if (shape === 'flat') return;
	if (shape === 'sections') {
		const chapter = Math.floor(place / 2) + 1;
		if (place % 2 === 0) writer.heading(nth('章', chapter), '示例章', `c${chapter}`, '## ');
		const section = (place % 2) + 1;
		writer.heading(nth('节', section), '示例节', `c${chapter}-s${section}`, '### ');
		return;
	}
	if (place % 2 === 1) return;
	const chapters = place / 2;
	if (shape === 'chapters')
		return writer.heading(nth('章', chapters + 1), '示例章', `c${chapters + 1}`, '## ');
	const part = Math.floor(chapters / 2) + 1;
	if (chapters % 2 === 0) writer.heading(nth('编', part), '示例编', `b${part}`, '## ');
	const chapter = (chapters % 2) + 1;
	writer.heading(nth('章', chapter), '示例章', `b${part}-c${chapter}`, '### ');
}

const CAPTIONS = [
	'2019年3月1日 示例县第三届人民代表大会常务委员会第五次会议通过',
	'2021年6月1日 示例县第四届人民代表大会常务委员会第二次会议修正',
	'二〇二一年七月一日 施行',
];

/** A law as it should be, line by line with the units that begin there. */
export const plannedLaw: fc.Arbitrary<PlannedLine[]> = fc
	.record({
		subject: noun,
		style,
		captions: fc.subarray(CAPTIONS),
		shape: fc.constantFrom<Shape>('flat', 'chapters', 'sections', 'parts'),
		articles: fc.array(article, { minLength: 1, maxLength: 9 }),
		contents: fc.boolean(),
		annexes: fc.array(fc.array(article, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
	})
	.map((plan) => {
		const body = new Writer(plan.style);
		divide(body, plan.shape, plan.articles);
		const main = [...body.lines];
		for (const [place, articles] of plan.annexes.entries()) {
			body.annex(place + 1);
			for (const one of articles) body.article(one);
		}
		return [
			{ words: `示例县${plan.subject}条例`, mark: '# ' as const, starts: ['title'] },
			...plan.captions.map((words) => ({ words, mark: '' as const, starts: ['caption'] })),
			...(plan.contents && plan.shape !== 'flat' ? contentsOf(main) : []),
			...body.lines,
		];
	});

function contentsOf(lines: readonly PlannedLine[]): PlannedLine[] {
	const headings = lines.filter(({ mark }) => mark !== '');
	return [
		{ words: '目　录', mark: '## ', starts: ['contents'] },
		...headings.map(({ words }) => ({ words, mark: '' as const, starts: ['entry'] })),
	];
}

/** As a Word file has it: a line after the other, indented. */
export const asPlainText = (lines: readonly PlannedLine[]): string =>
	lines.map(({ words, mark }) => (mark === '' ? `　　${words}` : words)).join('\n');

/** As the corpus has it: marks, blank lines, the mark at the end of the 题注. */
export function asMarkdown(lines: readonly PlannedLine[]): string {
	const body = lines.findIndex(({ starts }) => starts[0] !== 'title' && starts[0] !== 'caption');
	const written = lines.map(({ words, mark }) => mark + words);
	return (
		[...written.slice(0, body), '<!-- INFO END -->', ...written.slice(body)].join('\n\n') + '\n'
	);
}

/** The parts that statutes are made of, and what spoils them. */
const PARTS = [
	...['第一条', '第二条 ', '第十条之一　', '笫三条', '第 四 条 ', '第５条：', '第九千条'],
	...[
		'第一编 ',
		'第一分编',
		'第一章　',
		'第二章',
		'第一节 ',
		'第一节之一 ',
		'序言',
		'附　则',
		'目录',
	],
	...[
		'（一）',
		'(二)',
		'（ 三 ）',
		'㈣',
		'一、',
		'二、',
		'1.',
		'２．',
		'（1）',
		'3)',
		'①',
		'⑵',
		'甲、',
		'子、',
	],
	...['附件', '附：', '附件一 ', '附表：', '附图'],
	...['2019年3月1日', '通过', '施行', '示例院令', '第5号', '示释〔2020〕1号', '总理　示例人'],
	...[
		'路灯',
		'规定的',
		'、',
		'，',
		'。',
		'；',
		'：',
		'“',
		'”',
		'（',
		'）',
		'《',
		'》',
		'＝',
		'表',
		'条例',
	],
	...['# ', '## ', '<!-- INFO END -->', '|', '| 灯 | 油 |', '|---|---|', '\t', ' ', '　'],
	...['\ufeff', '\u200b', '\u00ad', '\ue004', '\ufffd', '\u2028', '\0', '\ud800', '𠮷'],
];
const LINE_ENDS = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n\r', '\v', ''];

/** Text in the manner of a statute, with everything that can be wrong. */
export const noisyText: fc.Arbitrary<string> = fc
	.array(
		fc.tuple(
			fc.array(
				fc.oneof(
					{ weight: 9, arbitrary: fc.constantFrom(...PARTS) },
					fc.string({ unit: 'binary', maxLength: 4 }),
				),
				{
					maxLength: 6,
				},
			),
			fc.constantFrom(...LINE_ENDS),
		),
		{ maxLength: 30 },
	)
	.map((lines) => lines.map(([parts, end]) => parts.join('') + end).join(''));

/** Any text at all, and text in the manner of a statute. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	noisyText,
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
);
