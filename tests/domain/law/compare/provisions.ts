import type { Law } from '../../../../src/domain/law/model.ts';
import { formatNumeral } from '../../../../src/domain/law/numbers/numerals.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';

/** Invented provisions of which none is like another. */
export const LIGHT = '灯塔由示例站管理，每晚日落前点亮，天亮后熄灭。';
export const FERRY = '渡口的船工凭木牌上岗，木牌每年换发一次。';
export const GARDEN = '雨水花园不得堆放石料，冬季可以覆盖稻草。';
export const BRIDGE = '示例桥上禁止垂钓，栏杆损坏的立即报修。';
export const FEE = '租用锣鼓的人预付押金，归还后如数退回。';

/** A law of these articles; what begins with 第…章 is a heading and counts no article. */
export function law(...lines: string[]): Law {
	let number = 0;
	const written = lines.map((line) =>
		/^第.章/.test(line) ? line : `第${formatNumeral((number += 1))}条　${line}`,
	);
	return readLaw(`示例规定\n\n${written.join('\n\n')}\n`);
}
