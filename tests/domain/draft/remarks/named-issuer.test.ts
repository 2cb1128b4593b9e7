import { expect, test } from 'vitest';
import type { ListedLaw } from '../../../../src/domain/draft/library/list.ts';
import { issuerRemark } from '../../../../src/domain/draft/remarks/named-issuer.ts';

const law = (issuer?: string): ListedLaw => ({
	id: 'denglong',
	title: '示例市灯笼条例',
	versions: [{ date: '2030-01-01' }],
	...(issuer !== undefined && { issuer }),
});

test.each<[front: string, issuer: string]>([
	['依据国务院', '示例省人民代表大会常务委员会'],
	['依据国务院', '国务院办公厅'],
	['依据示例省人民政府2030年公布的', '示例省人民代表大会常务委员会'],
	['依据省政府', '示例市人民政府'],
	['依据市人大常委会2030年3月1日修订的', '示例省人民代表大会常务委员会'],
	['依据水运部公布施行的', '国务院'],
	['依据灯笼总局发布的', '示例市人民政府'],
	['依据最高人民检察院', '最高人民法院'],
])('%s is told where %s made the law', (front, issuer) => {
	expect(issuerRemark({ front, behind: '第一条' }, law(issuer))?.words).toBe(
		`前面写的制定机关，与本站记录的${issuer}不同，请核对`,
	);
});

test.each<[front: string, issuer: string | undefined]>([
	// A congress and its committee are one, and its sessions are no part of its name.
	['依据全国人大常委会通过的', '全国人民代表大会'],
	['依据全国人大', '全国人民代表大会常务委员会'],
	['依据市人大常委会公布的', '示例市第十六届人民代表大会常务委员会'],
	['依据示例市第十六届人民代表大会公布的', '示例市人民代表大会常务委员会'],
	// One of several.
	['依据最高人民检察院', '最高人民法院、最高人民检察院'],
	['依据最高人民法院、最高人民检察院', '最高人民法院、最高人民检察院'],
	// Which 省 and which 部 is not looked at.
	['依据省政府', '示例省人民政府'],
	['依据水运部公布的', '灯笼总局'],
	// Nobody is named, or is known.
	['根据已经全部公布的', '示例市人民代表大会'],
	['上级各部颁布的', '国务院'],
	['依据水运部', '国务院'],
	['国务院有关部门按照', '示例市人民代表大会'],
	['依据国务院', undefined],
])('%s is fine where %s made the law', (front, issuer) => {
	expect(issuerRemark({ front, behind: '第一条' }, law(issuer))).toBeNull();
});

test.each(['执法检查组来信。', '的贯彻实施情况如下。', '实施情况'])(
	'who looks after a law has not made it: %s',
	(behind) => {
		const front = '示例市人大常委会';
		expect(issuerRemark({ front, behind }, law('国务院'))).toBeNull();
	},
);
