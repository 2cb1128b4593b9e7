import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
	changedFiles,
	changesIn,
	lawsAlike,
	restated,
} from '../../../../src/commands/build/again/changes.ts';
import type { Inputs } from '../../../../src/commands/build/again/inputs.ts';
import type { Kept } from '../../../../src/commands/build/again/last-build.ts';
import { placesHash } from '../../../../src/commands/build/again/place-hashes.ts';
import type { Holdings } from '../../../../src/holdings/holdings.ts';
import { lawRecords } from '../../../../src/holdings/law-record.ts';
import { lawFileOf, notesFileOf, textFileOf } from '../../../../src/loaders/content-place.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

describe('files that have changed', () => {
	const before = new Map([
		['laws/a-fa/law.yaml', '1'],
		['laws/a-fa/2020-01-01.txt', '1'],
		['laws/b-fa/2020-01-01.txt', '1'],
		['study/notes/a-fa.yaml', '1'],
	]);

	test('are those with other words, those that have come, and those that are gone', () => {
		const now = new Map(before).set('laws/a-fa/law.yaml', '2').set('laws/c-fa/law.yaml', '1');
		now.delete('study/notes/a-fa.yaml');
		expect(changedFiles(before, now).sort()).toEqual([
			'laws/a-fa/law.yaml',
			'laws/c-fa/law.yaml',
			'study/notes/a-fa.yaml',
		]);
	});

	test('restate a law with its metadata and with a text that has come or gone, not with other words', () => {
		const now = new Map(before).set('laws/a-fa/2020-01-01.txt', '2');
		expect([...restated(changedFiles(before, now), before, now)]).toEqual([]);
		now.set('laws/a-fa/law.yaml', '2').delete('laws/b-fa/2020-01-01.txt');
		expect([...restated(changedFiles(before, now), before, now)].sort()).toEqual(['a-fa', 'b-fa']);
	});
});

/** Invented: what the last build had found. `b-fa` cites an article of `a-fa`, `c-fa` asks for its number, and a body for its places and notes. */
const [TEXT, LAW] = [textFileOf('a-fa', '2020-01-01'), lawFileOf('a-fa')];
/** As `readDocumentNumber` gives that of `NUMBER`. */
const ASKED = '国务院令7';
const NUMBER = '国务院令第7号';
const WORDS = '甲法\n\n第一条　点灯。\n第二条　敲钟。\n';
const found = new Map([
	['a-fa', { asked: new Set<string>(), citations: new Map() }],
	['b-fa', { asked: new Set([TEXT, LAW]), citations: new Map() }],
	['c-fa', { asked: new Set([ASKED]), citations: new Map() }],
]);

const law = (id: string, more: object = {}) => ({
	id,
	data: {
		...{
			title: id,
			shortTitle: id,
			aliases: [],
			topics: [],
			sample: false,
			level: '其他' as const,
		},
		...{ texts: ['2020-01-01'], versions: [{ date: '2020-01-01', effective: '2020-02-01' }] },
		...more,
	},
});

const holdingsOf = (laws: ReturnType<typeof law>[], today = '2026-11-23', notes = {}): Holdings =>
	({
		laws: lawRecords(laws, today),
		today,
		notes: new Map(Object.entries(notes)),
	}) as unknown as Holdings;

const ALL = [law('a-fa'), law('b-fa'), law('c-fa')];
const noteAt = (at: string, plain = '解读') => ({ 'a-fa': { notes: [{ at, plain }] } });

let folder: string;
beforeEach(() => {
	folder = scratchFolder(onTestFinished);
	vi.stubEnv('PUFA_CONTENT', folder);
	write(WORDS);
});
afterEach(() => void vi.unstubAllEnvs());

function write(words: string): void {
	mkdirSync(dirname(join(folder, TEXT)), { recursive: true });
	writeFileSync(join(folder, TEXT), words);
}

/** What has happened since the last build. */
interface Since {
	changed?: string[];
	now?: Holdings;
	before?: Holdings;
	/** The words of the text that others cite, or null where it is gone. */
	words?: string | null;
}

/** Which laws are others, which still cite what they cited, and whether links in bodies still lead there. */
function meaning({ changed = [], before = holdingsOf(ALL), now = before, words = WORDS }: Since) {
	const last = {
		...{ holdings: before, found, places: new Map([[TEXT, placesHash(TEXT)]]) },
		bodies: { asked: new Set([TEXT, notesFileOf('a-fa')]) },
	};
	if (words !== null && words !== WORDS) write(words);
	const files = new Map(words === null ? [] : [[TEXT, 'hash']]);
	const changes = changesIn(last as unknown as Kept, { files } as unknown as Inputs, changed, now);
	return {
		edited: [...changes.edited].sort(),
		still: [...changes.still.keys()],
		sameLinks: changes.sameLinks,
	};
}

describe('what changes mean for what laws cite', () => {
	test('nothing has changed: everything holds', () => {
		expect(meaning({})).toEqual({ edited: [], still: ['a-fa', 'b-fa', 'c-fa'], sameLinks: true });
	});

	test('other words at the same places: only the law itself is another', () => {
		const changed = { changed: [TEXT], words: WORDS.replace('敲钟', '挂旗') };
		expect(meaning(changed)).toEqual({
			edited: ['a-fa'],
			still: ['b-fa', 'c-fa'],
			sameLinks: true,
		});
	});

	test.each([
		['an article more', `${WORDS}第三条　挂旗。\n`],
		['no text any more', null],
	])('%s: what asked for its places is looked for again', (_, words) => {
		expect(meaning({ changed: [TEXT], words })).toEqual({
			...{ edited: ['a-fa'], still: ['c-fa'], sameLinks: false },
		});
	});

	test('another 时效性, another day of effect, 修订 for 修正: what asked for its wordings is looked for again', () => {
		for (const more of [
			{ status: '已废止' },
			{ versions: [{ date: '2020-01-01', effective: '2099-01-01' }] },
			{ versions: [{ date: '2020-01-01', effective: '2020-02-01', kind: '修订' }] },
		]) {
			const now = holdingsOf([law('a-fa', more), law('b-fa'), law('c-fa')]);
			const { edited, still } = meaning({ changed: [LAW], now });
			expect({ edited, still }).toEqual({ edited: ['a-fa'], still: ['c-fa'] });
		}
	});

	test('a wording has come into force overnight: the law is another', () => {
		const versions = [{ date: '2020-01-01', effective: '2026-11-24' }];
		const all = [law('a-fa', { versions }), law('b-fa'), law('c-fa')];
		const [before, now] = [holdingsOf(all, '2026-11-23'), holdingsOf(all, '2026-11-24')];
		expect(meaning({ before, now })).toMatchObject({ edited: ['a-fa'], still: ['c-fa'] });
	});

	test('a number that a law has got: what asked for it is looked for again', () => {
		const now = holdingsOf([law('a-fa', { documentNumber: NUMBER }), law('b-fa'), law('c-fa')]);
		expect(meaning({ changed: [LAW], now })).toMatchObject({ still: ['b-fa'] });
	});

	test.each([
		['another name', { aliases: ['甲规定'] }],
		['another title', { title: '甲乙法' }],
	])('%s: everything is looked for again', (_, more) => {
		const now = holdingsOf([law('a-fa', more), law('b-fa'), law('c-fa')]);
		expect(meaning({ changed: [LAW], now })).toMatchObject({ still: [], sameLinks: false });
	});

	test('a law more: everything is looked for again', () => {
		expect(meaning({ now: holdingsOf([...ALL, law('d-fa')]) })).toMatchObject({
			...{ still: [], sameLinks: false },
		});
	});

	test('notes in other words are on their law only; on other places, links in bodies may lead there', () => {
		const noted = (notes: object) => ({
			...holdingsOf(ALL),
			notes: new Map(Object.entries(notes)),
		});
		const before = noted(noteAt('t1')) as Holdings;
		const words = { ...before, notes: noted(noteAt('t1', '别的')).notes } as Holdings;
		expect(meaning({ before, now: words })).toEqual({
			...{ edited: ['a-fa'], still: ['b-fa', 'c-fa'], sameLinks: true },
		});
		const places = { ...before, notes: noted(noteAt('t2')).notes } as Holdings;
		expect(meaning({ before, now: places })).toMatchObject({ edited: ['a-fa'], sameLinks: false });
	});
});

test('data files are the same of laws that are no others and cite what they cited', () => {
	const citing = (words: string) => ({ citations: new Map([['key', words]]) });
	const last = {
		found: new Map([
			['a-fa', citing('1')],
			['b-fa', citing('1')],
			['c-fa', citing('1')],
		]),
	};
	const now = new Map([
		['a-fa', citing('1')],
		['b-fa', citing('2')],
		['c-fa', citing('1')],
	]);
	const alike = lawsAlike(now as never, last as never, new Set(['c-fa']));
	expect([...alike]).toEqual(['a-fa']);
});
