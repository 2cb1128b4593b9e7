import { describe, expect, test } from 'vitest';
import { withPartedVerbs } from '../../../../src/search/finder/understand/parted-verbs.ts';

describe('verbs that a particle parts from what belongs to them', () => {
	test.each([
		['离了婚灯笼归谁', '离婚灯笼归谁'],
		['怀着孕能挂灯笼吗', '怀孕能挂灯笼吗'],
		['请了假还扣钱', '请假还扣钱'],
		// Two verbs, each with its own.
		['辞了职又离过婚', '辞职又离婚'],
	])('%s: %s', (asked, together) => {
		expect(withPartedVerbs(asked)).toBe(together);
	});

	// What stands behind the particle begins another word, or the particle belongs to one.
	test.each(['交了定金', '超过三年', '为了灯笼', '过期的灯笼', '了', ''])(
		'%s stays as it is',
		(asked) => {
			expect(withPartedVerbs(asked)).toBe(asked);
		},
	);
});
