/**
 * An index has two parts with numbers of their own: a wording more of a law changes few files of the part that is always searched,
 * and no order of its results.
 */
export interface Parts<Of> {
	present: Of;
	/** Wordings that are searched only on request. */
	older: Of;
}

/** What is made of each part. */
export const inBoth = <Of>(make: (part: keyof Parts<Of>) => Of): Parts<Of> => ({
	present: make('present'),
	older: make('older'),
});
