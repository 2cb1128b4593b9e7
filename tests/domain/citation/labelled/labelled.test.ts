import { describe, expect, test } from 'vitest';
import type { TextOrigin } from '../../../../src/domain/citation/resolve/meaning/meaning.ts';
import { CitationReader } from '../../../../src/domain/citation/resolve/resolve.ts';
import { formatTarget } from '../../../../src/domain/citation/say/describe.ts';
import { INVENTED, inventedLaws } from '../invented-laws.ts';
import { here, LABELLED, type Row } from './labelled.ts';
import { CLAUSES } from './clauses.ts';
import { COMMENTARIES } from './commentaries.ts';
import { DECISIONS } from './decisions.ts';
import { DOCUMENTS } from './documents.ts';
import { FRESH } from './fresh.ts';
import { FURTHER } from './further.ts';
import { GLOSSARIES } from './glossaries.ts';
import { LETTERS } from './letters.ts';
import { LOCAL } from './local.ts';
import { NOTICES } from './notices.ts';
import { PAPERS } from './papers.ts';
import { POINTING } from './pointing.ts';
import { PROVINCES } from './provinces.ts';
import { QUOTING } from './quoting.ts';
import { REPORTS } from './reports.ts';
import { SCANNED } from './scanned.ts';
import { MARKED, marked, plain } from '../marks.ts';

const SENTENCES = [
	...LABELLED,
	...LOCAL,
	...POINTING,
	...FURTHER,
	...PROVINCES,
	...REPORTS,
	...DECISIONS,
	...FRESH,
	...DOCUMENTS,
	...SCANNED,
	...QUOTING,
	...COMMENTARIES,
	...LETTERS,
	...NOTICES,
	...PAPERS,
	...CLAUSES,
	...GLOSSARIES,
];
const OWN: TextOrigin = { self: { law: 'fengzheng' }, day: '2030-01-01' };
function read([sentence, setting = {}]: Row): string {
	const { origin = OWN } = setting;
	const text = plain(sentence);
	const citations = new CitationReader(inventedLaws, origin).read(text, here(setting));
	return marked(text, citations, origin.self?.law === 'fengzheng' ? 'fengzheng' : '-');
}

describe('a labelled sentence', () => {
	test.each(SENTENCES)('%s', (...row) => {
		expect(read(row)).toBe(row[0]);
	});

	// What is in front of the name, and 和 or 实施 within a title, must not become part of it or cut it.
	test.each([
		[
			'《中华人民共和国纸船出让和转让办法》（以下简称《办法》），依照《办法》第二条',
			'中华人民共和国纸船出让和转让办法',
		],
		['《纸船法实施细则》（以下简称《细则》），依照《细则》', '纸船法实施细则'],
		['根据中华人民共和国纸舟法（以下简称纸舟法），违反纸舟法第二条', '中华人民共和国纸舟法'],
		['说明书存在纸船法第二条', '纸船法'],
		['根据《灯塔条例》第十条和省《纸船条例》第十二条', '省纸船条例'],
		['可以认定为纸船法第二条', '纸船法'],
		['申请人应当在纸船条约第二条', '纸船条约'],
		['依据公司法第二条', '公司法'],
		['依据无阻碍放飞建设法第二条', '无阻碍放飞建设法'],
		['依据纸鸢影响评价法第二条', '纸鸢影响评价法'],
		['依据大风应对法第二条', '大风应对法'],
		['依据涉外纸鸢法律适用法第二条', '涉外纸鸢法律适用法'],
		['关于放飞、纸鸢条例第二条', '纸鸢条例'],
		[
			'依据刑法第三条和最高人民法院关于审理纸鸢、风轮案件适用法律若干问题的解释第二条',
			'最高人民法院关于审理纸鸢、风轮案件适用法律若干问题的解释',
		],
	])('gives the whole name of a law that is not held: %s', (text, name) => {
		const reason = new CitationReader(inventedLaws, OWN).read(text, here()).at(-1)!.reason;
		expect(reason).toEqual({ kind: 'not held', name });
	});

	test('may say 《条例》 of the only one that the text has named, of two it says neither', () => {
		const reader = new CitationReader(inventedLaws, {});
		const meant = (line: string) => reader.read(line).at(-1)!;
		meant('依据《灯塔条例》和《山洞保护法》。');
		expect(meant('违反《条例》第五条的。').targets).toMatchObject([
			{ law: 'dengta', address: 't5' },
		]);
		expect(meant('老条例第六条已经修改。').reason).toMatchObject({ kind: 'earlier wording' });
		expect(meant('违反《条例》第七条的。').targets).toMatchObject([
			{ law: 'dengta', address: 't7' },
		]);
		expect(meant('2015年的《灯塔条例》第六条。').reason).toMatchObject({ kind: 'earlier wording' });
		expect(meant('违反《条例》第八条的。').targets).toMatchObject([
			{ law: 'dengta', address: 't8' },
		]);
		meant('再看修订前的《灯塔条例》。');
		expect(meant('违反《条例》第八条的。').reason).toMatchObject({ kind: 'earlier wording' });
		meant('学习《某省风筝管理条例》。');
		expect(meant('违反《条例》第五条的。').reason).toEqual({ kind: 'ambiguous', name: '条例' });
	});

	test('may say 省条例 of the only one that the text has named and a province has made', () => {
		const reader = new CitationReader(inventedLaws, {});
		const meant = (line: string) => reader.read(line).at(-1)!;
		expect(meant('违反省条例第五条的。').reason).toEqual({ kind: 'not held', name: '省条例' });
		meant(
			'依据《灯塔条例》（以下简称条例）、《某省风筝管理条例》和《某省实施《山洞保护法》办法》。',
		);
		for (const words of ['省条例', '我省条例', '《省条例》'])
			expect(meant(`违反${words}第五条的。`).targets).toMatchObject([
				{ law: 'fengzheng', address: 't5' },
			]);
		for (const words of ['省办法', '省实施办法', '省《实施办法》'])
			expect(meant(`违反${words}第五条的。`).targets).toMatchObject([
				{ law: 'shishi', address: 't5' },
			]);
		expect(meant('违反条例第五条的。').targets).toMatchObject([{ law: 'dengta' }]);
		expect(meant('违反市条例第五条的。').reason).toEqual({ kind: 'not held', name: '市条例' });
		meant('学习《某省灯塔条例》。');
		expect(meant('违反省条例第五条的。').reason).toEqual({ kind: 'ambiguous', name: '条例' });
	});

	test('in a law means none by 其 that only the lines before have named', () => {
		const reader = new CitationReader(inventedLaws, OWN);
		const targets = (line: string) => reader.read(line, here()).at(-1)!.targets.map(formatTarget);
		expect(targets('适用《灯塔条例》，其第四条除外。')).toEqual(['dengta#t4']);
		expect(targets('1999年办法废止，按其第五条收取的押金退还。')).toEqual([]);
	});

	test('is one of a set that has more than six hundred citations', () => {
		const count = SENTENCES.reduce(
			(sum, [sentence]) => sum + [...sentence.matchAll(MARKED)].length,
			0,
		);
		expect(count).toBeGreaterThan(600);
	});

	test('names only laws that are invented', () => {
		expect(INVENTED.every(({ id }) => inventedLaws.byId(id))).toBe(true);
	});
});
