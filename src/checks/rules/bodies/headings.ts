import type { Problem } from '../../../checked.ts';
import { headingsIn } from '../../bodies/body.ts';
import { withBody } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/**
 * Headings of a body begin at `##`, because the title is the page's only `#`, and skip no level: who hears a page
 * instead of seeing it finds the way by them (WCAG 2.2, 1.3.1).
 */
export const bodyHeadings: Rule = (content) =>
	withBody(content).flatMap((entry) => {
		const headings = headingsIn(entry);
		return headings.flatMap(({ level, text, line }, place): Problem[] => {
			const above = headings[place - 1]?.level ?? 1;
			if (level === 1) {
				const message = `正文里不能再用一级标题“# ${text}”：页面标题已经是一级。请改成“## ${text}”`;
				return [warning(entry, line, message)];
			}
			if (level <= above + 1) return [];
			const marks = '#'.repeat(above + 1);
			return [
				warning(entry, line, `标题“${'#'.repeat(level)} ${text}”跳了级。请改成“${marks} ${text}”`),
			];
		});
	});
