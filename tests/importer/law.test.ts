import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { parseLaw } from '../../src/domain/law/read/parse.ts';
import { printLaw } from '../../src/domain/law/read/print.ts';
import type { Outcome } from '../../src/importer/outcome.ts';
import { lawSchema } from '../../src/schemas/law.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { messages, regulation, Scratch } from './scratch.ts';

const ID = 'shili-shi-shili-tiaoli';
const TEXT = `laws/${ID}/2020-03-01.txt`;
const YAML = `laws/${ID}/law.yaml`;

const yamlOf = (scratch: Scratch, file = YAML): Record<string, unknown> =>
	parse(scratch.read(file)) as Record<string, unknown>;

describe('a statute becomes a law folder', () => {
	test('with its text as published and what the text says about it', async () => {
		const scratch = new Scratch();
		const source = scratch.file('示例市示例条例.txt', regulation());
		const [outcome] = await scratch.import(source);
		expect(outcome).toMatchObject({
			source,
			kind: 'law',
			id: ID,
			version: '2020-03-01',
			file: TEXT,
			articles: 3,
			problems: [],
		});
		expect(scratch.read(TEXT)).toBe(`${regulation()}\n`);
		expect(yamlOf(scratch)).toEqual({
			title: '示例市示例条例',
			shortTitle: '示例市示例条例',
			level: '地方性法规',
			issuer: '示例市人民代表大会常务委员会',
			versions: [
				{
					date: '2020-03-01',
					kind: '制定',
					adopted: '2020-03-01',
					effective: '2020-05-01',
					sha256: createHash('sha256').update(regulation()).digest('hex'),
					textSha256: createHash('sha256').update(`${regulation()}\n`).digest('hex'),
					importedFrom: '示例市示例条例.txt',
				},
			],
		});
		expect(lawSchema.safeParse(yamlOf(scratch)).success).toBe(true);
	});

	test('articles that have lost their line ends are articles, and the editor is told', async () => {
		const scratch = new Scratch();
		const text = regulation().replace(/\n(第[二三]条)/g, ' $1');
		const [outcome] = await scratch.import(scratch.file('甲.txt', text));
		expect(scratch.read(TEXT)).toBe(`${regulation()}\n`);
		expect(outcome?.articles).toBe(3);
		expect(messages(outcome, 'warning')).toEqual([expect.stringContaining('连在一行')]);
	});

	test('rows of articles beside their numbers are articles, and the editor is told', async () => {
		const scratch = new Scratch();
		const rows = '| 第一条 | 灯塔每晚点亮。 |\n| 第二条 | 本办法自2031年6月1日起施行。 |';
		const head = '示例市灯塔办法\n（2031年4月1日示例市人民政府公布）\n';
		const fees = '附件：收费标准\n| 灯 | 五元 |\n| 船 | 六元 |';
		const [outcome] = await scratch.import(scratch.file('灯塔.md', `${head}${rows}\n${fees}\n`));
		expect(scratch.read(outcome!.file!)).toBe(
			`${head}第一条　灯塔每晚点亮。\n第二条　本办法自2031年6月1日起施行。\n${fees}\n`,
		);
		expect(outcome).toMatchObject({ articles: 2, version: '2031-04-01' });
		const told = outcome!.problems.find(({ line }) => line === 3);
		expect(told?.message).toContain('一列是条号');
	});

	test('columns that tabs part are rows, and the editor is told', async () => {
		const scratch = new Scratch();
		const table = '地类\t标准\t备注\n水田\t420元\t含青苗\n旱地\t380元\t另计';
		const text = regulation().replace('\n第二条', `\n${table}\n第二条`);
		const [outcome] = await scratch.import(scratch.file('甲.txt', text));
		expect(scratch.read(TEXT)).toContain('| 地类 | 标准 | 备注 |\n| 水田 | 420元 | 含青苗 |\n');
		expect(messages(outcome, 'warning')).toEqual([expect.stringContaining('用制表符')]);
	});

	test('two columns are rows where there are three of them, and none is a number', async () => {
		const scratch = new Scratch();
		const table = '地类\t标准\n水田\t420元\n旱地\t380元';
		const list = '1.\t水田；\n2.\t旱地；\n3.\t林地。';
		const text = regulation().replace('\n第二条', `\n${table}\n${list}\n第二条`);
		await scratch.import(scratch.file('甲.txt', text));
		const stored = scratch.read(TEXT);
		expect(stored).toContain('| 地类 | 标准 |\n| 水田 | 420元 |\n| 旱地 | 380元 |\n1.');
		expect(stored).not.toContain('| 水田； |');
	});

	test('tabs behind numbers are blanks', async () => {
		const scratch = new Scratch();
		const text =
			'示例市示例条例\n（2020年3月1日示例市人民政府公布）\n第一条\t甲\t乙。\n第二条\t丙\t丁。\n';
		await scratch.import(scratch.file('甲.txt', text));
		expect(scratch.read(TEXT)).toBe(text);
	});

	test('what a collection says behind the title of its force is told, and is no part of the name', async () => {
		const scratch = new Scratch();
		const text = regulation().replace('示例市示例条例', '示例市示例条例（已失效）');
		const [outcome] = await scratch.import(scratch.file('甲.txt', text));
		expect(outcome!.id).toBe(ID);
		expect(messages(outcome, 'warning')).toEqual([
			expect.stringContaining('标题后面写着“（已失效）”'),
		]);
	});

	test('nobody has verified it: the status is left out', async () => {
		const scratch = new Scratch();
		await scratch.import(scratch.file('甲.txt', regulation()));
		expect(yamlOf(scratch)).not.toHaveProperty('status');
	});

	test('a text that says it is invented is a sample, one that speaks of 示例 is not', async () => {
		const scratch = new Scratch();
		const remark = '（示例文本，非真实法规）';
		const sample = regulation({ title: `示例市路灯条例\n${remark}` });
		await scratch.import([scratch.file('甲.txt', sample), scratch.file('乙.txt', regulation())]);
		expect(yamlOf(scratch, 'laws/shili-shi-ludeng-tiaoli/law.yaml')).toMatchObject({
			sample: true,
		});
		expect(yamlOf(scratch)).not.toHaveProperty('sample');
	});

	test('Markdown marks go, everything else stays, and the tree is that of the source', async () => {
		const scratch = new Scratch();
		const source =
			'# 示例市示例条例\r\n\r\n2020年3月1日 示例市第一届人民代表大会通过\r\n\r\n<!-- INFO END -->\r\n\r\n## 第一章  总　则\r\n\r\n　　第一条 为了“示范”,制定本条例 。\r\n\r\n##\r\n\r\n第二条 自2020年5月1日起施行。';
		await scratch.import(scratch.file('甲.md', source));
		const text = scratch.read(TEXT);
		expect(text).toBe(
			'示例市示例条例\n\n2020年3月1日 示例市第一届人民代表大会通过\n\n\n第一章  总　则\n\n　　第一条 为了“示范”,制定本条例 。\n\n\n\n第二条 自2020年5月1日起施行。\n',
		);
		expect(printLaw(parseLaw(text).value)).toBe(text);
		const shape = (law: string): unknown =>
			JSON.parse(
				JSON.stringify(parseLaw(law).value.units, (key, value: unknown) =>
					key === 'before' || key === 'line' ? undefined : value,
				),
			);
		expect(shape(text)).toEqual(shape(source));
	});

	test('a content folder without a site gets one that builds', async () => {
		const scratch = new Scratch();
		await scratch.import(scratch.file('甲.txt', regulation()));
		expect(siteSchema.safeParse(parse(scratch.read('site.yaml')))).toMatchObject({
			success: true,
			data: { demonstration: true },
		});
	});

	test.each(['alarms', 'days', 'issuers', 'law-names', 'synonyms', 'topics'])(
		'and the %s of the project, without which it had no search in everyday words and no alarms',
		async (table) => {
			const scratch = new Scratch();
			await scratch.import(scratch.file('甲.txt', regulation()));
			const shipped = readFileSync(`content/registry/${table}.yaml`, 'utf8');
			expect(scratch.read(`registry/${table}.yaml`)).toBe(shipped);
		},
	);

	test('where a law has the id by which those tables name it', async () => {
		const scratch = new Scratch();
		const rows = parse(readFileSync('content/registry/law-names.yaml', 'utf8')) as Named[];
		const { id, title } = rows.find((row) => row.id === 'minfa-dian')!;
		const [outcome] = await scratch.import(scratch.file('1.txt', regulation({ title })));
		expect(outcome?.id).toBe(id);
	});

	test('settings that are there are left alone', async () => {
		const scratch = new Scratch();
		scratch.content('site.yaml', 'name: 我们的网站\n');
		await scratch.import(scratch.file('甲.txt', regulation()));
		expect(scratch.read('site.yaml')).toBe('name: 我们的网站\n');
		expect(scratch.has('registry')).toBe(false);
	});
});

/** A row of the registry's names of laws. */
interface Named {
	id: string;
	title: string;
}

describe('importing again', () => {
	test('the same file changes nothing', async () => {
		const scratch = new Scratch();
		const source = scratch.file('甲.txt', regulation());
		await scratch.import(source);
		const before = scratch.all();
		const [outcome] = await scratch.import(source);
		expect(outcome?.problems).toEqual([
			{ severity: 'info', message: '未变化：内容已经导入过', code: 'unchanged' },
		]);
		expect(outcome).toMatchObject({ kind: 'law', id: ID, file: TEXT, articles: 3 });
		expect(scratch.all()).toEqual(before);
	});

	test('the same words in another form change nothing', async () => {
		const scratch = new Scratch();
		await scratch.import(scratch.file('甲.txt', regulation()));
		const before = scratch.all();
		const spaced = regulation()
			.split('\n')
			.map((line) => `　　${line}`)
			.join('\n\n');
		const [outcome] = await scratch.import(scratch.file('乙.txt', spaced));
		expect(messages(outcome, 'info')).toEqual(['未变化：内容已经导入过']);
		expect(scratch.all()).toEqual(before);
	});

	test('another text for the same version needs --force', async () => {
		const scratch = new Scratch();
		await scratch.import(scratch.file('甲.txt', regulation()));
		const before = scratch.all();
		const other = scratch.file('乙.txt', regulation({ extra: '这一句是后来加的。' }));
		const [refused] = await scratch.import(other);
		expect(refused).toMatchObject({ id: ID, version: '2020-03-01', file: null });
		expect(messages(refused, 'error')).toEqual([expect.stringContaining('--force')]);
		expect(scratch.all()).toEqual(before);
		const [forced] = await scratch.import(other, { force: true });
		expect(forced).toMatchObject({ file: TEXT });
		expect(scratch.read(TEXT)).toContain('这一句是后来加的。');
		expect(yamlOf(scratch)['versions']).toMatchObject([
			{ date: '2020-03-01', importedFrom: '乙.txt' },
		]);
	});

	test('two different texts for one version in one run: the first stays, the second is told', async () => {
		const scratch = new Scratch();
		scratch.file('甲.txt', regulation());
		scratch.file('乙.txt', regulation({ extra: '不同。' }));
		const outcomes = await scratch.import(`${scratch.root}/sources`);
		expect(outcomes.map((outcome) => messages(outcome, 'error').length)).toEqual([0, 1]);
	});
});

describe('several versions of one law', () => {
	const amended = regulation({
		caption:
			'（2020年3月1日示例市第一届人民代表大会常务委员会第二次会议通过　根据2022年6月30日示例市第一届人民代表大会常务委员会第九次会议《关于修改〈示例市示例条例〉的决定》修正）',
		extra: '修正后的一句。',
	});

	test('stand side by side, also when their titles differ by an edition mark', async () => {
		const scratch = new Scratch();
		await scratch.import([
			scratch.file('甲.txt', regulation()),
			scratch.file('乙.txt', amended.replace('示例市示例条例', '示例市示例条例（2022修正）')),
		]);
		expect(scratch.has(TEXT) && scratch.has(`laws/${ID}/2022-06-30.txt`)).toBe(true);
		expect(yamlOf(scratch)).toMatchObject({
			title: '示例市示例条例',
			versions: [
				{ date: '2020-03-01', kind: '制定' },
				{
					date: '2022-06-30',
					kind: '修正',
					adopted: '2020-03-01',
					effective: '2020-05-01',
					amendedBy: '关于修改〈示例市示例条例〉的决定',
				},
			],
		});
	});

	test('one that was amended without a number of its own has none: that of the making is the law’s', async () => {
		const scratch = new Scratch();
		const caption =
			'（2007年6月5日示例部令第96号公布　根据2015年9月1日《示例部关于修改部分规章的决定》修正）';
		await scratch.import(scratch.file('甲.txt', regulation({ title: '示例渡口办法', caption })));
		const yaml = yamlOf(scratch, 'laws/shili-dukou-banfa/law.yaml');
		expect(yaml).toMatchObject({ documentNumber: '示例部令第96号' });
		expect(yaml['versions']).toEqual([
			expect.not.objectContaining({ documentNumber: expect.anything() as unknown }),
		]);
	});

	test('one that was amended under a number of its own keeps that of the making beside it', async () => {
		const scratch = new Scratch();
		const caption =
			'（2007年6月5日示例部令第96号公布　根据2015年9月1日示例部令第120号《示例部关于修改部分规章的决定》修正）';
		await scratch.import(scratch.file('甲.txt', regulation({ title: '示例渡口办法', caption })));
		expect(yamlOf(scratch, 'laws/shili-dukou-banfa/law.yaml')).toMatchObject({
			documentNumber: '示例部令第96号',
			versions: [{ documentNumber: '示例部令第120号' }],
		});
	});

	const edited = `# 李科长核对过
title: 示例市示例条例
shortTitle: 示例条例 # 我们这样叫
aliases: [示条]
level: 地方性法规
status: 现行有效
verifiedOn: 2024-01-02
verifiedSource:
  title: 国家法律法规数据库
summary: 我们自己写的简介。
`;

	test('what an editor wrote stays, comments and order included', async () => {
		const scratch = new Scratch();
		scratch.content('laws/renshou-tiaoli/law.yaml', edited);
		const [outcome] = await scratch.import(scratch.file('甲.txt', amended));
		// The folder of the law keeps its name, whatever it is.
		expect(outcome).toMatchObject({
			id: 'renshou-tiaoli',
			file: 'laws/renshou-tiaoli/2022-06-30.txt',
		});
		const yaml = scratch.read('laws/renshou-tiaoli/law.yaml');
		expect(yaml.startsWith(edited)).toBe(true);
		expect(yaml.slice(edited.length)).toMatch(/^versions:\n {2}- date: 2022-06-30\n/);
	});

	test('days that an editor gave for a version stay; only gaps are filled', async () => {
		const scratch = new Scratch();
		scratch.content(
			YAML,
			`${edited}versions:\n  - date: 2022-06-30 # 修正\n    effective: 2022-10-01\n`,
		);
		await scratch.import(scratch.file('甲.txt', amended));
		expect(yamlOf(scratch)['versions']).toMatchObject([
			{ date: '2022-06-30', effective: '2022-10-01', kind: '修正', importedFrom: '甲.txt' },
		]);
		expect(scratch.read(YAML)).toContain('- date: 2022-06-30 # 修正');
	});

	test.each([
		['cannot be read', 'title: [示例市示例条例\nlevel 地方性法规\n', '写法有误'],
		[
			'does not fit the schema',
			'title: 示例市示例条例\nshortTitle: 示例条例\nlevel: 省法\n',
			'不合要求',
		],
	])('a law.yaml that %s is left alone and told of', async (_, yaml, message) => {
		const scratch = new Scratch();
		scratch.content(YAML, yaml);
		const [outcome] = await scratch.import(scratch.file('甲.txt', regulation()));
		expect(messages(outcome, 'error')).toEqual([expect.stringContaining(message)]);
		expect(scratch.all()).toEqual({ [YAML]: yaml });
	});
});

describe('a law.yaml that was saved in another encoding', () => {
	const yaml = 'title: 示例市示例条例\nshortTitle: 示例条例\nlevel: 地方性法规\n';
	// The same in GB18030; Node does not write it.
	const gb18030 = Buffer.from(
		'7469746c653a20cabec0fdcad0cabec0fdccf5c0fd0a73686f72745469746c653a20cabec0fdccf5c0fd0a6c6576656c3a20b5d8b7bdd0d4b7a8b9e60a',
		'hex',
	);

	test.each([
		['as Notepad calls ANSI', gb18030],
		['as Notepad calls Unicode', Buffer.from(`\ufeff${yaml}`, 'utf16le')],
	])('%s is still that of the law, and stays as it is', async (_, bytes) => {
		const scratch = new Scratch();
		scratch.content(YAML, bytes);
		const before = scratch.all();
		const [outcome] = await scratch.import(scratch.file('甲.txt', regulation()));
		expect(messages(outcome, 'error')).toEqual([
			`已有的 ${YAML} 不是 UTF-8 编码，没有改动它。请用记事本“另存为”，编码选 UTF-8，再导入一次`,
		]);
		expect(scratch.all()).toEqual(before);
	});
});

describe('texts that tell of one another', () => {
	test('a text without 题注 is the wording that has its articles', async () => {
		const scratch = new Scratch();
		const [title, , ...articles] = regulation().split('\n');
		const [dated, undated] = await scratch.import([
			scratch.file('甲.txt', regulation()),
			scratch.file('乙.txt', [title, ...articles].join('\n')),
		]);
		expect(undated).toMatchObject({ id: ID, version: dated!.version, file: TEXT });
		expect(scratch.has(`laws/${ID}/2020-05-01.txt`)).toBe(false);
	});

	test('an act that amends a law which is here asks for its new wording', async () => {
		const scratch = new Scratch();
		const [law, act] = await scratch.import([
			scratch.file('甲.txt', regulation()),
			scratch.file(
				'乙.txt',
				'示例市人民代表大会常务委员会关于修改《示例市示例条例》的决定\n（2024年3月1日示例市人民代表大会常务委员会会议通过）\n一、删去第三条。\n本决定自公布之日起施行。',
			),
		]);
		expect(messages(law, 'warning')).toEqual([]);
		expect(messages(act, 'warning')).toEqual([
			'这是修改《示例市示例条例》的文件，已收录的文本不会因此改动。请把修改后的全文也导入一次；还缺的，npm run check 会提醒',
		]);
	});
});

describe('ids', () => {
	test.each([
		['- id: shili-gongshi-tl\n  title: 示例市公示条例\n', 'shili-gongshi-tl'],
		['- id: ../gongshi\n  title: 示例市公示条例\n', 'shili-shi-gongshi-tiaoli'],
		['- id: [', 'shili-shi-gongshi-tiaoli'],
	])('with the names of laws %j it is %j', async (names, id) => {
		const scratch = new Scratch();
		scratch.content('registry/law-names.yaml', names);
		const title = '示例市公示条例';
		const [outcome] = await scratch.import(scratch.file('1.txt', regulation({ title })));
		expect(outcome!.id).toBe(id);
	});

	test('two laws that sound the same get different ids, in the order of their files', async () => {
		const scratch = new Scratch();
		const caption = '（2020年3月1日示例市第一届人民代表大会通过）';
		scratch.file('1.txt', regulation({ title: '示例市公示条例', caption }));
		scratch.file('2.txt', regulation({ title: '示例市公式条例', caption }));
		const outcomes = await scratch.import(`${scratch.root}/sources`);
		expect(outcomes.map(({ id }) => id)).toEqual([
			'shili-shi-gongshi-tiaoli',
			'shili-shi-gongshi-tiaoli-2',
		]);
		const again = await scratch.import(`${scratch.root}/sources`);
		expect(again.map(({ id }) => id)).toEqual(outcomes.map(({ id }) => id));
	});
});

describe('what a text does not say', () => {
	test.each([
		['a title', '第一条　甲。\n第二条　乙。\n第三条　丙。', '找不到法规名称'],
		[
			'a day',
			regulation({ caption: '', end: '公布之日' }).replace('\n\n', '\n'),
			'找不到这一文本的日期',
		],
	])('%s: nothing is written, and the editor learns what to add', async (_, text, message) => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(scratch.file('甲.txt', text));
		expect(outcome).toMatchObject({ kind: 'law', file: null });
		expect(messages(outcome, 'error')).toEqual([expect.stringContaining(message)]);
		expect(scratch.all()).toEqual({});
	});

	test('the level: the folder’s name is a hint, to be checked', async () => {
		const scratch = new Scratch();
		const text = regulation({ title: '示例管理办法', caption: '（2020年3月1日通过）' });
		const [guessed] = await scratch.import(scratch.file('部门规章/甲.txt', text));
		expect(messages(guessed, 'warning')).toEqual([
			'效力级别按文件夹名称暂填“部门规章”。请核对后改正 law.yaml 里的 level',
		]);
		const [unknown] = await new Scratch().import(scratch.file('乙.txt', text));
		expect(messages(unknown, 'warning')).toEqual([
			'看不出效力级别，暂填“其他”。请查明后改正 law.yaml 里的 level',
		]);
	});

	test('the day of effect', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(scratch.file('甲.txt', regulation({ end: '公布之日' })));
		expect(messages(outcome, 'info')).toEqual([
			expect.stringContaining('请查明后在 law.yaml 里补填 effective'),
		]);
	});

	test('a 题注 on the line of the title is none of the name', async () => {
		const scratch = new Scratch();
		const text = regulation().replace('\n', '');
		const [outcome] = await scratch.import(scratch.file('甲.txt', text));
		expect(outcome).toMatchObject({ id: ID, version: '2020-03-01', problems: [] });
		expect(scratch.read(TEXT)).toBe(`${text}\n`);
	});

	test('a day of effect before the law was passed', async () => {
		const scratch = new Scratch();
		const source = scratch.file('示例市示例条例.txt', regulation({ end: '2010年5月1日' }));
		const [outcome] = await scratch.import(source);
		expect(messages(outcome, 'warning')).toEqual([
			'施行日期（2010-05-01）早于题注里的通过日期（2020-03-01）。请对照官方文本核对两个日期的年份',
		]);
	});

	test('the day of effect, unless the 题注 tells the day of the act that it depends on', async () => {
		const scratch = new Scratch();
		await scratch.import(scratch.file('甲.txt', regulation({ end: '通过之日' })));
		expect(yamlOf(scratch)).toMatchObject({ versions: [{ effective: '2020-03-01' }] });
	});

	test('the day in the file’s name fills in, with a warning', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(
			scratch.file('示例条例(2021-07-01).txt', regulation({ caption: '' }).replace('\n\n', '\n')),
		);
		expect(outcome).toMatchObject({ version: '2021-07-01' });
		expect(messages(outcome, 'warning')).toContain(
			'题注里没有通过或者修改日期：版本日期按文件名（2021-07-01）。请核对官方文本',
		);
	});
});

test('--dry-run tells everything and writes nothing', async () => {
	const scratch = new Scratch();
	const [outcome] = await scratch.import(scratch.file('甲.txt', regulation()), { dryRun: true });
	expect(outcome).toMatchObject({ id: ID, version: '2020-03-01', file: TEXT, articles: 3 });
	expect(scratch.all()).toEqual({});
});

test('--dry-run judges a file as if those before it had been written', async () => {
	const scratch = new Scratch();
	const changed = regulation().replace('第三条', '第四条');
	const files = [
		scratch.file('1甲.txt', regulation()),
		scratch.file('2甲.txt', regulation()),
		scratch.file('3甲.txt', changed),
	];
	const told = (outcomes: Outcome[]) =>
		outcomes.map(({ file, problems }) => [file, ...problems.map(({ message }) => message)]);
	const planned = told(await scratch.import(files, { dryRun: true }));
	expect(planned).toEqual(told(await scratch.import(files)));
	expect(planned.map(([, ...said]) => said.join())).toEqual([
		expect.not.stringContaining('未变化'),
		expect.stringContaining('未变化'),
		expect.stringContaining('与这个文件的文本不同'),
	]);
});
