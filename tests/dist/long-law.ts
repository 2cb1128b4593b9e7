import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumeral } from '../../src/domain/law/numbers/numerals.ts';

/** Id of the long law in the site under test. */
export const LONG_LAW = 'shili-bai-tiao-guiding';
export const LONG_LAW_DATE = '2021-05-06';

const TERM = '本规定自2021年7月1日起施行，有效期至2097年6月30日。';

const WHO =
	'县人民政府 船闸管理所 渡口经营者 水文站 沿河村民 航道养护人员 木筏行会 镇人民政府'.split(' ');
const WHEN =
	'涨水时 封航以后 每年汛期以前 发现闸门损坏的 夜间开闸的 接到船只求助后 渡船超员的 水位低于航标的'.split(
		' ',
	);
const DOES = '应当 可以 不得 负责 及时 有权'.split(' ');
const WHAT =
	'检查缆绳和跳板 登记过闸船只 公布水位和流速 清除河道里的沉木 保存开闸记录三年 设置渡口灯牌 收取过闸费用 安排值班人员 停放未系牢的木筏 报告漂流物的位置 修理系船柱 演练落水救助'.split(
		' ',
	);

/**
 * A law of 100 articles in ten chapters, with 款 and 项 as laws have them, which says until when it holds. All of it is invented.
 */
export function longLaw(): string {
	const lines = ['示例百条河渡规定', '', '（2021年5月6日示例县人民政府公布）', ''];
	for (let article = 1; article <= 100; article += 1) {
		if (article % 10 === 1)
			lines.push(`第${formatNumeral((article + 9) / 10)}章 ${pick(WHAT, article * 5)}`, '');
		lines.push(`第${formatNumeral(article)}条 ${sentence(article * 3)}`);
		if (article % 3 === 0) lines.push(sentence(article * 7 + 1));
		if (article % 5 === 0) lines.push(...items(article));
		lines.push(...(article === 100 ? [TERM] : []), '');
	}
	return lines.join('\n');
}

const items = (article: number): string[] => [
	`${pick(WHO, article)}有下列情形之一的，由县人民政府责令改正：`,
	...[1, 2, 3].map(
		(place) =>
			`（${formatNumeral(place)}）${pick(WHEN, article + place)}${pick(WHAT, article * place)}${place === 3 ? '。' : '；'}`,
	),
];

/** No two alike: the parts go round at different speeds. */
const sentence = (seed: number): string =>
	`${pick(WHO, seed)}${pick(WHEN, seed * 5 + (seed >> 3))}${pick(DOES, seed * 11)}${pick(WHAT, seed * 7 + (seed >> 2))}，${pick(DOES, seed * 13 + 1)}${pick(WHAT, seed * 5 + (seed >> 1))}。`;

const pick = (words: readonly string[], place: number): string => words[place % words.length]!;

/** Put it into a content folder. */
export function addLongLaw(content: string): void {
	const folder = join(content, 'laws', LONG_LAW);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${LONG_LAW_DATE}.txt`), longLaw());
	writeFileSync(
		join(folder, 'law.yaml'),
		`title: 示例百条河渡规定
shortTitle: 示例百条河渡规定
level: 规范性文件
issuer: 示例县人民政府
status: 现行有效
verifiedOn: 2026-11-02
verifiedSource: { title: 示例数据库 }
versions:
  - date: ${LONG_LAW_DATE}
    kind: 制定
    effective: 2021-07-01
`,
	);
}
