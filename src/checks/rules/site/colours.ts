import { contrastOf, readable } from '../../../styles/tokens/colour.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

const WHITE = '#ffffff';
/** WCAG 2.2, 1.4.6: level AAA for text. */
const READABLE = 7;
const NAMES = { main: '主色', accent: '强调色' };

/** A colour in which text cannot be read well on white is not used as it is: the editor is told what readers will see. */
export const siteColours: Rule = ({ site }) =>
	(['main', 'accent'] as const).flatMap((name) => {
		const chosen = site?.data.colours[name];
		if (!site || !chosen || contrastOf(chosen, WHITE) >= READABLE) return [];
		const used = readable(chosen, WHITE, READABLE);
		const message = `${NAMES[name]} ${chosen} 和白色的对比度只有 ${contrastOf(chosen, WHITE).toFixed(1)}:1，达不到 ${READABLE}:1，看不清的人会多。网页上会自动加深成 ${used}；想要颜色和这里写的一样，请直接写 "${used}" 或者更深的颜色`;
		return [warning(site, ['colours', name], message)];
	});
