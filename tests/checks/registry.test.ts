import { expect, test } from 'vitest';
import { checked, GOOD, type Row } from './folder.ts';

const LAW = 'laws/shili-guiding/law.yaml';

test.each<Row>([
	[
		'aliases that a Chinese comma has joined',
		{ [LAW]: ['aliases: [设施规定]', 'aliases: [设施规定，看护规定]'] },
		[
			'warning laws/shili-guiding/law.yaml:3 “设施规定，看护规定”里有全角的“，”，被当成了一项。几项之间用半角逗号加空格，或者每项单独一行、以“- ”开头；确实是一项的，不用改',
		],
	],
	[
		'two topics of one name',
		{
			'registry/topics.yaml':
				'- id: sheshi\n  name: 设施\n  description: 甲\n- id: kanhu\n  name: 设施\n  description: 乙\n',
		},
		[
			'warning registry/topics.yaml:5 主题名称“设施”和第 2 行的一样，读者分不清。请合并，或者改成不同的名称',
		],
	],
	[
		'law.yaml under the name that an editor program gives it',
		{ 'laws/kong/law.yaml.txt': GOOD[LAW]! },
		['error laws/kong 文件夹里没有 law.yaml，这部法规不会显示。请把 law.yaml.txt 改名为 law.yaml'],
	],
])('%s', (_, changes, said) => {
	expect(checked(changes)).toEqual(said);
});
