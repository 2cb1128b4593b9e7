import { afterEach, expect, test, vi } from 'vitest';
import { readSite } from '../../src/loaders/site-file.ts';
import { folderWith } from '../checks/folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('variables go before the file', () => {
	vi.stubEnv('SITE_URL', 'https://www.example.com');
	vi.stubEnv('BASE_PATH', 'zwgk/gdb');
	expect(readSite(folderWith())).toMatchObject({
		url: 'https://www.example.com',
		base: '/zwgk/gdb/',
	});
});

test.each([
	['SITE_URL', 'www.example.com', '环境变量 SITE_URL：url 要写完整网址'],
	['SITE_URL', 'https://www.example.com/zwgk/', '环境变量 SITE_URL：url 只写协议和域名'],
	[
		'BASE_PATH',
		'/政务 公开/',
		'环境变量 BASE_PATH：base 要以 / 开头、以 / 结尾，中间只写英文字母、数字',
	],
])('%s=%s is refused in Chinese, by the name of the variable', (name, value, said) => {
	vi.stubEnv(name, value);
	expect(() => readSite(folderWith())).toThrow(said);
});
