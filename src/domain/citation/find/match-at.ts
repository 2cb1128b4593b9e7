/**
 * What a pattern finds at a place and not behind it; it may look back at what stands in front.
 * @param pattern sticky, with the flag `y`
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/**
 * All that a pattern finds, in order. `matchAll` makes a pattern of its own for each text, which takes longer than to look through a line.
 * @param pattern global, and without the flag `u`
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex += 1;
	}
	return found;
}
