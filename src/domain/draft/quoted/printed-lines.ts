import { LINE_LABEL } from '../../citation/find/lines/line-label.ts';
import type { Span } from '../../citation/model.ts';
import { isLong } from '../text/keys.ts';
import type { Quotation } from './quotations.ts';

// e.g. "：", "： " behind it; a blank alone behind a number without the name of its law
const LEADS = /^[：:][ 　]*/;
const LEADS_FROM_NUMBER = /^(?:[：:][ 　]*|[ 　]+)/;
// e.g. "（二）不点灯的；", "违反前款规定的，停船。": what goes on below an article that is printed
const GOES_ON = /^(?!\s*第[^条]{1,9}条)[^《》]*[。；：]\s*$/;
const ENDED = /[。；：]\s*$/;
// e.g. "者聚集超过二十人；": the rest of a line that a margin has broken; not "（二）不点灯的；", "二、送达", "2.送达"
const REST =
	/^(?!\s*(?:第[^条]{1,9}条|[（(][^（()）]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]))[^《》\n]*\S$/;
/** A line of a law in more lines than these is none: nothing ends it. */
const MOST = 4;

/**
 * The lines of an article that is printed behind its number: 第三条　…, 《某法》第三条：…. Each is compared by itself, since whoever
 * prints an article may leave out 款 and 项 of it.
 * @param text the draft
 * @param citation where the article is named
 * @returns none if the citation does not begin its line
 */
export function printedLines(text: string, { start, end }: Span): Quotation[] {
	const begin = text.lastIndexOf('\n', start - 1) + 1;
	if (!LINE_LABEL.test(text.slice(begin, start))) return [];
	const leads = text[start] === '第' ? LEADS_FROM_NUMBER : LEADS;
	const gap = leads.exec(text.slice(end, end + 10))?.[0];
	if (gap === undefined || /^[“「『‘"]/.test(text.slice(end + gap.length))) return [];
	const lines = [wholeAt(text, end + gap.length)];
	for (let at = lines[0]!.end + 1; at < text.length;) {
		const line = wholeAt(text, at);
		if (!GOES_ON.test(line.text)) break;
		lines.push(line);
		at = line.end + 1;
	}
	return lines.filter((line) => isLong(line.text));
}

/** A line with the rest of it, where it is broken: up to one that ends as lines of laws do. */
function wholeAt(text: string, start: number): Quotation {
	const line = lineAt(text, start);
	let { end } = line;
	for (let count = 1; count < MOST && !ENDED.test(text.slice(start, end)); count += 1) {
		const rest = lineAt(text, end + 1);
		if (!REST.test(rest.text)) return line;
		end = rest.end;
	}
	return ENDED.test(text.slice(start, end)) ? { ...line, end, text: text.slice(start, end) } : line;
}

function lineAt(text: string, start: number): Quotation {
	const next = text.indexOf('\n', start);
	const end = next === -1 ? text.length : next;
	return { start, end, text: text.slice(start, end), belongs: 'printed' };
}
