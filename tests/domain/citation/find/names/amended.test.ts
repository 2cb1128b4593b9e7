import { expect, test } from 'vitest';
import { amendedBy } from '../../../../../src/domain/citation/find/names/amended.ts';

// Invented titles.
test.each([
	['沧岚省交通厅关于修改《沧岚省渡口办法》的通知', ['沧岚省渡口办法']],
	['关于修改和废止《沧岚省渡口办法》部分条款的通知', ['沧岚省渡口办法']],
	['关于对《沧岚省渡口办法》进行修改的通知', ['沧岚省渡口办法']],
	['关于修改《甲办法》《乙办法》的通知', []],
	['沧岚省人民政府关于修改〈沧岚省渡口办法〉的决定', ['沧岚省渡口办法']],
])('%s amends %o', (title, laws) => {
	expect(amendedBy(title)).toEqual(laws);
});

test.each([
	'沧岚省交通厅关于印发《沧岚省渡口办法（2031年修正）》的通知',
	'关于印发修改后的《沧岚省渡口办法》的通知',
	'关于施行新修改的《沧岚省渡口条例》的通知',
	'关于印发《渡口名录修改办法》的通知',
	'关于转发《关于修改〈沧岚省渡口办法〉的决定》的通知',
	'关于转发《关于修改《沧岚省渡口办法》的决定》的通知',
	'关于征求《沧岚省渡口条例（修改草案）》意见的通知',
	'关于修改完善应急预案的通知',
])('%s amends nothing itself', (title) => {
	expect(amendedBy(title)).toBeUndefined();
});
