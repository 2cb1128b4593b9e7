import { describe, expect, test } from 'vitest';
import { chooseVoice, type Voice } from '../../../../src/islands/reading/aloud/voices.ts';

const voice = (lang: string, localService = true, isDefault = false): Voice => ({
	lang,
	localService,
	default: isDefault,
});

describe('the voice that reads aloud', () => {
	test.each<[what: string, langs: string[], chosen: string | undefined]>([
		['is of the mainland first', ['en-US', 'zh-HK', 'zh-TW', 'zh-CN'], 'zh-CN'],
		['may be named as Android does', ['zh_TW', 'zh_CN_#Hans'], 'zh_CN_#Hans'],
		['may be named cmn', ['cmn-Hant-TW', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
		['is of Taiwan before Cantonese', ['zh-HK', 'zh-TW'], 'zh-TW'],
		['is Chinese or none', ['en-US', 'ja-JP', 'zha'], undefined],
	])('%s', (_, langs, chosen) => {
		expect(chooseVoice(langs.map((lang) => voice(lang)))?.lang).toBe(chosen);
	});

	test('is on the device: others send the text to a server', () => {
		expect(chooseVoice([voice('zh-CN', false)])).toBeUndefined();
		expect(chooseVoice([voice('zh-CN', false), voice('zh-TW')])?.lang).toBe('zh-TW');
	});

	test('is the one that the device prefers among equals', () => {
		const preferred = voice('zh-CN', true, true);
		expect(chooseVoice([voice('zh-CN'), preferred])).toBe(preferred);
	});
});
