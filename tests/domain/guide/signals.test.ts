import { describe, expect, test } from 'vitest';
import {
	axisMarks,
	durationText,
	rhythmText,
	soundings,
	type Rhythm,
} from '../../../src/domain/guide/signals.ts';

const WARNING: Rhythm = { on: 36, off: 24, repeat: 3, total: 180 };
const RAID: Rhythm = { on: 6, off: 6, repeat: 15, total: 180 };
const CLEAR: Rhythm = { on: 180, off: 0, repeat: 1, total: 180 };

describe('an alarm signal', () => {
	test.each<[name: string, rhythm: Rhythm, words: string, sounding: number]>([
		['预先警报', WARNING, '鸣36秒，停24秒，反复3遍', 108],
		['空袭警报', RAID, '鸣6秒，停6秒，反复15遍', 90],
		['解除警报', CLEAR, '连续长鸣3分钟', 180],
	])('%s is told in words and sounds as long as it should', (_, rhythm, words, sounding) => {
		expect(rhythmText(rhythm)).toBe(words);
		const seconds = soundings(rhythm).map((stretch) => stretch.seconds);
		expect(seconds.reduce((sum, stretch) => sum + stretch, 0)).toBe(sounding);
	});

	test('sounds at the start of every cycle', () => {
		expect(soundings(WARNING)).toEqual([
			{ from: 0, seconds: 36 },
			{ from: 60, seconds: 36 },
			{ from: 120, seconds: 36 },
		]);
	});
});

test('durations are told in minutes and seconds', () => {
	expect([6, 60, 90, 180].map(durationText)).toEqual(['6秒', '1分钟', '1分30秒', '3分钟']);
});

test('the axis marks every full minute and the end', () => {
	expect(axisMarks(180)).toEqual([0, 60, 120, 180]);
	expect(axisMarks(90)).toEqual([0, 60, 90]);
});
