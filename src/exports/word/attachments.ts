import { pageHeading, wordsIn, type Block } from './block.ts';

// e.g. "附件：1.统计表"; "2.活动清单"
const [NOTE, GOES_ON] = [/^附件[：:]\s*(?=1[.．、])/, /^\d{1,2}[.．、]/];
/** Two characters in stands 附件：, three wide; the names stand below each other (GB/T 9704-2012, 7.3.4). */
const LEFT = { all: 5, first: 0 };

/** The words with the names of a 附件说明 below each other. */
export function attachmentNote(words: readonly Block[]): Block[] {
	let isOpen = false;
	return words.map((block) => {
		if (block.kind !== 'paragraph') return block;
		const text = wordsIn(block);
		const begins = NOTE.test(text);
		isOpen = begins || (isOpen && GOES_ON.test(text));
		if (!isOpen) return block;
		return { ...block, left: begins ? { ...LEFT, first: 3 } : LEFT };
	});
}

// e.g. "附件", "附件2", "附件一："
const HEADING = /^附件(?:\s*[\d一二三四五六七八九十]{1,3})?\s*[：:]?$/;

/** What stands below the 落款: each 附件 begins a page, and its name stands in the middle (GB/T 9704-2012, 7.3.4). */
export function attached(blocks: readonly Block[]): Block[] {
	return blocks.map((block, place): Block => {
		if (block.kind !== 'paragraph') return block;
		const [text, above] = [wordsIn(block), blocks[place - 1]];
		if (HEADING.test(text)) return pageHeading(text);
		const isName = above?.kind === 'paragraph' && HEADING.test(wordsIn(above));
		return isName && !/[。；，]/.test(text) ? { ...block, kind: 'centred' } : block;
	});
}
