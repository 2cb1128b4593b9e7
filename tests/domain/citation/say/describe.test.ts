import { expect, test } from 'vitest';
import { describeReason } from '../../../../src/domain/citation/say/describe.ts';

test.each([
	['示例省渡口条例', '本站没有收录《示例省渡口条例》'],
	// As the index holds them, 示政发2031-7 and 示例省人民政府令41: an editor reads them as they are written.
	['示政发2031-7', '本站没有收录示政发〔2031〕7号'],
	['示例省人民政府令41', '本站没有收录示例省人民政府令第41号'],
])('%s, which the site does not hold', (name, said) => {
	expect(describeReason({ kind: 'not held', name })).toBe(said);
});
