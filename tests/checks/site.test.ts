import { describe, expect, test } from 'vitest';
import { checked, GOOD } from './folder.ts';

const site = (...lines: string[]) => ({ 'site.yaml': `${GOOD['site.yaml']}${lines.join('\n')}\n` });

describe('the colours of a site', () => {
	test('that can be read on white are used as they are', () => {
		expect(checked(site('colours:', '  main: "#1a5798"', '  accent: "#8f231b"'))).toEqual([]);
	});

	test('that cannot be read well are named, with the colour that readers will see', () => {
		expect(checked(site('colours:', '  main: "#ff9900"'))).toEqual([
			'warning site.yaml:8 主色 #ff9900 和白色的对比度只有 2.1:1，达不到 7:1，看不清的人会多。网页上会自动加深成 #7f4c00；想要颜色和这里写的一样，请直接写 "#7f4c00" 或者更深的颜色',
		]);
	});
});

describe('the 党政机关网站标识', () => {
	const identifiers = [
		'identifiers:',
		'  partyGovernment: "0000"',
		'  partyGovernmentImage: a.png',
	];

	test('has its picture in the content folder', () => {
		expect(checked({ ...site(...identifiers), 'a.png': 'picture' })).toEqual([]);
	});

	test('without its picture is named', () => {
		expect(checked(site(...identifiers))).toEqual([
			'error site.yaml:9 找不到图片 a.png。请把图片放进内容文件夹，和 site.yaml 放在一起；没有图片就删去这一项',
		]);
	});
});

test('a 公安备案号 has its 14 digits', () => {
	expect(checked(site('identifiers:', '  publicSecurity: 公网安备123号'))[0]).toMatch(
		/公安备案号里有 14 位数字/,
	);
});

describe('the first site.yaml, as the import writes it', () => {
	const starter = (...lines: string[]) => ({
		'site.yaml': [
			'name: 普法网站（请改成本单位的网站名称）',
			'office: 示例单位（请改成主办单位全称）',
			'description: 示例',
			'url: https://www.example.com',
			'contact:',
			'  address: 示例县人民路1号（虚构地址）',
			'  note: 请填写地址、电话和办公时间',
			...lines,
			'',
		].join('\n'),
	});

	test('may stay as it is while it says that it is a demonstration', () => {
		expect(checked(starter('demonstration: true'))).toEqual([]);
	});

	test('is none of a real site: each field that was left is named', () => {
		const fields = checked(starter()).map((line) =>
			/^warning site\.yaml:(\d) (\S+) 还是/.exec(line)?.slice(1),
		);
		expect(fields).toEqual([
			['1', 'name'],
			['2', 'office'],
			['6', 'contact.address'],
			['7', 'contact.note'],
			['4', 'url'],
		]);
	});

	test('what only looks like it is none', () => {
		expect(checked(site('  note: 来信请填写真实姓名'))).toEqual([]);
	});
});
