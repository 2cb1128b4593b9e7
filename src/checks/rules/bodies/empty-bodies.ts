import { nodesIn } from '../../bodies/body.ts';
import { error } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

const SHOWN: readonly string[] = ['text', 'inlineCode', 'code', 'image', 'imageReference'];

/** A study unit has something to read; a guide may be its steps alone, and a report's parts are looked at one by one. */
export const emptyBodies: Rule = ({ study }) =>
	study
		.filter((entry) => !nodesIn(entry).some(({ type }) => SHOWN.includes(type)))
		.map((entry) => error(entry, entry.bodyLine, EMPTY));

const EMPTY = '正文是空的：第二个 --- 下面没有内容。请写上正文，或者删去这个文件';
