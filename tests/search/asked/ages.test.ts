import { describe, expect, test } from 'vitest';
import { readAge } from '../../../src/search/asked/ages.ts';

const NAMES = new Set(['灯笼法', '老灯塔保护法', '筝规']);
const read = (typed: string) => readAge(typed, (name) => NAMES.has(name));

describe('which wording of a law is meant, without its year', () => {
	test.each([
		['旧灯笼法第八条', '灯笼法第八条'],
		['原《灯笼法》第八条', '《灯笼法》第八条'],
		['修订前的灯笼法第八条', '灯笼法第八条'],
		['修正以前的灯笼法', '灯笼法'],
		['老筝规怎么说', '筝规怎么说'],
		['以前的灯笼法', '灯笼法'],
		['灯笼法旧版', '灯笼法'],
		['灯笼法（修订前）第八条', '灯笼法第八条'],
		['灯笼法(旧)', '灯笼法'],
		['灯笼法修改前第八条', '灯笼法第八条'],
	])('%s: the one before', (typed, text) => {
		expect(read(typed)).toEqual({ isEarlier: true, text });
	});

	test.each([
		['新灯笼法', '灯笼法'],
		['最新版的灯笼法第八条', '灯笼法第八条'],
		['新修订的灯笼法', '灯笼法'],
		['按照现行有效的《灯笼法》', '按照《灯笼法》'],
		['修订后的灯笼法', '灯笼法'],
		['灯笼法最新版本', '灯笼法'],
		['灯笼法（修正后）', '灯笼法'],
	])('%s: the present one', (typed, text) => {
		expect(read(typed)).toEqual({ isEarlier: false, text });
	});

	test.each([
		// the beginning of a name
		'老灯塔保护法',
		'老灯塔保护法第三条',
		// of something else
		'旧灯笼怎么扔',
		'新风车法',
		'灯笼法新增了什么',
		'点灯以前灯笼法怎么规定',
		'创新灯笼法怎么规定',
		// both
		'灯笼法新旧版有什么区别',
		'灯笼法修订前后对比',
		'灯笼法',
		'',
	])('%s does not say', (typed) => {
		expect(read(typed)).toBeNull();
	});
});
