import type { Unit } from '../../law/model.ts';

// e.g. "一、双方应当…": the first 款 on the line of its article
const FIRST = /^一、/;
// e.g. "二、": how treaties number the 款 of an article
const NUMBERED = /^[一二三四五六七八九十]{1,3}、$/;

/**
 * 款 that a treaty numbers 一、二、: the text has them as 项 of a single 款 without words of its own. Their addresses as 款 and of what
 * stands in them, each with that of the unit that holds its words. 项 behind words of their 款 (如下：一、…) are 项.
 */
export function numberedParagraphs(units: readonly Unit[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const { kind, address, children } of units) {
		const [only, ...others] = children.filter((one) => one.address !== '');
		if (kind !== 'article' || !only || others.length > 0 || !numbersParagraphs(only)) continue;
		for (const { number, ...item } of only.children) {
			const paragraph = `${address}-k${number?.main ?? 0}`;
			if (paragraph !== only.address) found.set(paragraph, item.address);
			for (const inner of item.children)
				if (inner.number) found.set(`${paragraph}-x${inner.number.main}`, inner.address);
		}
	}
	return found;
}

const numbersParagraphs = ({ kind, text, children }: Unit): boolean =>
	kind === 'paragraph' &&
	(text.trim() === '' || FIRST.test(text)) &&
	children.length > 0 &&
	children.every((one) => one.kind === 'item' && NUMBERED.test(one.label.trim()));
