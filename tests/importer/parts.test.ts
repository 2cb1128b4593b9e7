import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { articlesOf, walk } from '../../src/domain/law/model.ts';
import { parseLaw } from '../../src/domain/law/read/parse.ts';
import { messages, Scratch } from './scratch.ts';

const CAPTION = '2020年5月28日 第十三届示例代表大会第三次会议通过';
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七'];

/** One 编 of an invented code, in the form of the corpus. */
function part(
	heading: string,
	from: number,
	to: number,
	{ caption = CAPTION, end = '' } = {},
): string {
	const articles = Array.from(
		{ length: to - from + 1 },
		(_, place) =>
			`第${NUMERALS[from + place]!}条 这是编出来的${heading}内容。${from + place === to ? end : ''}`,
	);
	return [
		'# 中华人民共和国示例法典',
		`# ${heading}`,
		caption,
		'2021年1月1日 施行',
		'<!-- INFO END -->',
		heading === '附则' ? '##' : '## 第一章 一般规定',
		...articles,
	].join('\n\n');
}

const FILES: [string, string][] = [
	['附则.md', part('附则', 6, 7, { end: '本法自2021年1月1日起施行。' })],
	['总则.md', part('总则', 1, 2)],
	['示例编.md', part('示例编', 3, 5)],
];

const ID = 'shili-fadian';
const FILE = `laws/${ID}/2020-05-28.txt`;

function withFiles(files: [string, string][]): Scratch {
	const scratch = new Scratch();
	for (const [name, text] of files) scratch.file(`code/${name}`, text);
	return scratch;
}

const importCode = (scratch: Scratch, force = false): ReturnType<Scratch['import']> =>
	scratch.import(`${scratch.root}/sources/code`, { force });

describe('a law that comes in several files, one 编 each', () => {
	test('becomes one law with its articles in order', async () => {
		const scratch = withFiles(FILES);
		const outcomes = await importCode(scratch);
		expect(outcomes.map(({ id, version, file }) => [id, version, file])).toEqual(
			Array(3).fill([ID, '2020-05-28', FILE]),
		);
		const { value: law, problems } = parseLaw(scratch.read(FILE));
		expect(articlesOf(law).map(({ number }) => number!.main)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
	});

	test('each 编 stands under its heading as published', async () => {
		const scratch = withFiles(FILES);
		await importCode(scratch);
		const headings = walk(parseLaw(scratch.read(FILE)).value.units).map(
			(unit) => unit.label + unit.text,
		);
		expect(headings.filter((words) => /^(?:总则|示例编|附则)$/.test(words))).toEqual([
			'总则',
			'示例编',
			'附则',
		]);
	});

	test('has one line each, with the articles of that file', async () => {
		const scratch = withFiles(FILES);
		const outcomes = await importCode(scratch);
		expect(outcomes.map(({ source, articles }) => [source.split('/').at(-1), articles])).toEqual([
			['总则.md', 2],
			['示例编.md', 3],
			['附则.md', 2],
		]);
		expect(messages(outcomes[0], 'info')).toContain(
			'3 个文件合成一部法规，第 1—7 条：总则、示例编、附则',
		);
	});

	test('takes the fullest 题注 and the day of effect from its end', async () => {
		const scratch = withFiles([
			['示例编.md', part('示例编', 3, 7, { end: '本法自2021年1月1日起施行。' })],
			['总则.md', part('总则', 1, 2).replace('2021年1月1日 施行\n\n', '')],
		]);
		await importCode(scratch);
		expect(scratch.read(FILE)).toContain('2021年1月1日 施行');
		expect(parse(scratch.read(`laws/${ID}/law.yaml`))).toMatchObject({
			level: '法律',
			versions: [
				{ date: '2020-05-28', effective: '2021-01-01', importedFrom: '总则.md、示例编.md' },
			],
		});
	});

	test('again changes nothing', async () => {
		const scratch = withFiles(FILES);
		await importCode(scratch);
		const before = scratch.all();
		const outcomes = await importCode(scratch);
		expect(outcomes.map((outcome) => messages(outcome, 'info')[0])).toEqual(
			Array(3).fill('未变化：内容已经导入过'),
		);
		expect(scratch.all()).toEqual(before);
	});
});

describe('parts that do not make a whole law write nothing', () => {
	test.each<[string, [string, string][], string]>([
		['the beginning is missing', FILES.filter(([name]) => name !== '总则.md'), '缺前面的第 1—2 条'],
		['the middle is missing', FILES.filter(([name]) => name !== '示例编.md'), '之间缺第 3—5 条'],
		['two of them overlap', [...FILES, ['样本编.md', part('样本编', 5, 6)]], '条号重叠'],
		[
			'there is only one',
			FILES.slice(1, 2),
			'只是《中华人民共和国示例法典》的一部分：总则（第 1—2 条）',
		],
	])('%s', async (_, files, message) => {
		const scratch = withFiles(files);
		const outcomes = await importCode(scratch);
		for (const outcome of outcomes)
			expect(messages(outcome, 'error')).toEqual([expect.stringContaining(message)]);
		expect(scratch.all()).toEqual({});
	});
});

describe('one part alone does not tear a stored law apart', () => {
	test('a part that the law has word for word changes nothing', async () => {
		const scratch = withFiles(FILES);
		await importCode(scratch);
		const before = scratch.all();
		const [outcome] = await scratch.import(`${scratch.root}/sources/code/示例编.md`);
		expect(outcome).toMatchObject({ id: ID, file: FILE, articles: 3 });
		expect(messages(outcome, 'info')).toEqual([
			'未变化：内容已经导入过，《中华人民共和国示例法典》2020-05-28 版本里已有示例编（第 3—5 条）',
		]);
		expect(scratch.all()).toEqual(before);
	});

	test.each([[false], [true]])(
		'a part that differs is refused, --force or not (%s)',
		async (force) => {
			const scratch = withFiles(FILES);
			await importCode(scratch);
			const before = scratch.all();
			const other = scratch.file('示例编.md', part('示例编', 3, 5).replace('编出来的', '改过的'));
			const [outcome] = await scratch.import(other, { force });
			expect(messages(outcome, 'error')).toEqual([expect.stringContaining('与已保存的文本不同')]);
			expect(scratch.all()).toEqual(before);
		},
	);

	test('the same parts again are no fewer articles, though a 款 begins with the number of one', async () => {
		const end = '\n\n第六条规定的内容也是编出来的。';
		const scratch = withFiles([...FILES.slice(1), ['附则.md', part('附则', 6, 7, { end })]]);
		await importCode(scratch);
		const outcomes = await importCode(scratch);
		expect(messages(outcomes[0], 'error')).toEqual([]);
		expect(outcomes.map(({ file }) => file)).toEqual(Array(3).fill(FILE));
	});

	test('fewer parts than stored are refused even with --force', async () => {
		const scratch = withFiles(FILES);
		await importCode(scratch);
		const before = scratch.all();
		const outcomes = await scratch.import(
			[`${scratch.root}/sources/code/总则.md`, `${scratch.root}/sources/code/示例编.md`],
			{ force: true },
		);
		expect(messages(outcomes[0], 'error')).toEqual([
			'已保存的文本有 7 条，这次的文件合起来只有 5 条，没有覆盖。请把这部法规的各编放在一起导入',
		]);
		expect(scratch.all()).toEqual(before);
	});
});

test('a whole law that begins with 总则 is no part', async () => {
	const scratch = new Scratch();
	const [outcome] = await scratch.import(
		scratch.file(
			'甲.txt',
			'示例条例\n（2020年3月1日示例市第一届人民代表大会通过）\n总　则\n第一条　甲。\n第二条　乙。\n附　则\n第三条　自2020年5月1日起施行。',
		),
	);
	expect(outcome).toMatchObject({
		kind: 'law',
		articles: 3,
		file: 'laws/shili-tiaoli/2020-03-01.txt',
	});
});
