import { expect, test } from 'vitest';
import type { ListedLaw } from '../../../../src/domain/draft/library/list.ts';
import { nearNames } from '../../../../src/domain/draft/library/near-names.ts';
import { titleKey } from '../../../../src/domain/law/title/identify.ts';

const LAWS: [title: string, ...names: string[]][] = [
	['示例省渡船管理条例'],
	['示例省汽船管理办法'],
	['示例省木筏管理规定（试行）'],
	['示例省水鸟栖息地保护条例'],
	['示例省浮桥与浮码头安全条例'],
	['示例市浮桥养护条例'],
	['中华人民共和国保守航道秘密法', '航密法'],
	['中华人民共和国保守航道秘密法实施条例'],
	['中华人民共和国船舶诉讼法', '船诉法'],
	['中华人民共和国船员诉讼法'],
	['最高人民法院关于适用《中华人民共和国船舶诉讼法》的解释'],
];

const NAMES = new Map(
	LAWS.flatMap(([title, ...names]) =>
		[title, ...names].map((name): [string, ListedLaw] => [titleKey(name), { id: title, title }]),
	),
);

test.each<[what: string, written: string, near: string[]]>([
	['one letter is wrong', '示例省渡船管里条例', ['示例省渡船管理条例']],
	[
		'the kind is wrong, before one letter',
		'示例省渡船管理办法',
		['示例省渡船管理条例', '示例省汽船管理办法'],
	],
	['（试行） is missing', '示例省木筏管理规定', ['示例省木筏管理规定（试行）']],
	['（试行） is too much', '示例省汽船管理办法（试行）', ['示例省汽船管理办法']],
	['管理 is missing', '示例省渡船条例', ['示例省渡船管理条例']],
	[
		'管理 is too much and the first word is missing',
		'航道秘密管理法',
		['中华人民共和国保守航道秘密法'],
	],
	[
		'words within it are missing, and the kind is wrong',
		'示例省江滩渡船办法',
		['示例省渡船管理条例'],
	],
	['it is short, no letter is told of', '航舟法', []],
	['two characters stand within it, no slip is told of', '船汽规定', []],
	['the rules of a law are named, not the law', '渡船实施条例', []],
	[
		'管理 is too much in a law that is known so',
		'保守航道秘密管理法',
		['中华人民共和国保守航道秘密法'],
	],
	['the place is missing', '渡船管理条例', ['示例省渡船管理条例']],
	['a law is named in short', '航密法实施条例', ['中华人民共和国保守航道秘密法实施条例']],
	[
		'a 司法解释 is named after its law',
		'船舶诉讼法司法解释',
		['最高人民法院关于适用《中华人民共和国船舶诉讼法》的解释'],
	],
	[
		'a 司法解释 is named after its law in short',
		'船诉法解释',
		['最高人民法院关于适用《中华人民共和国船舶诉讼法》的解释'],
	],
	[
		'another law is named within it, no slip is told of',
		'最高人民法院关于适用《中华人民共和国船员诉讼法》的解释',
		[],
	],
	[
		'only its subject is named, which one law of the kind has',
		'水鸟条例',
		['示例省水鸟栖息地保护条例'],
	],
	['its subject is that of a law of another kind', '水鸟规定', []],
	['its subject is that of several', '浮桥条例', []],
	['nothing is like it', '风车条例', []],
])('where %s', (_, written, near) => {
	expect(nearNames(titleKey(written), NAMES).map(({ title }) => title)).toEqual(near);
});
