import { expect, test } from 'vitest';
import { check } from './invented-site.ts';

test('the words of the laws tell of which one an article is that a letter cites without its law', async () => {
	const letter = `依据《示例省渡船管理条例》第一条和《示例省码头管理条例》第一条，函告如下。
渡船每班载了四十人，救生衣没有按人数配备，不符合第二条。
夜间靠泊没有点亮两盏灯，不符合第三条。
其他事项按第二条办理。`;
	const checked = await check(letter);
	expect(checked.slice(2).map(({ text, law }) => [text, law])).toEqual([
		['第二条', '示例省渡船管理条例'],
		['第三条', '示例省码头管理条例'],
		['第二条', '示例省渡船管理条例'],
	]);
});
