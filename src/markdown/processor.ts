import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { headings } from './headings.ts';

/**
 * The one place that configures Markdown. The defaults would strike out `第1~3条` and curl quotes (style.md 4.12):
 * a single tilde stays a tilde and quotes stay as they are written.
 */
export const processor = unified({
	gfm: false,
	smartypants: false,
	remarkPlugins: [[remarkGfm, { singleTilde: false }]],
	rehypePlugins: [headings],
});
