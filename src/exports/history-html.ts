import { escapeHtml, hrefValue } from './escape-html.ts';

/** A link to an article in another wording, or to where two wordings are compared. */
interface PlaceLink {
	label: string;
	href: string;
}

/** An article in one wording, or in several that follow one another and say the same. */
export interface HistoryRow {
	/** `2019年3月15日制定`, `2019年3月15日制定至2021年6月1日修正`. */
	wordings: string;
	/** Where it stands there; `本页`, without `href`, on the page that shows it. */
	place: { label: string; href?: string } | undefined;
	/** What the first of these wordings did to it, and where that is shown. */
	change?: PlaceLink;
}

/** Words with a link in them, to an article or a comparison. */
interface Linked {
	before: string;
	place?: PlaceLink;
	after: string;
	/** A second link behind that. */
	also?: PlaceLink;
}

/** What the page says of an article of a law that has several wordings. */
export interface ArticleHistory {
	/** On the page of another wording than the one in force: where the article stands today; `isNone` of one that is to come. */
	today?: Linked & { isNone?: true };
	/** When it last changed: `2023年11月20日修正时改动`. */
	summary: string;
	/** Instead of rows: the only change of an article, and what it was before. */
	only?: Linked;
	/** Newest first. */
	rows: readonly HistoryRow[];
}

/** Where an article is today, and folded away in which wordings it stands; marked as no part of the law. A line that most articles have has no class. */
export function historyHtml(history: ArticleHistory | undefined): string {
	if (!history) return '';
	const { today, summary, only, rows } = history;
	const now = today ? `<p class=today>${linkedWords(today)}</p>` : '';
	if (only) return `${now}<p>${linkedWords(only)}</p>`;
	const list = rows.map(rowHtml).join('');
	// One row says what the summary says. What stands today with the same words has been the same in all wordings.
	const past = today && !today.isNone ? '' : `<p>${escapeHtml(summary)}</p>`;
	if (rows.length < 2) return now + past;
	return `${now}<details class=past><summary>${escapeHtml(summary)}</summary><ul>${list}</ul></details>`;
}

const linkedWords = ({ before, place, after, also }: Linked): string =>
	[escapeHtml(before), place && linkHtml(place), escapeHtml(after), also && linkHtml(also)].join(
		'',
	);

function rowHtml({ wordings, place, change }: HistoryRow): string {
	const what = change ? ` ${linkHtml(change)}` : '';
	return `<li>${escapeHtml(wordings)}：${place ? placeHtml(place) : '没有这一条'}${what}`;
}

const placeHtml = ({ label, href }: NonNullable<HistoryRow['place']>): string =>
	href ? linkHtml({ label, href }) : escapeHtml(label);

const linkHtml = ({ label, href }: PlaceLink): string =>
	`<a href=${hrefValue(href)}>${escapeHtml(label)}</a>`;
