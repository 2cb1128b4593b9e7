import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { headings } from './headings.ts';

/**
 * The one place that configures Markdown. The defaults would change official words: GFM takes a single tilde for the
 * mark of a deletion, so that `第1~3条和第5~8条` would come out struck through, and smartypants curls straight quotes.
 * Here a tilde stays a tilde, and quotes stay as they are written.
 */
export const processor = unified({
	gfm: false,
	smartypants: false,
	remarkPlugins: [[remarkGfm, { singleTilde: false }]],
	rehypePlugins: [headings],
});
