import { expect, test } from 'vitest';
import { check } from './invented-site.ts';

test('a draft that explains a law by its title means that law by 本条例 and by a number alone', async () => {
	const draft = `《示例省码头管理条例》解读
第二条写明靠泊的次序，违反第三条的，依照本条例第一条修补。`;
	const checked = await check(draft);
	expect(checked.map(({ text, law }) => [text, law])).toEqual(
		['《示例省码头管理条例》', '第二条', '第三条', '本条例第一条'].map((text) => [
			text,
			'示例省码头管理条例',
		]),
	);
});
