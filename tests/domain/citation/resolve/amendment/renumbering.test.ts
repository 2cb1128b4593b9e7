import { expect, test } from 'vitest';
import { CitedLaws, type IndexedLaw } from '../../../../../src/domain/citation/held/law-index.ts';
import type { TextOrigin } from '../../../../../src/domain/citation/resolve/meaning/meaning.ts';
import { Places } from '../../../../../src/domain/citation/held/places.ts';
import { CitationReader } from '../../../../../src/domain/citation/resolve/resolve.ts';
import { addresses } from '../../invented-laws.ts';
import { marked, plain } from '../../marks.ts';

const law = (id: string, name: string, branches: number[]): IndexedLaw => {
	const places = new Places(addresses({ articles: 30, branches, divisions: ['c3', 'c4'] }));
	const version = { date: '2030-01-01', effective: '2030-01-01', places: () => places };
	return { id, name, names: [name], numbers: [], versions: [version] };
};

/** Laws that nobody has made, of which the site has the wording after the amendment alone. */
const laws = new CitedLaws(
	[law('fengche', '某市风车条例', []), law('fenglun', '风轮法', [17])],
	'2031-06-01',
);
const OF_CITY: TextOrigin = { day: '2030-01-01', amends: ['某市风车条例'] };
const OF_LAW: TextOrigin = { day: '2030-01-01', amends: ['风轮法'] };

/** An amendment, one point for each line, as its citations are marked. */
function read(lines: readonly string[], origin: TextOrigin): string[] {
	const reader = new CitationReader(laws, origin);
	return lines.map((line, place) => {
		const text = plain(line);
		const here = { address: `d${place + 1}-k1`, division: '' };
		return marked(text, reader.read(text, here), origin === OF_LAW ? 'fenglun' : 'fengche');
	});
}

/** A later amendment: the wording that it makes is not here. */
const LATER: TextOrigin = { day: '2031-05-01', amends: ['某市风车条例'] };

test('in an amendment whose later wording is not here, numbers of that wording lead nowhere', () => {
	const lines = [
		'将{第三条第一款|@t3-k1}修改为：“有{前款|!nothing meant}的，依照{本条例第五条|@t5}收帆。”',
		'{第六条|@t6}增加一款，作为{第二款|!later wording}：“违反{前款|@t6-k1}规定的，收帆。”',
		'增加一条，作为{第八条|!later wording}：“风车应当有帆。”',
		'将{第八条|@t8}改为{第九条|!later wording}，{第一款|@t8-k1}修改为：“依照{本条例第七条|@t7}、{第八条|!later wording}收帆。”',
		'将{第十条|@t10}、{第十二条第一款|@t12-k1}中的“县”修改为“区”。',
		'{第十五条第二款|@t15-k2}分为两款，作为{第二款|!later wording}、{第三款|!later wording}。',
		'删去{第二十条|@t20}。',
	];
	expect(read(lines, LATER)).toEqual(lines);
});

test.each<[what: string, lines: string[], origin?: TextOrigin]>([
	[
		'what is deleted is not in the changed wording',
		[
			'删去{第五条第二款|!earlier wording}、{第六条第一款第三项|!earlier wording}。',
			'{第七条第三款|!earlier wording}予以删除。',
			'删去{第九条|!earlier wording}、{第十一条|!earlier wording}和{第十二条|!earlier wording}。',
			'将{第十五条|!earlier wording}删去。',
		],
	],
	[
		'where words are deleted, the place stays',
		[
			'删去{第五条|@t5}中的“及其”。',
			'删去{第五条|@t5}、{第六条第一款|@t6-k1}中的“乡”，{第七条第二款|@t7-k2}删去“镇”。',
			'删去{第八条第一款|@t8-k1}末尾的“但书”，{第九条第一款|@t9-k1}最后一句删去。',
		],
	],
	[
		'what is renumbered is there under its new number',
		[
			'{第五条第二款|!earlier wording}改为{第三款|@t5-k3}。',
			'将{第八条|!earlier wording}改为{第七条|@t7}，{第一款|@t7-k1}修改为：“风车应当有帆。”',
			'{第九条|!earlier wording}、{第十条|!earlier wording}分别改为{第八条|@t8}、{第九条|@t9}。',
			'{第十一条至第十三条|!earlier wording}合并，作为{第十条|@t10}。',
			'将{第十四条|!earlier wording}改为{第十五条|@t15}，{第一款|@t15-k1}修改为：“收帆。”{第二款|!earlier wording}改为{第三款|@t15-k3}。',
			'{第二十条|!earlier wording}修改为{第二十一条|@t21}，{第二款|!earlier wording}修改为{第三款|@t21-k3}。',
			'条文顺序作相应调整：“{第二十一条|!earlier wording}”调整为“{第二十条|@t20}”，“{第二十三条|!earlier wording}”调整为“{第二十二条|@t22}”。',
			'删去{第四章|!earlier wording}，将{第三章|@c3}章名修改为“放飞”。',
		],
	],
	[
		'behind an article that is deleted, numbers are others',
		[
			'将{第五条第一款|@t5-k1}中的“县”修改为“区”。',
			'删去{第七条|!earlier wording}。',
			'将{第六条|@t6}、{第九条|!earlier wording}修改为：“风车应当有帆。”',
			'将{第十条第二款|!earlier wording}修改为：“违反{本条例第九条|@t9}的，收帆。”',
		],
	],
	[
		'behind an article that is added, too',
		[
			'增加一条，作为{第七条|@t7}：“风车应当有帆。”',
			'将{第六条|@t6}、{第七条|!earlier wording}中的“县”修改为“区”。',
			'增加两条，作为{第二十条|@t20}、{第二十一条|@t21}：“收帆。”',
		],
	],
	[
		'what follows a 款 that is gone is counted in its article',
		[
			'在{第五条|@t5}中增加一款，作为{第二款|@t5-k2}：“收帆。”原{第二款|!earlier wording}、{第三款|!earlier wording}改为{第三款|@t5-k3}、{第四款|@t5-k4}。',
			'删去{第六条第二款|!earlier wording}，{第三款|!earlier wording}改为{第二款|@t6-k2}。',
			'{第八条|@t8}增加一项，作为{第三项|@t8-k1-x3}：“收帆；”{第三项至第五项|!earlier wording}相应改为{第四项至第六项|@t8-k1-x4 @t8-k1-x5 @t8-k1-x6}。',
		],
	],
	[
		'behind an article that is moved, its 款 are as well',
		[
			'删去{第七条|!earlier wording}。',
			'{第九条第一款|!earlier wording}修改为：“收帆。”{第二款|!earlier wording}中的“县”修改为“区”。',
		],
	],
	[
		'a law that has 第…条之一 keeps its numbers',
		[
			'删去{风轮法第九条|!earlier wording}。',
			'在{风轮法第十七条|@t17}后增加一条，作为{第十七条之一|@t17z1}：“收帆。”',
			'将{风轮法第二十条|@t20}修改为：“收帆。”',
		],
		OF_LAW,
	],
	[
		'a number that the changed wording does not have was one of the one before',
		['将{第三十五条|!earlier wording}修改为：“收帆。”'],
	],
])('in an amendment whose earlier wording is not here, %s', (_, lines, origin = OF_CITY) => {
	expect(read(lines, origin)).toEqual(lines);
});
