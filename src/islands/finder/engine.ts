import type { Finder } from '../../search/finder/answer.ts';
import type { LoadFile } from './fetch-files.ts';

/** Until `search/finder/finder.ts` is there. Then: `export { createFinder } from '../../search/finder/finder.ts'`. */
export const createFinder: (load: LoadFile) => Promise<Finder> = () =>
	Promise.reject(new Error('搜索引擎还没有接上。'));
