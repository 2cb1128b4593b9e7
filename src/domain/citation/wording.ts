import type { VersionKind } from '../law/metadata.ts';

/** How the words say that a law was changed: 修订前的 is not 修正前的. */
export type Amending = Exclude<VersionKind, '制定'>;

/**
 * `previous` the wording before the last one; `修订` the one before the last 修订; `old` one that the words do not tell;
 * `amended` the one that the text changes.
 */
export type Earlier = 'previous' | Amending | 'old' | 'amended';

/** A wording that is named by its year, or as the one that was adopted last. */
export type Edition =
	| {
			year: string;
			/** The year alone may only say when it applied. */
			loose: boolean;
			/** The year is that of the first day of the law, which the present wording may still have: 1997年1月1日起施行. */
			since?: true;
	  }
	| 'newest'
	/** 修订后的: what the last 修订 has made, as 修正 in force since then have left it */
	| Amending;

/** What is said of the wording of a law that is named. */
export interface Wording {
	edition?: Edition | undefined;
	earlier?: Earlier;
}
