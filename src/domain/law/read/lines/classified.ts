import type { UnitNumber } from '../../model.ts';
import type { ListStyle } from './lists.ts';

/**
 * What a line of a statute is. What no label, sign or place tells is `text`; `rest` goes on behind the 项 of a line,
 * `quoted` is new wording that a decision prints.
 */
export type LineKind =
	| 'part'
	| 'subpart'
	| 'chapter'
	| 'section'
	| 'heading'
	| 'article'
	| 'list'
	| 'annex'
	| 'contents'
	| 'row'
	| 'rest'
	| 'quoted'
	| 'text';

/** What the words of one line are: `before + label + gap + text` is the line. */
export interface Classified {
	kind: LineKind;
	label: string;
	gap: string;
	text: string;
	number: UnitNumber | null;
	/** Only for `list`. */
	style?: ListStyle;
}
