import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { keptFolder, spareFolder } from '../../src/commands/build/again/kept-folder.ts';
import { filesIn } from '../../src/publish/files.ts';

const STATUTE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/2023-11-20.txt';

/** Another disk than the project's, which lists files in another order, where the system has one that is always there. */
const OTHER_DISK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const A_DOZEN_BUILDS = 400_000;

/** Invented laws: one cites another, an article of it that is still to come, and the number of its newer wording. */
const LAWS = {
	'ceshi-yi': [
		'测试县甲办法',
		'第一条　甲。',
		'第二条　甲、乙。',
		'第三条　丙。《测试县乙办法》自2024年2月1日起废止。',
	],
	'ceshi-er': [
		'测试县乙办法',
		'第一条　依照《测试县甲办法》第二条和第四条。',
		'第二条　见测试县人民政府令第9号第五条。',
	],
	'ceshi-san': ['测试县丙办法', '第一条　依照《测试县甲办法》。'],
};
const CITING = 'laws/ceshi-er/2024-01-01.txt';
const CITED = 'laws/ceshi-yi/2024-01-01.txt';
const OF_CITED = 'laws/ceshi-yi/law.yaml';
const NEWER = 'laws/ceshi-yi/2025-03-01.txt';
const NOTES = 'study/notes/ceshi-yi.yaml';

const NOTES_ALONE = 'study/notes/guofang-dongyuan-fa.yaml';

const PUT_THERE = 'dist/laws/put-there.html';

type Edit = [file: string, edit: (text: string) => string | undefined];

const lawYaml = (title: string): string => `title: ${title}
shortTitle: ${title}
level: 规范性文件
topics: [renmin-fangkong]
sample: true
summary: 测试用的虚构办法。
versions:
  - date: 2024-01-01
    kind: 制定
    adopted: 2024-01-01
    published: 2024-01-01
    effective: 2024-01-01
`;

const WORDING = `  - date: 2025-03-01
    kind: 修订
    adopted: 2025-03-01
    published: 2025-03-01
    effective: 2025-03-01
    documentNumber: 测试县人民政府令第9号
`;

const MANY = ['四', '五', '六', '七']
	.map((number) => `第${number}条　见《测试县甲办法》第一条。\n`)
	.join('');

const NOTES_YAML = `law: ceshi-yi
version: 2024-01-01
checkedOn: 2024-01-02
author: 测试
notes:
  - at: t1
    gist: 甲
    plain: 这一条讲甲。
`;

const WORDING_COMES: Edit[] = [
	[NEWER, () => '测试县甲办法\n（测试用，不是法规）\n第五条　己。\n第六条　庚。\n'],
	[OF_CITED, (text) => text + WORDING],
];

/** What an editor does, one build after the other. What gives nothing removes the file. */
const STEPS: Edit[][] = [
	[
		[STATUTE, (text) => text.replace('听得懂', '听得清楚')],
		[CITED, (text) => text.replace('甲、乙', '甲')],
	],
	// Now one citation of the other law leads nowhere, and one somewhere.
	[[CITED, (text) => `${text.replace(/第二条.*\n/, '')}第四条　戊，见本办法第一条。\n`]],
	// One law ends the other, whose page says so, and is no longer ended by it. So many articles cite the other that a page lists them,
	// and then they do not.
	[[CITING, (text) => `${text}第三条　《测试县甲办法》自2024年3月1日起废止。\n${MANY}`]],
	[
		[CITED, (text) => text.replace('《测试县乙办法》自2024年2月1日起废止。', '')],
		[CITING, (text) => text.replace(MANY, '')],
	],
	// The cited law no longer says that this article cites it, and its metadata and notes are others.
	[
		[CITING, (text) => text.replace('和第四条', '和第三条')],
		[OF_CITED, (text) => text.replace('虚构办法', '虚构的办法')],
		[NOTES, () => NOTES_YAML],
	],
	// A new wording, which a number means that stood in another text before. It goes, and comes back.
	WORDING_COMES,
	[
		[NEWER, () => undefined],
		[NOTES, () => undefined],
		[OF_CITED, (text) => text.replace(WORDING, '')],
	],
	// A guide is another and one is gone, so is one law, and one is there that the guide names.
	[
		['guides/guojia-anquan-jiaoyu-ri.mdx', () => undefined],
		['guides/ziju-huju.mdx', (text) => `${text}\n改过，见《测试县丁办法》第一条。\n`],
		['laws/ceshi-san/law.yaml', () => undefined],
		['laws/ceshi-san/2024-01-01.txt', () => undefined],
		['laws/ceshi-si/law.yaml', () => lawYaml('测试县丁办法')],
		['laws/ceshi-si/2024-01-01.txt', () => '测试县丁办法\n第一条　依照《测试县甲办法》第一条。\n'],
	],
	[...WORDING_COMES, [NOTES, () => NOTES_YAML]],
	// It does not apply yet, and has another number.
	[
		[
			OF_CITED,
			(text) => text.replace('effective: 2025', 'effective: 2999').replace('第9号', '第8号'),
		],
		[NOTES, (text) => text.replace('讲甲。', '讲甲，见《测试县乙办法》第一条。')],
		// A study unit cites that article of a law without text, and leads to the note.
		[NOTES_ALONE, (text) => text.replace('- at: t55\n', '- at: t55-k2\n')],
	],
];

let scratch: string;
let elsewhere: string;
beforeAll(() => {
	scratch = mkdtempSync(join(tmpdir(), 'pufa-same-'));
	elsewhere = mkdtempSync(join(OTHER_DISK, 'pufa-same-'));
});
afterAll(() => {
	for (const folder of [scratch, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

function addLaws(content: string): void {
	for (const [id, [title, ...articles]] of Object.entries(LAWS)) {
		mkdirSync(join(content, 'laws', id));
		writeFileSync(join(content, 'laws', id, 'law.yaml'), lawYaml(title!));
		writeFileSync(
			join(content, 'laws', id, '2024-01-01.txt'),
			[title, '（测试用，不是法规）', ...articles, ''].join('\n'),
		);
	}
}

function edit(file: string, change: Edit[1]): void {
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const after = change(before);
	expect(after).not.toBe(before);
	if (after === undefined) {
		rmSync(file);
		return;
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, after);
}

/**
 * Build the site of a folder, with compressed files, into `dist` of a place.
 * @param options beside that; `--anew`: nothing is taken over, also no program that an earlier build has compiled
 * @param day on which it is built, today without it
 * @returns what the build says
 */
function build(content: string, place: string, options: string[] = [], day?: string): string {
	const clock = `data:text/javascript,Date.now=()=>Date.parse('${day}T04:00Z')`;
	const args = ['src/commands/build.mjs', '--compress', ...options];
	const { status, stderr } = spawnSync(process.execPath, args, {
		env: {
			...process.env,
			...(day && { NODE_OPTIONS: `--import ${clock}` }),
			PUFA_CONTENT: content,
			PUFA_OUT: join(place, 'dist'),
			BASE_PATH: inject('base'),
		},
		encoding: 'utf8',
	});
	expect(status, stderr).toBe(0);
	return stderr;
}

/** Every file of a built site, with its hash. */
function filesOf(place: string): Record<string, string> {
	const dist = join(place, 'dist');
	return Object.fromEntries(
		filesIn(dist).map((file) => [file, hash('sha256', readFileSync(join(dist, file)))]),
	);
}

const pageOf = (law: string): string =>
	readFileSync(join(scratch, 'dist/laws', law, 'index.html'), 'utf8');

/** A page of the site that is not among those that a build looks at first: one in a hundred. */
function lateSeen(): string {
	const dist = join(scratch, 'dist');
	const seen = (file: string, at: number): boolean =>
		at % 100 !== 0 && file.startsWith('laws/') && file.endsWith('/index.html');
	return join(dist, filesIn(dist).find(seen)!);
}

/** A file that is taken over is the same one as before, under a second name. */
const pageOfAnother = (place: string): number =>
	statSync(join(place, 'dist/laws/renmin-fangkong-fa/index.html')).ino;

const folderNumber = (folder = join(scratch, 'dist')): number => statSync(folder).ino;

/** The number of the folder of second names that a first build has made behind it. On another disk than what is kept it makes none. */
async function spareOfFirst(): Promise<number | undefined> {
	const spare = spareFolder(realpathSync(join(scratch, 'dist')));
	if (statSync(dirname(spare)).dev !== statSync(scratch).dev) return undefined;
	await vi.waitUntil(() => existsSync(`${spare}-marks`), 20_000);
	return folderNumber(spare);
}

test(
	'builds that go on from the last one give the bytes of a build from the beginning, of content on another disk',
	async () => {
		const known = join(scratch, 'known');
		cpSync(inject('content'), known, { recursive: true });
		addLaws(known);
		build(known, scratch);
		const [before, other] = [filesOf(scratch), pageOfAnother(scratch)];
		const second = await spareOfFirst();
		for (const [at, edits] of STEPS.entries()) {
			for (const [file, change] of edits) edit(join(known, file), change);
			// Somebody has cleared away a part of what is kept for the next build.
			if (at === 2)
				rmSync(join(spareFolder(realpathSync(join(scratch, 'dist'))), 'laws/index.html'));
			// Somebody has put a file into the site.
			if (at === 4) writeFileSync(join(scratch, PUT_THERE), '');
			build(known, scratch);
			if (at === 0 && second !== undefined) expect(folderNumber()).toBe(second);
			expect(pageOfAnother(scratch)).toBe(other);
			expect(existsSync(join(scratch, PUT_THERE))).toBe(false);
		}
		// Somebody has changed a page of the site, or removed all of it.
		writeFileSync(lateSeen(), '改过');
		expect(build(known, scratch)).toContain('上次生成的网站被人改动过');
		rmSync(join(scratch, 'dist'), { recursive: true });
		expect(build(known, scratch)).not.toContain('被人改动过');
		// The day comes on which it applies; then somebody has put the clock right.
		expect(build(known, scratch, [], '2999-03-01')).toContain('其余照旧');
		expect(pageOf('ceshi-yi')).not.toMatch(/本法规有新文本/);
		expect(pageOf('ceshi-yi')).toMatch(/第五条.*己。/);
		expect(build(known, scratch)).toContain('其余照旧');
		const after = filesOf(scratch);
		expect(pageOf('ceshi-yi')).toMatch(/本法规有新文本，自2999年3月1日起施行/);
		expect(pageOf('ceshi-yi')).toMatch(/讲甲，见<a [^>]+>《测试县乙办法》第一条</);
		expect(after).not.toEqual(before);
		cpSync(known, elsewhere, { recursive: true });
		// Nothing is there to take over, and what is kept for the next build has no place.
		const fresh = join(realpathSync(scratch), 'fresh');
		const record = join(keptFolder(join(fresh, 'dist')), 'record');
		mkdirSync(record, { recursive: true });
		expect(build(elsewhere, fresh, ['--anew'])).toContain('网站已经换上');
		rmSync(record, { recursive: true });
		expect(filesOf(fresh)).toEqual(after);
	},
	A_DOZEN_BUILDS,
);
