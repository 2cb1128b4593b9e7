import { escapeHtml, hrefValue } from './escape-html.ts';

/** That an article takes effect on a day of its own. */
export interface OwnDayLine {
	/** `本条自2026年7月1日起施行`. */
	words: string;
	/** The article that says so. */
	by: { label: string; href: string };
}

/** Since when an article applies, where that is not since its law does; marked as no part of the law. */
export const ownDayHtml = ({ words, by }: OwnDayLine): string =>
	`<p class=own-day>${escapeHtml(words)}（见<a href=${hrefValue(by.href)}>${escapeHtml(by.label)}</a>）</p>`;
