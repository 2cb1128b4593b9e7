import { expect, test } from 'vitest';
import { checked, type Row } from './folder.ts';

const FILE = 'registry/synonyms.yaml';

/** The good folder with a table of these entries, given as `say` and `law`. */
const table = (...entries: [say: string, law: string][]): Record<string, string> => ({
	[FILE]: entries
		.map(([say, law], row) => `- id: ci-${row}\n  say: ${say}\n  law: ${law}\n`)
		.join(''),
});

const ROWS: Row[] = [
	['no table', {}, []],
	['an empty table', { [FILE]: '[]\n' }, []],
	['words that stand once', table(['[坏了, 破了]', '[损坏]'], ['[去看看]', '[查看]']), []],
	['one word of the law in two entries', table(['[坏了]', '[损坏]'], ['[破了]', '[损坏]']), []],
	['a word of the law that another entry says', table(['[坏]', '[损]'], ['[损]', '[毁]']), []],
	[
		'a word said in two entries',
		table(['[坏了, 破了]', '[损坏]'], ['[旧了, 破了]', '[陈旧]']),
		[`error ${FILE}:5 “破了”重复，第 2 行的 say 里已经有了。请只留一处，或者合并这两条`],
	],
	[
		'a word said twice in one entry',
		table(['[坏了, 坏了]', '[损坏]']),
		[`error ${FILE}:2 “坏了”重复，第 2 行的 say 里已经有了。请只留一处，或者合并这两条`],
	],
	[
		'every further place of a word is told',
		table(['[坏了]', '[损坏]'], ['[坏了]', '[损毁]'], ['[坏了]', '[毁坏]']),
		[
			`error ${FILE}:5 “坏了”重复，第 2 行的 say 里已经有了。请只留一处，或者合并这两条`,
			`error ${FILE}:8 “坏了”重复，第 2 行的 say 里已经有了。请只留一处，或者合并这两条`,
		],
	],
	[
		'an entry that leads from a word to itself',
		table(['[坏了, 损坏]', '[损毁, 损坏]']),
		[`error ${FILE}:3 “损坏”在这一条的 say 里也有，说法没有变。请从 say 或者 law 里删去`],
	],
	[
		'a word that begins like a question',
		table(['[能不能退, 怎么办]', '[退还]']),
		[
			`warning ${FILE}:2 “能不能退”以“能不能”开头，读者查不到：检索会先去掉这类问句的套话。请删去开头几个字，只写要查的词`,
		],
	],
	[
		'words that a Chinese comma has joined; of the law they may have one',
		table(['[坏了，破了]', '[停下，离开]']),
		[
			`warning ${FILE}:2 “坏了，破了”里有全角的“，”，被当成了一项。几项之间用半角逗号加空格，或者每项单独一行、以“- ”开头；确实是一项的，不用改`,
		],
	],
	[
		'an entry without words of the law',
		table(['[坏了]', '[]']),
		[
			`error ${FILE}:3 第 1 项的 law 至少写一个词。要写：法条的说法，最贴切的在前，例如 [拖欠劳动报酬]`,
		],
	],
];

test.each(ROWS)('%s', (_, changes, said) => {
	expect(checked(changes)).toEqual(said);
});
