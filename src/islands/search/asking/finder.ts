import type { Finder } from '../../../search/finder/answer.ts';
import { connect } from '../../finder/finder-client.ts';

/**
 * The engine behind the search box.
 * @param base of the site with a slash at its end: a path (`/zwgk/pufa/`), or on a disk an address (`file:///…/`)
 * @param index name of the index
 * @throws when the index cannot be loaded; the next search calls again
 */
export const loadFinder = (base: string, index: string): Promise<Finder> => connect(base, index);
