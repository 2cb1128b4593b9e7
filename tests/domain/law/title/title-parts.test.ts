import { describe, expect, test } from 'vitest';
import { titleParts } from '../../../../src/domain/law/title/title-parts.ts';

describe('the parts of a title that stay on one line (invented laws)', () => {
	test.each([
		['示例县路灯管理规定'],
		['中华人民共和国|路灯法'],
		['示例省实施|《中华人民共和国|路灯法》|办法'],
		['示例县路灯管理规定|（试行）'],
		// No line begins with a sign that closes, nor ends with one that opens.
		['关于修改|《路灯法》、|《桥梁法》|的决定'],
		['关于|《〈中华人民共和国|路灯法〉修正案|（草案）》|的说明'],
		['示例县实施|（《路灯法》）|办法'],
		[''],
	])('%s', (parts) => {
		expect(titleParts(parts.replaceAll('|', ''))).toEqual(parts.split('|'));
	});
});
