import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Problem } from '../../../src/checked.ts';
import { withArticlesApart } from '../../../src/importer/lines/articles-apart.ts';

const apart = (...lines: string[]): string[] => withArticlesApart(lines).paragraphs;

describe('articles that stand in one line are parted where the next number begins', () => {
	it.each<[string, string[], string[]]>([
		[
			'blanks where line ends were, so that 款 and 项 come apart, too',
			[
				'第一条 为了管好示例井，制定本办法。 第二条 本镇的井适用本办法。 村里的井除外。 第三条 下列人员看井： （一）井长； （二）帮手。',
				'第四条 本办法自公布之日起施行。',
			],
			[
				'第一条 为了管好示例井，制定本办法。',
				'第二条 本镇的井适用本办法。',
				'村里的井除外。',
				'第三条 下列人员看井：',
				'（一）井长；',
				'（二）帮手。',
				'第四条 本办法自公布之日起施行。',
			],
		],
		[
			'a number whose words begin with a conjunction behind the blank',
			['第一条 井盖要盖好。 第二条 与井有关的人都要看护。 第三条 及时报告。'],
			['第一条 井盖要盖好。', '第二条 与井有关的人都要看护。', '第三条 及时报告。'],
		],
		[
			'nothing at all between them',
			['第八条 取水要排队。第九条井边不得洗车。', '第十条 违者劝离。'],
			['第八条 取水要排队。', '第九条井边不得洗车。', '第十条 违者劝离。'],
		],
		[
			'the last article behind the title of its chapter',
			['第四章 责任', '第十条 违者劝离。第五章附则第十一条本办法自公布之日起施行。'],
			['第四章 责任', '第十条 违者劝离。', '第五章附则', '第十一条本办法自公布之日起施行。'],
		],
		[
			'the title of a chapter behind its last article',
			['第二章 用水', '第五条 取水要登记。第三章井盖、井台', '第六条 井盖要盖好。'],
			['第二章 用水', '第五条 取水要登记。', '第三章井盖、井台', '第六条 井盖要盖好。'],
		],
		[
			'the first article in the line of its title',
			['第一章 总则 第一条 为了管好示例井，制定本办法。', '第二条 本镇的井适用本办法。'],
			['第一章 总则', '第一条 为了管好示例井，制定本办法。', '第二条 本镇的井适用本办法。'],
		],
		[
			'Arabic numbers',
			['第1条 井盖要盖好。 第2条 取水要排队。'],
			['第1条 井盖要盖好。', '第2条 取水要排队。'],
		],
	])('%s', (_, lines, expected) => expect(apart(...lines)).toEqual(expected));
});

describe('a line stays as it is', () => {
	it.each<[string, string[]]>([
		[
			'where a sentence begins with a citation of the next article',
			['第三条 井水免费。第四条规定的用水除外。', '第四条 洗车收费。'],
		],
		['where such an article comes later', ['第三条 井水免费。 第四条 洗车', '第四条 洗车收费。']],
		['where the number is not the next', ['第三条 井水免费。 第六条 洗车收费。', '第四条 略。']],
		[
			'where the words of another text are quoted',
			['第一条 将第四条修改为：“取水要排队。 第二条 井边不得洗车。”', '第三条 略。'],
		],
		['where nothing has a number', ['示例井管理办法', '井水免费。 洗车收费。']],
		['where 款 are parted by blanks in a line of one article', ['第一条 甲。 乙。', '第二条 丙。']],
	])('%s', (_, lines) => {
		const { paragraphs, problems } = withArticlesApart(lines);
		expect(paragraphs).toEqual(lines);
		expect(problems).toEqual([]);
	});
});

it('the editor is told which, and where the first of them stood', () => {
	const { problems } = withArticlesApart([
		'示例办法',
		'第一条 甲。 第二条 乙。 第三条 丙。 第四条 丁。 第五条 戊。',
	]);
	const [{ severity, line, message }] = problems as [Problem];
	expect({ severity, line }).toEqual({ severity: 'warning', line: 2 });
	expect(message).toMatch(/^第二条、第三条、第四条等 4 处在原文里和前面的文字连在一行/);
});

it('no character but blanks is ever lost, and every article gets a line', () => {
	const article = fc.constantFrom(
		'甲要登记。',
		'乙：（一）丙；（二）丁。',
		'按第三条办理。',
		'戊。',
	);
	fc.assert(
		fc.property(
			fc.array(article, { minLength: 2, maxLength: 9 }),
			fc.boolean(),
			(words, apartBy) => {
				const numerals = '一二三四五六七八九';
				const articles = words.map((word, place) => `第${numerals[place]}条 ${word}`);
				const parted = apart(articles.join(apartBy ? ' ' : ''));
				expect(parted.join('').replaceAll(' ', '')).toBe(articles.join('').replaceAll(' ', ''));
				expect(parted.filter((line) => /^第.条 /.test(line))).toHaveLength(articles.length);
			},
		),
	);
});
