import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { walk, type Law } from '../../src/domain/law/model.ts';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { printLaw } from '../../src/domain/law/read/print.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import { failed, type Outcome, unchanged } from '../../src/importer/outcome.ts';
import { findSources } from '../../src/importer/sources.ts';
import { lawSchema } from '../../src/schemas/law.ts';

const corpus = process.env['PUFA_CORPUS'] ?? '';
const meta = { skipReason: '没有设置 PUFA_CORPUS（真实法规文件夹）' };
const PATIENCE = 180_000;
/** The folder whose files are no national law. */
const LOCAL = '河南地方法规';

describe.skipIf(corpus === '')('the statutes in PUFA_CORPUS', { meta, timeout: PATIENCE }, () => {
	let out = '';
	let outcomes: Outcome[] = [];
	/** Of processor time: how busy the machine is does not count. */
	let seconds = 0;

	const importThem = async (sources = findSources([corpus])): Promise<Outcome[]> => {
		const found: Outcome[] = [];
		const options = { out, dryRun: false, force: false, now: '2031-01-01 09:00' };
		for await (const outcome of importFiles(sources, options)) found.push(outcome);
		return found;
	};

	beforeAll(async () => {
		out = mkdtempSync(join(tmpdir(), 'pufa-corpus-'));
		const start = process.cpuUsage();
		outcomes = await importThem();
		const { user, system } = process.cpuUsage(start);
		seconds = (user + system) / 1e6;
	}, PATIENCE);

	afterAll(() => rmSync(out, { recursive: true, force: true }), PATIENCE);

	test('are all recognised as statutes, within a minute of processor time', () => {
		expect(outcomes.filter(({ kind }) => kind !== 'law').map(({ source }) => source)).toEqual([]);
		expect(seconds).toBeLessThan(60);
	});

	test('import, but for texts that stand there twice with different words', () => {
		const errors = outcomes
			.filter(failed)
			.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
		expect(errors.filter(({ message }) => !message.includes('与这个文件的文本不同'))).toEqual([]);
		expect(errors.length).toBeLessThan(outcomes.length / 200);
	});

	test('lose no article', () => {
		// e.g. "第一条 …", "## 第二十二条 …"
		const naive = (path: string): number =>
			readFileSync(path, 'utf8').match(/^\s*第[〇零一二三四五六七八九十百千]+条/gm)?.length ?? 0;
		const national = outcomes.filter(({ source }) => !source.includes(LOCAL));
		const articles = national.reduce((sum, outcome) => sum + outcome.articles, 0);
		expect(articles).toBeGreaterThanOrEqual(
			national.reduce((sum, { source }) => sum + naive(source), 0),
		);
	});

	const stored = ({ file }: Outcome): string => readFileSync(join(out, file!), 'utf8');
	/** Texts of which articles stood in one line. */
	const wasParted = ({ problems }: Outcome): boolean =>
		problems.some(({ message }) => message.includes('连在一行'));

	test('keep their words: the stored text prints back, and its tree is that of the source', () => {
		const shape = ({ units }: Law): string =>
			walk(units)
				.map(({ kind, label, gap, text, address }) => [kind, label, gap, text, address].join('|'))
				.join('\n');
		const differing = outcomes.filter((outcome) => {
			if (failed(outcome) || unchanged(outcome) || outcome.source.includes('民法典/')) return false;
			const [text, source] = [stored(outcome), readFileSync(outcome.source, 'utf8')];
			const law = readLaw(text);
			if (printLaw(law) !== text) return true;
			return !wasParted(outcome) && shape(law) !== shape(readLaw(source));
		});
		expect(differing.map(({ source }) => source)).toEqual([]);
	});

	test('keep their words also where articles that stood in one line were parted', () => {
		const parted = outcomes.filter(wasParted);
		// e.g. "## 第一章 总则", "<!-- INFO END -->"
		const words = (text: string): string => text.replace(/<!--.*?-->|[\s#]/g, '');
		expect(parted.map((outcome) => words(stored(outcome)))).toEqual(
			parted.map(({ source }) => words(readFileSync(source, 'utf8'))),
		);
		// Few copies are like that.
		expect(parted.length).toBeLessThan(outcomes.length / 100);
	});

	test('have a law.yaml each that the schema accepts', () => {
		const wrong = readdirSync(join(out, 'laws')).filter(
			(id) =>
				!lawSchema.safeParse(parse(readFileSync(join(out, 'laws', id, 'law.yaml'), 'utf8')))
					.success,
		);
		expect(wrong).toEqual([]);
	});

	test('that are known are told as they are', () => {
		const law = (id: string): unknown =>
			parse(readFileSync(join(out, 'laws', id, 'law.yaml'), 'utf8'));
		expect(law('renmin-fangkong-fa')).toMatchObject({
			title: '中华人民共和国人民防空法',
			level: '法律',
			// 修正 changes the wording, not the day of effect
			versions: [
				{ date: '2009-08-27', kind: '修正', adopted: '1996-10-29', effective: '1997-01-01' },
			],
		});
		expect(law('henansheng-shishi-renmin-fangkong-fa-banfa')).toMatchObject({
			level: '地方性法规',
			issuer: '河南省人民代表大会常务委员会',
		});
		expect(law('minfa-dian')).toMatchObject({
			versions: [{ date: '2020-05-28', effective: '2021-01-01' }],
		});
	});

	test('again change nothing: one in ten, those that were parted, and the law that comes in several files', async () => {
		const state = (): string[] => readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
		const before = state();
		const parted = new Set(outcomes.filter(wasParted).map(({ source }) => source));
		const again = await importThem(
			findSources([corpus]).filter(
				({ path }, place) => place % 10 === 0 || parted.has(path) || path.includes('民法典/'),
			),
		);
		expect(
			again
				.filter((outcome) => !failed(outcome) && !unchanged(outcome))
				.map(({ source }) => source),
		).toEqual([]);
		expect(state()).toEqual(before);
	});
});
