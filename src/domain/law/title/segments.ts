let segmenter: Intl.Segmenter | undefined;

/**
 * A text cut into words by the dictionary of the platform, signs and blanks too.
 * @throws in a browser that has no `Intl.Segmenter`, as Firefox before 125
 */
export function segmentsOf(text: string): Intl.SegmentData[] {
	segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
	return [...segmenter.segment(text)];
}
