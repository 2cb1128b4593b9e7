import { printAddress, type SearchState } from './address.ts';

/** Write a state into the address of the page: as a new step back, or in place of the last one. */
export function enterAddress(state: SearchState, how: 'push' | 'replace'): void {
	const printed = printAddress(state);
	if (location.search === '' && printed === location.hash) return;
	try {
		history[how === 'push' ? 'pushState' : 'replaceState'](null, '', location.pathname + printed);
	} catch {
		// Browsers may forbid it to pages that were opened from a disk, and Safari allows no more than a hundred in half a minute. The search
		// itself works all the same.
	}
}
