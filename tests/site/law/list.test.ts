import { beforeEach, expect, test, vi } from 'vitest';
import { lawList } from '../../../src/site/law/list.ts';
import type { NamedRepeal } from '../../../src/site/citations/repeals.ts';
import { law, notes, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

/** What another law says of the end of the one in the list, as nobody has verified. */
const other = vi.hoisted((): { repeal?: NamedRepeal } => ({}));
/** The last day that its own text gives it. */
const own = vi.hoisted((): { lastDay?: string } => ({}));
vi.mock('../../../src/site/citations/terms.ts', () => ({
	lastDay: () => Promise.resolve(own.lastDay),
}));
vi.mock('../../../src/site/citations/repeals.ts', () => ({
	repealOf: () => Promise.resolve(other.repeal),
}));

beforeEach(() => {
	delete other.repeal;
	delete own.lastDay;
	for (const name of ['notes', 'topics', 'issuers', 'law-names']) collections[name] = [];
});

/** What the list says of a law behind its title. */
async function said(rest: object): Promise<string> {
	collections['laws'] = [law('dengta-fa', rest)];
	const { wording, status, remarks } = (await lawList()).groups[0]!.rows[0]!;
	return [wording, status, ...remarks].filter(Boolean).join(' · ');
}

const made = (date: string, effective: string) => ({
	texts: [date],
	versions: [{ date, effective, kind: '制定' }],
});
const old = made('2001-03-01', '2001-05-01');
const ended = (date: string) => ({ ...old, history: [{ date, kind: '废止' }] });

test.each([
	['of which there is no text', {}, '未收录原文'],
	['in force', old, '2001年3月1日制定'],
	[
		'that is made and not in force yet',
		made('2001-03-01', '2099-05-01'),
		'2001年3月1日制定，2099年5月1日起施行 · 尚未生效',
	],
	['that is to end', ended('2099-01-01'), '2001年3月1日制定 · 2099年1月1日起废止'],
	['that has ended', ended('2019-01-01'), '2001年3月1日制定 · 已废止 · 2019年1月1日废止'],
	[
		'that has ended, which was verified',
		{ ...ended('2019-01-01'), status: '已废止' },
		'2001年3月1日制定 · 已废止',
	],
])('of a law %s the list says so', async (_, rest, words) => {
	expect(await said(rest)).toBe(words);
});

test.each([
	['', undefined, '另有法规写明废止'],
	[' from a day that has come', '2019-01-01', '另有法规写明废止'],
	[' from a day to come', '2099-01-01', '另有法规写明2099年1月1日起废止'],
])('of a law that another one ends%s the list says that one says so', async (_, day, words) => {
	other.repeal = { clause: '《灯光法》第九条', href: '/', ...(day && { day }) };
	expect(await said(old)).toBe(`2001年3月1日制定 · ${words}`);
});

test('the list promises notes where the site has some', async () => {
	collections['laws'] = [law('dengta-fa')];
	expect((await lawList()).head.description).not.toContain('通俗解读');
	collections['notes'] = [notes('dengta-fa', 't1')];
	expect((await lawList()).head.description).toContain('附通俗解读');
});

const OVER = '写明的有效期已届满';

test.each([
	['is over', '2019-04-30', {}, `${OVER} · 写明有效期到2019年4月30日为止`, undefined],
	[
		'is over, whatever was verified before',
		'2019-04-30',
		{ status: '现行有效', verifiedOn: '2018-01-01' },
		`${OVER} · 写明有效期到2019年4月30日为止`,
		undefined,
	],
	[
		'is to end, and from the day after has ended for the browser',
		'2099-04-30',
		{ status: '现行有效', verifiedOn: '2018-01-01' },
		'现行有效 · 写明有效期到2099年4月30日为止',
		{ days: '2099-05-01', statuses: OVER },
	],
])('of a law whose own term %s the list says so', async (_, lastDay, rest, words, turns) => {
	own.lastDay = lastDay;
	expect(await said({ ...old, ...rest })).toBe(`2001年3月1日制定 · ${words}`);
	expect((await lawList()).groups[0]!.rows[0]!.turns).toEqual(turns);
});

test('one can choose laws whose term is over, as those that are in force', async () => {
	own.lastDay = '2019-04-30';
	collections['laws'] = [law('dengta-fa', { ...old, status: '现行有效' })];
	const { statuses } = await lawList();
	expect(statuses).toEqual([{ value: OVER, label: OVER, count: 1 }]);
});
