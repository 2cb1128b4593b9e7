import type { Title } from './names/titles.ts';

/** What is known of a text before it is read. */
export interface Written {
	/** Whether it is a draft, as `TextOrigin` has it. */
	draft?: boolean;
	/** Whether it is a letter, a report or the like, and no law. */
	spoken?: boolean;
	/** Whether it has sections that are numbered with points, which 见2.1 in it may mean. Asked where such a number stands. */
	hasSections?: () => boolean;
	/** Whether words end in a short name that the text has given to a law: 方案, behind （以下简称“方案”）. */
	isDefined?: (words: string) => boolean;
}

/** Where a place may begin, and what stands in front of it. */
export interface Beginning {
	text: string;
	/** Where the number begins, or the word that points at a unit. */
	at: number;
	/** Where the words in front begin that may name its law: what stands before belongs to the citation before. */
	from: number;
	/** Those words. */
	front: string;
	/** The titles in the text. */
	titles: readonly Title[];
	/** Whether the number of a document stands right in front of it: 某政发〔2031〕7号文件第二部分. */
	isOfNumber: boolean;
	written: Written;
}
