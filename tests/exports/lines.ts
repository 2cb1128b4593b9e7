import fc from 'fast-check';

/** Lines as they stand in statutes, and lines that try to be something else. */
export const line = fc.oneof(
	fc.constantFrom(
		'第一编　总则',
		'第一分编　通则',
		'第一章　总则',
		'第二章',
		'第一节　一般规定',
		'第一条　示例河的水位，由示例站观测。',
		'第二条 示例站应当：',
		'第二条之一　两处  空格都要保留。',
		'第三条',
		'（一）观测；',
		'（十二）记录；',
		'1.流量；',
		'①含沙量。',
		'第四条　示例站应当公布：（一）水位； （二）流量，包括：1.日；2.夜。　其余另定。',
		'　　前款所称水位，以示例基面为准。',
		'| 项目 | 周期 |',
		'| 水位 | 每日 |',
		'| 甲 | 乙 | 丙 |',
		'一、关于观测',
		'附件一',
		'附：名词解释',
		'目　录',
		'## 第三章 Markdown',
		'',
	),
	fc.string({ maxLength: 30 }),
	fc.constantFrom(
		'<script>alert(1)</script>',
		'&lt;不是转义',
		'"引号"',
		"'",
		'</section>',
		'<!-- -->',
		'a & b',
		']]>',
		'- 横线',
		'1. 数字',
		'===',
		'*星号* _下划线_ `反引号` ~波浪~ [方括号](圆括号)',
	),
);

/** A text made of such lines, joined by any kind of line end. */
export const text = fc
	.tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r'))
	.map(([lines, end]) => lines.join(end));

/** What becomes of a line in a later wording, with a line that comes in and a place in the words. */
type Edit = (line: string, other: string, at: number) => string[];
const stays: Edit = (own) => [own];
const EDITS: readonly Edit[] = [
	() => [],
	(_, other) => [other],
	(own, other) => [other, own],
	(own, other, at) => [own.slice(0, at) + other.slice(0, 2) + own.slice(at)],
	(own, _, at) => [own.slice(0, at) + own.slice(at + 2)],
];

/** A text and a later wording of it, in which half of the lines stay as they were. */
export const wordings = fc
	.array(
		fc.tuple(line, line, fc.nat(15), fc.oneof(fc.constant(stays), fc.constantFrom(...EDITS))),
		{ maxLength: 25 },
	)
	.map((edited): [old: string, newer: string] => [
		edited.map(([own]) => own).join('\n'),
		edited.flatMap(([own, other, at, edit]) => edit(own, other, at)).join('\n'),
	]);
