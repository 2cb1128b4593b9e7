import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/domain/text/decode.ts';
import { readText } from '../../src/importer/read/text.ts';

const TEXT = '示例条例\n第一条　为了“示范”，制定本条例——共3条。\n';

/** GB18030 bytes of a few characters; Node decodes this encoding but does not write it. */
const GB18030 = Buffer.from(
	'cabec0fdccf5c0fd0ab5dad2bbccf5a1a1ceaac1cba1b0cabeb7b6a1b1a3acd6c6b6a8b1becccf'.slice(0, -4) +
		'ccf5c0fda1a3',
	'hex',
);

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a text file is found by its bytes', () => {
	test.each([
		['UTF-8', Buffer.from(TEXT)],
		['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
		['UTF-16 little endian', Buffer.from(TEXT, 'utf16le')],
		['UTF-16 little endian with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
		['UTF-16 big endian', utf16be(TEXT)],
		['UTF-16 big endian with a mark', utf16be(`\uFEFF${TEXT}`)],
	])('%s', (_, bytes) => {
		expect(decode(bytes)).toBe(TEXT);
	});

	test('GB18030, as Notepad in China saves “ANSI”', () => {
		expect(decode(GB18030)).toBe('示例条例\n第一条　为了“示范”，制定本条例。');
	});

	test('Big5, as old files in traditional characters are', () => {
		const hex = 'a5dca8d2bfecaa6b0ab2c4a440b1f8a140b4e7a466b35dbf4fa143';
		expect(decode(Buffer.from(hex, 'hex'))).toBe('示例辦法\n第一條　渡口設燈。');
	});

	test('a character outside the basic plane in GB18030', () => {
		// U+20089, four bytes in GB18030
		const bytes = Buffer.concat([GB18030, Buffer.from('95328231', 'hex')]);
		expect(decode(bytes)).toContain(
			new TextDecoder('gb18030').decode(Buffer.from('95328231', 'hex')),
		);
	});
});

describe('what is no text', () => {
	test.each([
		['random bytes', Buffer.from('00ff10803fc1e2d3f4a5b6978899aabbccddeeff0102030405', 'hex')],
		['text with a zero byte', Buffer.from('示例\0条例')],
		['a program', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex')],
	])('%s', (_, bytes) => {
		expect(readText(bytes).problems).toMatchObject([
			{ severity: 'error', message: expect.stringContaining('二进制') as string },
		]);
	});

	test('a text of which a few bytes are broken: the message names the lines', () => {
		const words = '第一条　为了示范，制定本条例。本条例是示例，共有三条。\n'.repeat(9);
		const broken = Buffer.from(words);
		for (const at of [100, 101, 500]) broken[at] = 0xff;
		expect(readText(broken).problems).toMatchObject([
			{ severity: 'error', message: expect.stringMatching(/^第 2、7 行有损坏的字节/) as string },
		]);
	});

	test('a text with a control character, as tables and fields of Word leave it: the message names the line and the character', () => {
		const words = '第一条　为了示范，制定本条例。本条例是示例，共有三条。\n'.repeat(9);
		expect(readText(Buffer.from(words.replace(/(?<=\n)第/, '\u0007第'))).problems).toMatchObject([
			{
				severity: 'error',
				message: expect.stringMatching(/^第 2 行有看不见的控制字符（U\+0007）/) as string,
			},
		]);
	});

	test('Chinese words that were saved as western ones', () => {
		const misread = Buffer.from(Buffer.from(TEXT).toString('latin1'));
		expect(readText(misread).problems).toMatchObject([
			{ severity: 'error', message: expect.stringContaining('乱码') as string },
		]);
		expect(readText(Buffer.from('Café à la carte: l’été\n')).problems).toEqual([]);
	});

	test.each([['only blanks', ' \n\t\n']])('%s', (_, text) => {
		expect(readText(Buffer.from(text)).problems).toMatchObject([
			{ severity: 'error', message: '文件里没有文字。请核对文件' },
		]);
	});

	test('no bytes make it throw', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readText(Buffer.from(bytes))),
		);
	});
});

test.each([
	['LF', '甲\n乙\n'],
	['CRLF', '甲\r\n乙\r\n'],
	['CR', '甲\r乙'],
	['a soft break of Word', '甲\v乙'],
	['a page break', '甲\f乙'],
	['a line separator', '甲\u2028乙'],
	['LF, and the file in the end-of-file mark of DOS', '甲\n乙\n\u001a'],
])('lines end in %s', (_, text) => {
	expect(readText(Buffer.from(text)).paragraphs).toEqual(['甲', '乙']);
});

test('blanks inside and around lines are kept', () => {
	expect(readText(Buffer.from('　　第一条  示例 \n\n乙')).paragraphs).toEqual([
		'　　第一条  示例 ',
		'',
		'乙',
	]);
});
