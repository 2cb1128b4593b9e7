import { warning, type Problem } from '../../checked.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import type { ReportFacts } from '../../domain/report/told/facts.ts';
import { PUBLISHED_UNKNOWN } from '../../schemas/report.ts';

/** The `published` of a report, and whether its own web page said so. */
export interface Published {
	moment: string;
	/** False for the moment of the import, which stands in until somebody knows better. */
	told: boolean;
	problems: Problem[];
}

const STANDS_IN = `没有写明发布时间，published ${PUBLISHED_UNKNOWN}，网页和打印件上都会显示。请改成实际发布时间`;

/**
 * When a report was published: as the web page said that it was copied from, unless the report's own date or year
 * contradicts that.
 * @param year the year reported on
 * @param now the moment of the import, `2024-03-28 09:00`
 */
export function publishedOf(
	{ publication, written }: ReportFacts,
	year: number,
	now: string,
): Published {
	if (!publication) return { moment: now, told: false, problems: [warning(STANDS_IN)] };
	const { moment, line } = publication;
	const doubt = doubtAbout(moment.slice(0, 10), written, year, now.slice(0, 10));
	if (doubt === null) return { moment, told: true, problems: [] };
	const message = `网页上的发布时间是${longDate(moment.slice(0, 10))}，${doubt}，published ${PUBLISHED_UNKNOWN}。请核对`;
	return { moment: now, told: false, problems: [warning(message, line)] };
}

/** What speaks against a day of publication; null if nothing does. */
function doubtAbout(
	day: string,
	written: string | null,
	year: number,
	today: string,
): string | null {
	if (written !== null && day < written) return `早于成文日期${longDate(written)}`;
	if (Number(day.slice(0, 4)) < year) return `早于报告年度${year}年`;
	return day > today ? '晚于导入的这一天' : null;
}
