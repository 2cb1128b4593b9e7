/** What the host has, compared with the page that is open: the same build, a newer one, or it does not answer. */
export type HostState = 'same' | 'newer' | 'unreachable';

/** Milliseconds in which a page that was loaded anew does not do so again. */
const YOUNG = 10_000;

// e.g. `data-index="f09b615a809b"`
const NAMED = /data-index="([0-9a-f]+)"/;

/**
 * Ask the host for the search page as it is now.
 * @param index name of the index of the page that is open
 */
export async function askHost(index: string): Promise<HostState> {
	try {
		const response = await fetch(location.pathname, { cache: 'no-cache' });
		if (!response.ok) return 'unreachable';
		return NAMED.exec(await response.text())?.[1] === index ? 'same' : 'newer';
	} catch {
		return 'unreachable';
	}
}

/**
 * Load the page anew, since the index of its build is gone from the host. What was asked stands in the address.
 * @returns false where that has just been done: on a slow line the old page may have come again
 */
export function renewPage(): boolean {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (visit?.type === 'reload' && performance.now() < YOUNG) return false;
	location.reload();
	return true;
}
