import { expect, test } from 'vitest';
import {
	nameVariants,
	shortened,
} from '../../../../../src/domain/citation/find/names/name-variants.ts';

const COURT = '最高人民法院';

/** Names of invented interpretations, and what judgments call them. */
test.each<[title: string, called: string[]]>([
	[`${COURT}关于适用《中华人民共和国山洞保护法》的解释`, ['山洞保护法解释', '山洞保护法司法解释']],
	[
		`${COURT}关于适用《中华人民共和国船舶法典》船体编若干问题的解释`,
		['船舶法典船体编解释', '船舶法典船体编司法解释'],
	],
	[`${COURT}关于适用《中华人民共和国船舶法典》有关缆绳制度的解释`, ['船舶法典缆绳制度解释']],
	[
		`${COURT}关于适用《中华人民共和国渡口法》若干问题的规定（三）`,
		['渡口法规定（三）', '渡口法解释（三）', '渡口法司法解释（三）'],
	],
])('%s goes by short names', (title, called) => {
	expect(nameVariants(title)).toEqual(expect.arrayContaining(called));
});

test('of interpretations on 若干问题 of a law there may be several, and none is the one', () => {
	const title = `${COURT}关于适用《中华人民共和国渡口法》若干问题的解释`;
	expect(nameVariants(title)).not.toContain('渡口法解释');
});

test.each<[title: string, called: string[]]>([
	[
		`${COURT}关于审理过江渡船租赁合同纠纷案件适用法律若干问题的解释（一）`,
		['过江渡船租赁司法解释（一）', '过江渡船租赁合同纠纷解释一', '过江渡船租赁合同解释'],
	],
	[`${COURT}关于审理山洞借用案件适用法律问题的规定`, ['山洞借用规定', '山洞借用司法解释']],
	[`${COURT}关于山洞诉讼证据的若干规定`, ['山洞诉讼证据规定']],
	['船舶法典船体编解释（一）', []],
	['民法典船体编解释（一）', ['船体编解释（一）']],
	['中华人民共和国渡运秩序法', ['渡秩法']],
	['灯塔看守安全法', ['灯看法']],
	['渡运秩序法解释', ['渡秩法解释']],
	['渡运秩序法实施条例', ['渡秩法实施条例']],
	['渡口管理处罚法', ['渡口处罚法']],
])('%s is known by what lawyers leave of it, where that is of no other law', (title, called) => {
	expect(shortened(title)).toEqual(expect.arrayContaining(called));
});

test('what many laws end in is the name of none', () => {
	expect(shortened('中华人民共和国防沙治沙法')).not.toContain('防治法');
});

test('rules on a subject of two characters may be those of anybody', () => {
	const called = shortened(`${COURT}关于审理灯塔纠纷案件适用法律问题的规定`);
	expect(called).toContain('灯塔司法解释');
	expect(called).not.toContain('灯塔规定');
});
