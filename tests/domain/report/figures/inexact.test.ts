import { expect, test } from 'vitest';
import { findFigures } from '../../../../src/domain/report/figures/find-figures.ts';

test.each<[text: string, value: number, unit: string, inexact: string | undefined]>([
	['罚款约86.5万元，', 86.5, '万元', '约86.5万元'],
	['巡查河道1200余公里', 1200, '公里', '1200余公里'],
	['制止违法行为70多次', 70, '次', '70多次'],
	['接受咨询近300人次', 300, '人次', '近300人次'],
	['阅读量超过10万次', 100_000, '次', '超过10万次'],
	['发放资料2万余份', 20_000, '份', '2万余份'],
	['按时办结率达到98%以上', 98, '%', '98%以上'],
	['婴儿死亡率控制在2.1‰以内', 2.1, '‰', '2.1‰以内'],
	['办理来信 30 件左右', 30, '件', '30件左右'],
	['推送短信20余万条', 200_000, '条', '20余万条'],
	['推送短信十余万条', 100_000, '条', '十余万条'],
	['免罚金额61万余元', 61, '万元', '61万余元'],
	['举办讲座近百场', 100, '场', '近百场'],
	['举办讲座百余场', 100, '场', '百余场'],
	['到场群众万余人次', 10_000, '人次', '万余人次'],
	['立案一○六件', 106, '件', undefined],
	['举办讲座上百场次', 100, '场次', '上百场次'],
	['挽回损失近千万元', 1000, '万元', '近千万元'],
	['追回资金1.2亿多元', 1.2, '亿元', '1.2亿多元'],
	// Words that only end as such words do.
	['为企业节约3万元', 3, '万元', undefined],
	['接受预约30件', 30, '件', undefined],
	['整治学校附近12处', 12, '处', undefined],
	['立案42起', 42, '起', undefined],
])('%s', (text, value, unit, inexact) => {
	const [figure] = findFigures(text);
	expect(figure).toMatchObject({ value, unit });
	expect(figure?.inexact).toBe(inexact);
});
