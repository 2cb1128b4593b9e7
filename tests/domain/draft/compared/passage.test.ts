import { expect, test } from 'vitest';
import { nearestPassage } from '../../../../src/domain/draft/compared/passage.ts';

test.each<[what: string, words: string, official: string, passage: string]>([
	[
		'a clause in the middle that the words leave out is a part of it',
		'灯笼挂在门口，三日内取下',
		'点灯以前检查灯芯。灯笼挂在门口，不挂在树枝和电线上，三日内取下，收在箱子里。',
		'灯笼挂在门口，不挂在树枝和电线上，三日内取下，',
	],
	[
		'but no more than may stand between two ends of one sentence',
		'灯笼挂在门口，三日内取下',
		'灯笼挂在门口，竹篾每年换一次而且不得用旧的来代替，糊灯的纸由街坊自己出钱向纸坊购买，三日内取下，收在箱子里。',
		'灯笼挂在门口，',
	],
	[
		'a clause with other words at its end belongs to it, one about something else does not',
		'灯笼挂在大门外，下雨时收起来',
		'灯笼挂在大门内，刮风下雨时及时收起，由值班的人点名。',
		'灯笼挂在大门内，刮风下雨时及时收起，',
	],
	[
		'of clauses that are said twice it has those that are near',
		'点灯人应当登记，灯笼由两人抬走',
		'点灯人应当登记，年底清点。灯芯由点灯人应当剪短，点灯人应当登记，灯笼由两人抬走，点灯人应当登记。',
		'点灯人应当登记，灯笼由两人抬走，',
	],
	['nothing where no pair of characters is shared', '划船', '灯笼挂在门口。', ''],
])('%s', (_, words, official, passage) => {
	expect(nearestPassage(words, official).words).toBe(passage);
});
