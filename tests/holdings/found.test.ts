import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { citedLawsOf, keepingCitations, keptCitations } from '../../src/holdings/citations.ts';
import { findingIn } from '../../src/holdings/found.ts';
import { lawData, lawFiles } from '../../src/holdings/law-data.ts';
import type { Holdings } from '../../src/holdings/holdings.ts';
import { lawRecords, type LawRecord } from '../../src/holdings/law-record.ts';
import { packCitations } from '../../src/holdings/packed-citations.ts';
import { searchedPages } from '../../src/holdings/searched/law-pages.ts';
import { textFileOf } from '../../src/loaders/content-place.ts';
import { readStatute } from '../../src/loaders/statute-text.ts';
import { createUrls } from '../../src/urls.ts';
import { scratchFolder } from '../scratch-folder.ts';

/** Invented. The second law of these cites and ends others; a decision cites in front of its points. */
const TEXTS: Record<string, Record<string, string>> = {
	'dian-deng': {
		'2019-03-15': `点灯规定

第一条　为了点灯，制定本规定。
第二条　守灯人应当在天黑以前点灯。
第三条　本规定自2019年5月1日起施行，有效期五年。
`,
	},
	'qiao-zhong': {
		'2010-06-01': `敲钟规定

第一条　大雾的时候敲钟。
`,
		'2020-06-01': `敲钟规定

第一条　根据《点灯规定》，制定本规定。
第二条　依照《点灯规定》第二条点灯以后敲钟。
第三条　本规定自2020年7月1日起施行。《挂旗规定》同时废止。
`,
	},
	'gua-qi': {
		'2001-01-01': `挂旗规定

第一条　大风的时候挂旗。
`,
	},
	'jue-ding': {
		'2022-01-01': `关于海雾的决定

为了安全，根据《敲钟规定》第二条，作如下决定：
一、海雾的时候敲钟。
`,
	},
};

const TITLES: Record<string, string> = {
	'dian-deng': '点灯规定',
	'qiao-zhong': '敲钟规定',
	'gua-qi': '挂旗规定',
	'jue-ding': '关于海雾的决定',
};

const folder = scratchFolder(afterAll);
const TODAY = '2026-11-23';

beforeAll(() => {
	for (const [id, texts] of Object.entries(TEXTS))
		for (const [date, text] of Object.entries(texts)) {
			mkdirSync(join(folder, 'laws', id), { recursive: true });
			writeFileSync(join(folder, textFileOf(id, date)), text);
		}
});
beforeEach(() => void vi.stubEnv('PUFA_CONTENT', folder));
afterAll(() => void vi.unstubAllEnvs());

const laws = lawRecords(
	Object.entries(TEXTS).map(([id, texts]) => ({
		id,
		data: {
			...{ title: TITLES[id]!, shortTitle: TITLES[id]!, aliases: [], topics: [], sample: false },
			level: '规范性文件',
			texts: Object.keys(texts),
			versions: Object.keys(texts).map((date) => ({ date, effective: date })),
		},
	})),
	TODAY,
);
const holdings = {
	...{ folder, laws, today: TODAY, urls: createUrls('/') },
	...{ notes: new Map(), topics: new Map(), lawNames: [], days: [] },
} as unknown as Holdings;
const law = (id: string): LawRecord => laws.find((one) => one.id === id)!;

describe('what is found in a law', () => {
	const foundIn = (id: string) => findingIn(holdings)(law(id));

	test('its articles as places that cite, by what they cite', () => {
		const { citers } = foundIn('qiao-zhong');
		const told = [...citers].map(([key, places]) => [key, [...places.values()]]);
		expect(told).toEqual([
			['dian-deng#', [{ label: '《敲钟规定》第一条', href: '/laws/qiao-zhong/#t1' }]],
			['dian-deng#t2', [{ label: '《敲钟规定》第二条', href: '/laws/qiao-zhong/#t2' }]],
			['gua-qi#', [{ label: '《敲钟规定》第三条', href: '/laws/qiao-zhong/#t3' }]],
		]);
	});

	test('what cites in front of the first article or point, as the opening of the law', () => {
		const places = foundIn('jue-ding').citers.get('qiao-zhong#t2')!;
		expect([...places.values()].map(({ label }) => label)).toEqual(['《关于海雾的决定》开头部分']);
	});

	test('the citations of each of its wordings', () => {
		expect([...foundIn('qiao-zhong').citations.keys()].sort()).toEqual([
			'qiao-zhong 2010-06-01',
			'qiao-zhong 2020-06-01',
		]);
	});

	test('which laws it ends', () => {
		expect(foundIn('qiao-zhong').repeals.map(({ ends }) => ends)).toEqual([{ law: 'gua-qi' }]);
		expect(foundIn('dian-deng').repeals).toEqual([]);
	});

	test('until when it holds by its own words', () => {
		expect(foundIn('dian-deng').terms).toEqual([['dian-deng 2019-03-15', '2024-04-30']]);
		expect(foundIn('qiao-zhong').terms).toEqual([]);
	});

	test('on what of other laws this depends', () => {
		const { asked } = foundIn('qiao-zhong');
		expect(asked.has(textFileOf('dian-deng', '2019-03-15'))).toBe(true);
		expect([...asked].some((file) => file.includes('jue-ding'))).toBe(false);
	});
});

describe('citations that have been found before', () => {
	const wording = (id: string, date: string) => ({ law: readStatute(id, date), date });

	test('are taken as they are kept', () => {
		const kept = new Map([['qiao-zhong 2020-06-01', packCitations(new Map())]]);
		const citationsOf = keepingCitations(citedLawsOf(holdings), kept);
		const found = citationsOf(law('qiao-zhong'), wording('qiao-zhong', '2020-06-01'));
		expect(found.size).toBe(0);
	});

	test('stand at the same units of a text that is parsed anew', () => {
		const { citations } = findingIn(holdings)(law('qiao-zhong'));
		const again = wording('qiao-zhong', '2020-06-01');
		const found = keptCitations(citations)(law('qiao-zhong'), again);
		expect([...found].map(([{ address }, [first]]) => [address, first!.text])).toEqual([
			['t1-k1', '《点灯规定》'],
			['t2-k1', '《点灯规定》第二条'],
			['t3-k1', '《挂旗规定》'],
		]);
	});

	test('are all that there are: to ask for another text is a fault', () => {
		const none = keptCitations(new Map());
		expect(() => none(law('gua-qi'), wording('gua-qi', '2001-01-01'))).toThrow(
			'没有找过引用的文本：gua-qi 2001-01-01',
		);
	});
});

describe('the data files of a law', () => {
	test('hold its words in every format; that of a wording in force lies at the address of the law, too', () => {
		const of = { ...holdings, site: { url: 'https://www.example.gov.cn', office: '示例办' } };
		const found = { citationsOf: keepingCitations(citedLawsOf(holdings)), terms: new Map() };
		const files = lawFiles(law('qiao-zhong'));
		const contents = files.map((file) => lawData(file, of as Holdings, found));
		const at = (name: string): string =>
			contents[files.findIndex(({ names }) => names.includes(name))]!;
		expect(at('qiao-zhong.txt')).toBe(TEXTS['qiao-zhong']!['2020-06-01']);
		expect(at('qiao-zhong/2010-06-01.txt')).toBe(TEXTS['qiao-zhong']!['2010-06-01']);
		expect(JSON.parse(at('qiao-zhong.json'))).toMatchObject({
			...{ id: 'qiao-zhong', version: { date: '2020-06-01' } },
			versions: ['2020-06-01', '2010-06-01'],
		});
		expect(at('qiao-zhong.xml')).toMatch(/^<\?xml[^]*<akomaNtoso/);
		expect(at('qiao-zhong.md')).toContain('依照《点灯规定》第二条点灯以后敲钟。');
	});
});

describe('the pages of a law as the finder reads them', () => {
	test('the wording in force first, older ones with their status; each under its year', () => {
		const pages = searchedPages(law('qiao-zhong'), holdings);
		expect(pages.map(({ path, older, facets }) => [path, older, facets['year']])).toEqual([
			['laws/qiao-zhong/', false, ['2020']],
			['laws/qiao-zhong/2010-06-01/', true, ['2010']],
		]);
		expect(pages.map(({ facets }) => facets['status'])).toEqual([[], ['历史版本']]);
		expect(pages[1]!.passages.map(({ address }) => address)).toEqual(['t1']);
	});

	test('without text: the notes on it, or what the site says of it', () => {
		const bare = { ...law('gua-qi'), wordings: [], current: undefined, summary: '关于挂旗。' };
		const notes = [{ at: 't1', gist: '挂旗', plain: '风大就挂。', audience: [] }];
		const noted = { ...holdings, notes: new Map([['gua-qi', { notes }]]) } as unknown as Holdings;
		const saidOn = (held: Holdings) =>
			searchedPages(bare, held).map(({ featured, passages }) => [
				featured,
				passages.map(({ address, note }) => [address, note]),
			]);
		expect(saidOn(noted)).toEqual([[true, [['t1', '风大就挂。']]]]);
		expect(saidOn(holdings)).toEqual([[false, [['', '关于挂旗。']]]]);
	});
});
