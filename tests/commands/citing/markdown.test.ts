import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readGiven } from '../../../src/commands/citing/given.ts';
import { listCitations } from '../../../src/commands/citing/list.ts';
import { withoutMarks } from '../../../src/commands/citing/markdown.ts';
import { CitedLaws } from '../../../src/domain/citation/held/law-index.ts';
import { inventedLaws } from '../../domain/citation/invented-laws.ts';
import { scratchFolder } from '../../scratch-folder.ts';

/** Where the citations of a line stand in it, and what is read there. */
const listed = (line: string): [stretch: string, text: string, target: string | undefined][] => {
	const { lines, columns } = withoutMarks('a.md', [line]);
	const text = { path: 'a.md', lines, columns, above: 0, statute: null, origin: {} };
	return [...listCitations(text, inventedLaws)].map((one) => [
		line.slice(one.start, one.end),
		one.text,
		one.targets[0],
	]);
};

test.each<[line: string, ...expected: ReturnType<typeof listed>]>([
	[
		'依照《**渡口法**》第**二**条办理。',
		['《**渡口法**》第**二**条', '《渡口法》第二条', 'dukou#t2'],
	],
	['依照**《渡口法》第二条**办理。', ['《渡口法》第二条', '《渡口法》第二条', 'dukou#t2']],
	['- **依照**《渡口法》_第二条_', ['《渡口法》_第二条', '《渡口法》第二条', 'dukou#t2']],
	[
		'见[《渡口法》](https://example.org/a_b)第二条。',
		['《渡口法》](https://example.org/a_b)第二条', '《渡口法》第二条', 'dukou#t2'],
	],
	['`**`是记号，\\*《渡口法》第二条', ['《渡口法》第二条', '《渡口法》第二条', 'dukou#t2']],
	// Stars that hide names are words.
	['张**、李**依照《渡口法》第二条', ['《渡口法》第二条', '《渡口法》第二条', 'dukou#t2']],
])(
	'in Markdown a line is read in one piece, and spans are those of the file: %s',
	(line, ...all) => {
		expect(listed(line)).toEqual(all);
	},
);

test('a law in Markdown is read as the law that it is, on the lines of its file', async () => {
	const folder = scratchFolder(onTestFinished);
	const path = join(folder, 'a.md');
	writeFileSync(
		path,
		`---
title: "示例县浮桥守则"
version: "2031-05-01"
---

# 示例县浮桥守则

（示例文本，非真实法规）

**第一条**　过桥的牛不许跑。

**第二条**　违反**第一**条的，牛走在最后。

**第三条**　依照前条处理的，写入簿册。
`,
	);
	const { texts, laws } = await readGiven([{ path }], join(folder, 'content'), '2031-06-01');
	const known = new CitedLaws([...laws.values()], '2031-06-01');
	const found = [...listCitations(texts[0]!, known)];
	expect([...laws.values()].map(({ versions }) => versions[0]!.date)).toEqual(['2031-05-01']);
	expect(found.map(({ line, start, end, targets }) => [line, start, end, targets])).toEqual([
		[12, 12, 17, ['shili-xian-fuqiao-shouze#t1']],
		[14, 10, 12, ['shili-xian-fuqiao-shouze#t2']],
	]);
});
