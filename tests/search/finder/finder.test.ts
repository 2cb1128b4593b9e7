import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Finder } from '../../../src/search/finder/answer.ts';
import { noteOf, passage, statutePassages } from '../../../src/search/index/statute-passages.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { packAddresses, unpackAddresses } from '../../../src/search/finder/index/files.ts';
import type { SourcePage, SourceSite } from '../../../src/search/index/source.ts';
import { ask, finderOver, lawPage } from './memory-index.ts';

// Invented texts, no real law.
const LANTERNS = `灯笼管理办法

第一章 总则

第一条 为了让灯笼挂得稳当，制定本办法。

第二条 灯笼的主人应当每月检查挂钩。
挂钩松动的：
（一）先把灯笼取下；
（二）再请工匠加固。

第二章 夜市

第三条 夜市摊主拖欠工匠报酬的，由街道督促支付。
`;
const KITES = `风筝规定

第一条 放风筝的人应当避开电线。

第一条之一 下雨打雷时不放风筝。

第二条 灯笼不得挂在风筝上。
`;
const OLD_KITES = `风筝规定

第一条 放风筝的人应当避开古塔。
`;

const NOTHING_KNOWN: SourceSite = { days: [], synonyms: [], lawNames: [] };

describe('the finder', () => {
	let finder: Finder;
	beforeAll(async () => {
		const site = {
			days: [['512', '5月12日']] as [string, string][],
			synonyms: [{ say: ['欠薪'], law: ['拖欠工匠报酬'] }],
			lawNames: [],
		};
		finder = await finderOver(site, [
			lawPage('denglong', '灯笼管理办法', LANTERNS, { number: '示例令第7号\n示例令第9号' }),
			lawPage('fengzheng', '风筝规定', KITES, { names: ['风筝规定', '筝规'] }),
			lawPage('fengzheng/2001-01-01', '风筝规定', OLD_KITES, { older: true }),
		]);
	});
	const first = async (typed: string): Promise<string | undefined> =>
		(await ask(finder, typed)).found[0]?.href;

	test.each([
		['挂钩松了谁来检查', 'laws/denglong/#t2'],
		['打雷能放风筝吗', 'laws/fengzheng/#t1z1'],
		['灯笼管理办法2条', 'laws/denglong/#t2'],
		['灯笼管理办法第二条第二款第一项', 'laws/denglong/#t2-k2-x1'],
		['风筝规定1条之一', 'laws/fengzheng/#t1z1'],
		['fengzhengguiding', 'laws/fengzheng/'],
		['dlglbf', 'laws/denglong/'],
		['燈籠 掛鉤', 'laws/denglong/#t2'],
		['丰筝电线', 'laws/fengzheng/#t1'],
		['"避开电线"', 'laws/fengzheng/#t1'],
		['令第7号', 'laws/denglong/'],
		['示例令第9号', 'laws/denglong/'],
		['触犯风筝规定2条', 'laws/fengzheng/#t2'],
		// a name of two characters
		['触犯筝规2条', 'laws/fengzheng/#t2'],
		['欠薪', 'laws/denglong/#t3'],
	])('%s → %s', async (typed, href) => {
		expect(await first(typed)).toBe(href);
	});

	test.each([false, true])(
		'of a very long text the beginning is read, and that is told: %s',
		async (exact) => {
			const beginning = `避开电线${'，'.repeat(996)}`;
			const cut = await ask(finder, `${beginning}欠薪`, { exact });
			const whole = await ask(finder, beginning, { exact });
			expect(cut.readings).toMatchObject([{ kind: 'cut' }, ...whole.readings]);
			expect({ ...cut, readings: whole.readings }).toEqual(whole);
		},
	);

	test('a synonym is shown, and can be taken back', async () => {
		const { readings } = await ask(finder, '欠薪');
		expect(readings).toMatchObject([{ kind: 'synonym', typed: '欠薪', readAs: ['拖欠工匠报酬'] }]);
		const undone = await ask(finder, '欠薪', { undone: [readings[0]!.key] });
		expect(undone.found).toEqual([]);
	});

	test.each([
		['风车办法第二条', '风车办法第二条'],
		['放风筝时违反《风车规定》第2条怎么办', '《风车规定》第2条'],
		['《风车规定》 灯笼', '风车规定'],
		// of a province: another law than the one that is here
		['示例省灯笼管理办法第二条', '示例省灯笼管理办法第二条'],
		['《示例省灯笼管理办法》', '示例省灯笼管理办法'],
	])('%s names a law that is not here, and the reader is told', async (typed, named) => {
		const { readings } = await ask(finder, typed);
		expect(readings).toMatchObject([{ kind: 'absent', typed: named, readAs: [] }]);
	});

	test.each([
		'灯笼管理办法第九条',
		'《风筝规定》',
		'灯笼办法第二条',
		'触犯筝规1条',
		'《灯笼买卖合同》',
		'本办法第二条',
		'第二条',
	])('%s names no law that is not here', async (typed) => {
		const { readings } = await ask(finder, typed);
		expect(readings.filter(({ kind }) => kind === 'absent')).toEqual([]);
	});

	test('a place in a sentence with a piece of many names leads to none of them', async () => {
		const laws = ['河灯', '纸灯', '冰灯', '风筝'].map((of) =>
			lawPage(of, `${of}保护法`, KITES.replace('风筝规定', `${of}保护法`)),
		);
		const over = async (count: number): Promise<number> => {
			const many = await finderOver({ days: [], synonyms: [], lawNames: [] }, laws.slice(0, count));
			const { found } = await ask(many, '违反保护法第2条的后果');
			return found.filter(({ named }) => named).length;
		};
		expect(await over(2)).toBe(2);
		expect(await over(4)).toBe(0);
	});

	test('an article alone is that of the laws that have one, those that others name most before the rest', async () => {
		const laws = ['河灯', '纸灯', '冰灯', '纱灯', '石灯', '宫灯'].map((of) =>
			lawPage(of, `${of}办法`, KITES.replace('风筝规定', `${of}办法`)),
		);
		const cites = lawPage('cites', '引用规定', '引用规定\n\n第一条 依照《宫灯办法》第二条挂灯。\n');
		const many = await finderOver({ days: [], synonyms: [], lawNames: [] }, [cites, ...laws]);
		const { found } = await ask(many, '第2条');
		expect(found[0]).toMatchObject({ href: 'laws/宫灯/#t2', named: true, certain: false });
		expect(found.slice(0, 5).every(({ href }) => href.endsWith('#t2'))).toBe(true);
	});

	test('an article alone is that of the law that has it, however many that others name more have none', async () => {
		const named = ['河灯', '纸灯', '冰灯', '纱灯', '石灯', '宫灯'];
		const laws = named.map((of) => lawPage(of, `${of}办法`, `${of}办法\n\n第一条 灯要挂稳。\n`));
		const cites = `第一条 依照${named.map((of) => `《${of}办法》第一条`).join('、')}挂灯。`;
		const many = await finderOver({ days: [], synonyms: [], lawNames: [] }, [
			lawPage('cites', '引用规定', `引用规定\n\n${cites}\n`),
			...laws,
			lawPage('fengzheng', '风筝规定', KITES),
		]);
		expect((await ask(many, '第二条')).found[0]).toMatchObject({
			href: 'laws/fengzheng/#t2',
			named: true,
		});
	});

	test('a law said by its first and last character is found, and is not told to be absent', async () => {
		const law = lawPage('denglong', '灯笼法', KITES.replace('风筝规定', '灯笼法'));
		const site = await finderOver({ days: [], synonyms: [], lawNames: [] }, [law]);
		const { found, readings } = await ask(site, '灯法');
		expect(found[0]).toMatchObject({ href: 'laws/denglong/', certain: false });
		expect(readings).toEqual([]);
	});

	test('a short name of a law is one where it stands as a word', async () => {
		const [law, other] = [
			lawPage('dengfa', '灯法', LANTERNS.replace('灯笼管理办法', '灯法')),
			lawPage(
				'jieshi',
				'夜市的解释',
				'夜市的解释\n\n第一条 夜市摊主拖欠工匠报酬，摊主支付报酬。\n',
			),
		];
		const site = await finderOver({ days: [], synonyms: [], lawNames: [] }, [other, law]);
		expect((await ask(site, '灯法 摊主 报酬')).found[0]?.href).toBe('laws/dengfa/#t3');
	});

	test('a single character is looked for by words of titles that hold it', async () => {
		const { readings, found } = await ask(finder, '灯');
		expect(readings).toMatchObject([{ kind: 'word', typed: '灯', readAs: ['灯笼'] }]);
		expect(found.map(({ href }) => href)).toContain('laws/denglong/#t2');
		// No title holds it.
		expect((await ask(finder, '塔')).readings).toEqual([]);
	});

	test('a word behind a minus takes passages away', async () => {
		const hrefs = (await ask(finder, '灯笼 -风筝')).found.map(({ href }) => href);
		expect(hrefs).not.toContain('laws/fengzheng/#t2');
		expect(hrefs).toContain('laws/denglong/#t2');
	});

	test('a word behind a minus takes what its title names', async () => {
		const { found } = await ask(finder, '灯笼 -风筝规定');
		expect(found.map(({ title }) => title)).not.toContain('《风筝规定》');
		expect(found.length).toBeGreaterThan(0);
	});

	test('older wordings are found only on request', async () => {
		const hrefs = async (older: boolean): Promise<string[]> =>
			(await ask(finder, '风筝 古塔', { older })).found.map(({ href }) => href);
		expect(await hrefs(false)).not.toContain('laws/fengzheng/2001-01-01/#t1');
		expect(await hrefs(true)).toContain('laws/fengzheng/2001-01-01/#t1');
	});

	test('an excerpt is the published text, what was found marked', async () => {
		const { found } = await ask(finder, '检查挂钩');
		const runs = found[0]!.excerpt!.runs;
		expect(LANTERNS).toContain(
			runs
				.map(({ text }) => text)
				.join('')
				.replaceAll('…', '')
				.split('\n')[0],
		);
		expect(
			runs
				.filter(({ hit }) => hit)
				.map(({ text }) => text)
				.join(''),
		).toContain('检查挂钩');
	});

	test('filters and counts go by facet', async () => {
		const { counts, found } = await ask(finder, '灯笼', { filters: { kind: ['报告'] } });
		expect(found).toEqual([]);
		expect(counts['kind']!['法规']).toBeGreaterThan(0);
	});
});

describe('the number of an order', () => {
	let finder: Finder;
	beforeAll(async () => {
		const numbered = (id: string, title: string, number: string): SourcePage =>
			lawPage(id, title, `${title}\n\n第一条 灯要亮。\n`, { number });
		finder = await finderOver({ days: [], synonyms: [], lawNames: [] }, [
			numbered('dengshi', '灯市办法', '灯火部令第7号'),
			numbered('denghui', '灯会规则', '风筝部、中华人民共和国灯火委员会令第7号'),
			numbered('dengta', '灯塔条例', '中华人民共和国灯塔院令第二十一号'),
			numbered('dengcai', '灯彩规定', '第9号'),
		]);
	});

	test.each<[typed: string, found: string[]]>([
		['灯火部令第7号', ['dengshi']],
		['灯火部第7号令', ['dengshi']],
		// one of two that gave it
		['风筝部令第7号', ['denghui']],
		['灯火委员会令第7号', ['denghui']],
		['依照灯塔院令第21号', ['dengta']],
		['查灯委会第7号令', ['denghui']],
		['令第7号', ['denghui', 'dengshi']],
		// said in fewer characters
		['灯委会令第7号', ['denghui']],
		['灯会规则灯委会令第7号', ['denghui']],
		// whose number does not say who gave it
		['灯火部令第9号', ['dengcai']],
		['灯塔院令第7号', []],
	])('%s', async (typed, found) => {
		const lines = (await ask(finder, typed)).found.filter(({ named }) => named);
		expect(lines.map(({ href }) => href).sort()).toEqual(found.map((id) => `laws/${id}/`));
	});

	test.each([
		['查灯塔院令第7号', ['灯塔院令第7号']],
		['灯火部令第7号', []],
		// Who gave it, nobody says: it may be another number.
		['令第8号', []],
	])('%s is told if it is not here', async (typed, told) => {
		const { readings } = await ask(finder, typed);
		expect(readings.filter(({ kind }) => kind === 'absent').map((one) => one.typed)).toEqual(told);
	});
});

describe('an article alone', () => {
	const articles = (...texts: string[]): string =>
		['规定', '', ...texts.map((text, at) => `第${'一二三四'[at]!}条 ${text}\n`)].join('\n');
	const CITING = '依照《灯会法》《灯市法》《灯会法》办理。';

	test('is looked for first in the law whose other articles point to it', async () => {
		const finder = await finderOver({ days: [], synonyms: [], lawNames: [] }, [
			lawPage('dengcai', '灯彩法', articles('灯。', CITING)),
			lawPage('denghui', '灯会法', articles('灯。', '灯会。', '灯要亮。')),
			lawPage(
				'dengshi',
				'灯市法',
				articles('灯。', '灯市。', '摊主依照第二条处罚。', '工匠依照本法第二条处罚。'),
			),
		]);
		const { found } = await ask(finder, '第二条');
		expect(found[0]!.href).toBe('laws/dengshi/#t2');
		expect((await ask(finder, '第一条')).found[0]!.href).toBe('laws/denghui/#t1');
	});
});

describe('on a slow line', () => {
	const texts = Promise.withResolvers<void>();
	let finder: Finder;
	beforeAll(async () => {
		finder = await finderOver(
			{ days: [], synonyms: [], lawNames: [] },
			[lawPage('denglong', '灯笼管理办法', LANTERNS)],
			// e.g. "x/0": the words of passages
			(name) => (name.startsWith('x/') ? texts.promise : Promise.resolve()),
		);
	});

	test.each([
		['a question', '挂钩松了谁来检查', 'laws/denglong/#t2'],
		['an article', '灯笼管理办法2条', 'laws/denglong/#t2'],
	])('%s has its lines before their words have come', async (_, typed, href) => {
		const [line] = (await ask(finder, typed)).found;
		expect(line).toMatchObject({ href, title: '《灯笼管理办法》', excerpt: null });
	});

	test('the words come when they are asked for', async () => {
		const [line] = (await ask(finder, '挂钩')).found;
		texts.resolve();
		const [excerpt] = await finder.excerpts([line!.passage!]);
		expect(excerpt!.runs.map(({ text }) => text).join('')).toContain('每月检查挂钩');
	});
});

describe('how often a question waits for the host', () => {
	/** An article of forty characters, each law with others: so many that terms lie in many files. */
	const article = (law: number, number: number): string =>
		`第${number}条 ${Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x5000 + law * 1600 + number * 40 + at)).join('')}。`;
	const law = (number: number): string =>
		`文字表${number}\n\n${Array.from({ length: 30 }, (_, at) => article(number, at))
			.slice(1)
			.join('\n\n')}\n`;
	/** Loads of files that have not come. */
	const waiting: (() => void)[] = [];
	let finder: Finder;
	// A finder keeps the files that have come.
	beforeEach(async () => {
		const site = {
			days: [],
			synonyms: [
				{ say: ['谁出钱'], law: ['费用承担'] },
				{ say: ['挂钩'], law: ['悬挂件'] },
				{ say: ['偷灯'], law: ['悬挂件'] },
			],
			lawNames: [],
		};
		const pages = [
			...[0, 1, 2, 3, 4, 5, 6].map((at) => lawPage(`wenzi${at}`, `文字表${at}`, law(at))),
			lawPage('denglong', '灯笼管理办法', `${LANTERNS}\n第四条 悬挂件的费用承担由街道公布。\n`),
			lawPage('zuiming', '关于刑法罪名的意见', '关于刑法罪名的意见\n\n第一条 1．偷灯罪（第1条）\n'),
			lawPage('xingfa', '刑法', '刑法\n\n第一条 取走他人灯具的，处拘役。\n'),
		];
		// e.g. "x/0": for words nobody waits
		finder = await finderOver(site, pages, (name) =>
			name === 'root' || name.startsWith('x/')
				? Promise.resolve()
				: new Promise((come) => waiting.push(come)),
		);
	});

	const rounds = async (typed: string): Promise<number> => {
		let [count, isDone] = [0, false];
		const asking = ask(finder, typed).then(() => (isDone = true));
		while (!isDone) {
			await new Promise((idle) => setImmediate(idle));
			if (waiting.length > 0) count += 1;
			for (const come of waiting.splice(0)) come();
		}
		await asking;
		return count;
	};

	test.each([
		['an everyday word of its shell', '灯笼谁出钱'],
		['everyday words', '挂钩谁出钱'],
		['what may be a crime', '偷灯判几年'],
	])('for its words and then for what these mean: %s', async (_, typed) => {
		expect(await rounds(typed)).toBeLessThanOrEqual(2);
	});
});

describe('what only looks like a word of the question', () => {
	const COUNTED = `计数办法

第一条 预（概）算、灯笼（纸）各记一次。

第二条 年检怎样计数，由街道说明。

第三条 灯笼坏了打7热线。

第七条 风筝按只计数。
`;
	let finder: Finder;
	beforeAll(async () => {
		finder = await finderOver({ days: [], synonyms: [], lawNames: [] }, [
			lawPage('jishu', '计数办法', COUNTED),
		]);
	});
	const hrefs = async (typed: string): Promise<string[]> =>
		(await ask(finder, typed)).found.map(({ href }) => href);

	test.each([
		['a character that is left of 怎么算', '年检怎么算', ['laws/jishu/#t2']],
		['but alone it is looked for', '概', ['laws/jishu/#t1']],
		[
			'the number of an article, where none is asked for',
			'7灯笼',
			['laws/jishu/#t3', 'laws/jishu/#t1'],
		],
		['but alone it may be meant', '7', ['laws/jishu/#t3', 'laws/jishu/#t7']],
		['as it is with its unit', '第7条 风筝', ['laws/jishu/#t7']],
	])('%s: %s', async (_, typed, expected) => {
		expect(await hrefs(typed)).toEqual(expected);
	});
});

describe('the wording of a year', () => {
	let finder: Finder;
	beforeAll(async () => {
		const ofYear = (year: string) => ({ facets: { kind: ['法规'], level: [], year: [year] } });
		const older = { ...ofYear('2001'), older: true };
		finder = await finderOver({ days: [], synonyms: [], lawNames: [] }, [
			lawPage('fengzheng', '风筝规定', KITES, ofYear('2015')),
			lawPage('fengzheng/2001-01-01', '风筝规定', OLD_KITES, older),
			lawPage('fengzheng/2001-09-01', '风筝规定', KITES, older),
		]);
	});

	test.each([
		['风筝规定2015年第一条', 'laws/fengzheng/#t1', '第一条（2015年的文本）', true],
		['2015年风筝规定', 'laws/fengzheng/', '2015年的文本', true],
		// the last one of that year
		['风筝规定（2001年修正）2条', 'laws/fengzheng/2001-09-01/#t2', '第二条（2001年的文本）', true],
		['风筝规定2001', 'laws/fengzheng/2001-09-01/', '2001年的文本', true],
		[
			'按照2001年风筝规定第1条处理',
			'laws/fengzheng/2001-09-01/#t1',
			'第一条（2001年的文本）',
			false,
		],
		// no such wording: the present one, and the reader is told
		['风筝规定（2008年修正）第1条', 'laws/fengzheng/#t1', '第一条（本站没有2008年的文本）', false],
		['2008年的风筝规定', 'laws/fengzheng/', '本站没有2008年的文本', false],
		['风筝规定1条', 'laws/fengzheng/#t1', '第一条', true],
		// no such article, also in a sentence
		['风筝规定第99条说的是什么', 'laws/fengzheng/', '本站没有第九十九条', false],
	])('%s → %s', async (typed, href, label, certain) => {
		const [first] = (await ask(finder, typed)).found;
		expect(first).toMatchObject({ href, label, certain, named: true });
	});

	test.each(['交罚款 《风筝规定》 3000 罚款', '规定第99条说的是什么'])(
		'%s: no article is said to be missing',
		async (typed) => {
			const { found } = await ask(finder, typed);
			expect(found.filter(({ label }) => label?.startsWith('本站没有'))).toEqual([]);
		},
	);
});

describe('a name that another law has in its own', () => {
	const STALLS = `夜市摊位法

第一条 依照《中华人民共和国风车法》（以下简称《车法》）管理摊位。

第二条 违反《车法》、《彩船法》和《摊位登记条例》的，依照本法处理。
`;
	const BOATS = `河灯小船保护法

第一条 小船的登记，适用《摊位法》。

第二条 小船每年检查，彩船依照《彩船法》检查。
`;
	const MILLS = `风车车法

第一条 风车每年检查。

第二条 风车的主人登记。
`;
	let finder: Finder;
	beforeAll(async () => {
		const site = {
			...{ days: [], synonyms: [] },
			lawNames: [['中华人民共和国小船保护法', '船保法'], ['中华人民共和国花灯总则']],
		};
		finder = await finderOver(site, [
			lawPage('tanwei', '夜市摊位法', STALLS),
			lawPage('hedeng', '河灯小船保护法', BOATS),
			lawPage('fengche', '风车车法', MILLS),
			lawPage('jieshi', '示例法院关于摊位纠纷的解释', KITES),
		]);
	});
	const told = async (typed: string): Promise<string[]> =>
		(await ask(finder, typed)).readings.flatMap((one) => (one.kind === 'absent' ? one.typed : []));
	const named = async (typed: string): Promise<string[]> =>
		(await ask(finder, typed)).found.flatMap((one) => (one.named ? one.href : []));

	test.each([
		// cited by a law that is here
		['摊位法', '摊位法'],
		['摊位法第二条', '摊位法第二条'],
		['摊位法是什么', '摊位法'],
		['违反摊位法第二条怎么办', '摊位法第二条'],
		// known to the registry
		['小船保护法2条', '小船保护法2条'],
		// written in full, whoever cites it
		['《保护法》第二条', '《保护法》第二条'],
		['《保护法》', '保护法'],
		['中华人民共和国保护法2条', '中华人民共和国保护法2条'],
		// no piece of a name that is here: known to the registry, cited by several laws, or only named like a law
		['花灯总则', '花灯总则'],
		['彩船法', '彩船法'],
		['彩船法1980', '彩船法'],
		['新彩船法', '彩船法'],
		['根据彩船法小船归谁', '彩船法'],
		['彩船法 登记', '彩船法'],
		['纸鸢条例', '纸鸢条例'],
		['什么是纸鸢法', '纸鸢法'],
	])('%s is another law, which is not here', async (typed, absent) => {
		expect(await told(typed)).toEqual([absent]);
		expect(await named(typed)).toEqual([]);
	});

	test.each([
		// its end, which nobody cites as a law
		['保护法2条', 'laws/hedeng/#t2'],
		['保护法', 'laws/hedeng/'],
		// how a text calls a law that it has named
		['车法2条', 'laws/fengche/#t2'],
		// fewer characters, the beginning, the name without who made it
		['《河船保护法》2条', 'laws/hedeng/#t2'],
		['《夜市摊位》2条', 'laws/tanwei/#t2'],
		['《摊位纠纷的解释》2条', 'laws/jieshi/#t2'],
		['《关于摊位纠纷的解释》', 'laws/jieshi/'],
		['中华人民共和国夜市摊位法第二条', 'laws/tanwei/#t2'],
	])('%s still leads to %s', async (typed, href) => {
		expect(await told(typed)).toEqual([]);
		expect(await named(typed)).toEqual([href]);
	});

	test.each([
		// the name ends within a word, or another name has it as its end
		'彩船法律',
		'小彩船法登记',
		// words that end like a law
		'有什么办法',
		'这样算不算违法',
		'怎么合法',
		'本条例',
	])('%s names no law', async (typed) => {
		expect(await told(typed)).toEqual([]);
	});
});

describe('what an excerpt shows', () => {
	const note = { at: 't2', gist: '', plain: '灯笼的挂钩坏了要自己修。' };
	const loose = { ...passage('t2', []), ...noteOf(note) };
	test.each([
		['of a law whose text is here, the words of the law', LANTERNS, '每月检查挂钩', false],
		['of a law without text, what the site says of it, and that it does', '', note.plain, true],
	])('%s', async (_, text, words, isNote) => {
		const law = lawPage('denglong', '灯笼管理办法', text);
		const passages = text ? statutePassages(readLaw(text), [note]) : [loose];
		const finder = await finderOver(NOTHING_KNOWN, [{ ...law, passages }]);
		const [first] = (await ask(finder, '挂钩')).found;
		expect(first?.excerpt?.runs.map((run) => run.text).join('')).toContain(words);
		expect(first?.excerpt?.isNote).toBe(isNote);
	});
});

describe("the office's own pages", () => {
	const sections = ['看天', '挑线', '收线', '放线', '口诀'];
	let finder: Finder;
	beforeAll(async () => {
		const guide = {
			...lawPage('x', '风筝怎么放', '', { path: 'guides/fengzheng/', names: [] }),
			title: '风筝怎么放',
			facets: { kind: ['指南'] },
			passages: sections.map((label, place) => ({
				...{ address: `s${place}`, label, headings: [], gist: '', note: '' },
				text: `这一节说${label}。`,
			})),
		};
		const passage = { ...guide.passages[0]!, address: '', label: '', text: '天黑以前把线收好。' };
		const synonyms = [{ say: ['纸鸢收绳'], law: ['太高要收线'] }];
		finder = await finderOver({ days: [], synonyms, lawNames: [] }, [
			guide,
			{ ...guide, path: 'guides/shouxian/', title: '风筝太高要收线', passages: [passage] },
			lawPage('fengzheng', '风筝规定', KITES),
		]);
	});

	test('are found by a word of the title and one of a section', async () => {
		expect((await ask(finder, '风筝 口诀')).found[0]?.href).toBe('guides/fengzheng/#s4');
	});

	test.each([
		['风筝收线怎么办', 'guides/shouxian/'],
		['收线 风筝', 'guides/shouxian/'],
		// what an everyday word stands for that is all of the question
		['纸鸢收绳怎么弄', 'guides/shouxian/'],
	])('come first where their title holds all that is asked: %s', async (typed, href) => {
		const [first] = (await ask(finder, typed)).found;
		expect(first).toMatchObject({ href, label: '', named: false });
		// with the words that the page begins with
		expect(first?.excerpt?.runs.map(({ text }) => text).join('')).toBe('天黑以前把线收好。');
	});

	test.each(['风筝怎么办', '灯笼收线', '风筝收线电线'])('but not for %s', async (typed) => {
		expect((await ask(finder, typed)).found[0]?.href).not.toBe('guides/shouxian/');
	});

	test('stand in a list with three sections at the most', async () => {
		const { found } = await ask(finder, '风筝线轴怎么放');
		const own = found.filter(({ href, named }) => href.startsWith('guides/fengzheng/') && !named);
		expect(own).toHaveLength(3);
	});
});

test('addresses come back as they were packed', () => {
	for (const list of [['t1', 't2', 't3', 't3z1', 't4'], ['', 'fj1-t1', 'd1', 'd2'], ['t7']])
		expect(unpackAddresses(packAddresses(list))).toEqual(list);
});
