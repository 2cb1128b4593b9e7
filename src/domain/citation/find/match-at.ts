/**
 * What a pattern finds at a place and not behind it; it may look back at what stands in front.
 * @param pattern sticky, with the flag `y`
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
