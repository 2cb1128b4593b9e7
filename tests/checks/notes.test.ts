import { describe, expect, test } from 'vitest';
import { checked, type Row } from './folder.ts';

const NOTES = 'study/notes/shili-guiding.yaml';
const STUDY = 'study/xuexi.mdx';
const GUIDE = 'guides/zhinan.mdx';

/** A file of notes with one note on `at`. */
const notes = (law: string, version: string, at: string): string => `law: ${law}
${version && `version: ${version}\n`}checkedOn: 2026-11-01
author: 示例县国防动员办公室
notes:
  - { at: ${at}, gist: 条旨, plain: 说明 }
`;

describe('notes', () => {
	test.each<Row>([
		[
			'on a law that the site does not have',
			{ 'study/notes/meiyou.yaml': notes('meiyou', '', 't1') },
			[
				'error study/notes/meiyou.yaml:1 本站没有法规“meiyou”，这些解读不会显示。请核对编号，或者先建 laws/meiyou/law.yaml',
			],
		],
		[
			'in a file with the name of another law',
			{ [NOTES]: null, 'study/notes/biede.yaml': notes('shili-guiding', '2020-03-01', 't1') },
			[
				'error study/notes/biede.yaml:1 law 写的是“shili-guiding”，文件名却是“biede.yaml”。请改成一致，否则解读会挂到别的法规下面',
			],
		],
		[
			'on a 项 that the article does not have',
			{ [NOTES]: ['at: t2-k2-x1', 'at: t2-k2-x3'] },
			[
				`error ${NOTES}:9 找不到《示例县设施管理规定》第二条第二款第三项（t2-k2-x3）：2020-03-01 的文本共 3 条。请核对地址；款按自然段数，项写 x1、x2`,
			],
		],
		[
			'checked with no text in particular: then with the one that is shown',
			{ [NOTES]: notes('shili-guiding', '', 't9') },
			[
				`warning ${NOTES}:1 没有写解读对照的是哪个版本（version），法规改了不会提醒复核。本站有 2020-03-01，请写上对照的那个`,
				`error ${NOTES}:5 找不到《示例县设施管理规定》第九条（t9）：2020-03-01 的文本共 3 条。请核对地址；款按自然段数，项写 x1、x2`,
			],
		],
		[
			'checked with a text that is not here: they may be right, and should be checked again',
			{ [NOTES]: notes('shili-guiding', '2015-03-01', 't9') },
			[
				`warning ${NOTES}:2 解读对照的是 2015-03-01 的版本，本站只有 2020-03-01。请对照本站的版本重新核对，再运行 npm run check -- --confirm ${NOTES}，version 和 checkedOn 会一并改好`,
				`warning ${NOTES}:6 找不到《示例县设施管理规定》第九条（t9）：2020-03-01 的文本共 3 条。请核对地址；款按自然段数，项写 x1、x2`,
			],
		],
		[
			'on a law without any text here',
			{
				'laws/shili-guiding/2020-03-01.txt': null,
				[NOTES]: notes('shili-guiding', '2015-03-01', 't9'),
			},
			[
				'info laws/shili-guiding/law.yaml:14 列了版本，还没有收录正文。拿到官方文本后用导入命令收录',
			],
		],
		[
			'that copy the article, even with other commas',
			{
				[NOTES]: [
					'来查看的人能修就顺手修好，不用等。',
					'设施由使用它的单位负责，日常看护；发现损坏的，应当在三日内告诉。',
				],
			},
			[
				`warning ${NOTES}:11 解读不能抄法条：有 28 个字与第二条原文相同（“设施由使用它的单位负责日…”）。请用自己的话改写`,
			],
		],
		[
			'that only use the terms of the article',
			{
				[NOTES]: [
					'来查看的人能修就顺手修好，不用等。',
					'使用它的单位负责日常看护，坏了要告诉主管部门。',
				],
			},
			[],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('what is named by its id', () => {
	test.each<Row>([
		[
			'a law, misspelt',
			{ [STUDY]: ['laws: [shili-guiding]', 'laws: [shili-guidng]'] },
			[
				'error study/xuexi.mdx:4 没有编号为“shili-guidng”的法规：laws/ 和 registry/law-names.yaml 里找不到。是不是想写 shili-guiding？',
			],
		],
		[
			'a law that is known by name only',
			{ [STUDY]: ['laws: [shili-guiding]', 'laws: [biede-banfa]'] },
			[],
		],
		[
			'a law in the measures of a report',
			{ 'reports/2023.mdx': ['laws: [shili-guiding]', 'laws: [meiyou]'] },
			[
				'error reports/2023.mdx:24 没有编号为“meiyou”的法规：laws/ 和 registry/law-names.yaml 里找不到。请先在那里登记，或者删去',
			],
		],
		[
			'a law as a source',
			{ [STUDY]: ['    law: shili-guiding\n', '    law: shili-guidin\n'] },
			[
				'error study/xuexi.mdx:9 没有编号为“shili-guidin”的法规：laws/ 和 registry/law-names.yaml 里找不到。是不是想写 shili-guiding？',
			],
		],
		[
			'a place in a law',
			{ [STUDY]: ['at: t2', 'at: t2-k5'] },
			[
				'error study/xuexi.mdx:10 找不到《示例县设施管理规定》第二条第五款（t2-k5），对照的是 2020-03-01 的文本。请核对地址',
			],
		],
		[
			'another article than the title of the source',
			{ [STUDY]: ['title: 示例规定第二条', 'title: 示例县设施管理规定第三条'] },
			['warning study/xuexi.mdx:10 来源的名称写的是第三条，at 是 t2（第二条）。请核对，改成一致'],
		],
		[
			'a 款 of the article that the title of the source names, beside others',
			{
				[STUDY]: ['title: 示例规定第二条', 'title: 示例县设施管理规定第一条、第二条第一款'],
			},
			[],
		],
		[
			'a place without a law',
			{ [STUDY]: ['    law: shili-guiding\n', ''] },
			['warning study/xuexi.mdx:9 写了条款地址 t2，没有写是哪部法规。请补上 law，或者删去 at'],
		],
		[
			'a topic',
			{ [GUIDE]: ['topics: [sheshi]', 'topics: [renfang]'] },
			[
				'error guides/zhinan.mdx:5 没有编号为“renfang”的主题：registry/topics.yaml 里找不到。请先在那里登记，或者删去',
			],
		],
		[
			'a topic where the whole list is gone',
			{
				'registry/topics.yaml': null,
				'laws/shili-guiding/law.yaml': ['topics: [sheshi]\n', ''],
				[STUDY]: ['topics: [sheshi]\n', ''],
			},
			[
				'error guides/zhinan.mdx:5 没有编号为“sheshi”的主题：没有 registry/topics.yaml，或者里面是空的。请把这个文件放回来，或者先在那里登记',
			],
		],
		[
			'a signal and an awareness day',
			{
				[GUIDE]: [
					'signals: [yuxian]\nawarenessDay: xuanchuan-ri',
					'signals: [kongxi]\nawarenessDay: xuanchuanri',
				],
			},
			[
				'error guides/zhinan.mdx:9 没有编号为“kongxi”的警报信号：registry/alarms.yaml 里找不到。请先在那里登记，或者删去',
				'error guides/zhinan.mdx:10 没有编号为“xuanchuanri”的宣传日：registry/days.yaml 里找不到。是不是想写 xuanchuan-ri？',
			],
		],
		[
			'an id that a registry gives twice',
			{
				'registry/topics.yaml':
					'- { id: sheshi, name: 设施, description: 说明 }\n- { id: sheshi, name: 设备, description: 说明 }\n',
			},
			['error registry/topics.yaml:2 编号“sheshi”重复，第 1 行已经有了。请换一个编号，或者合并'],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});
