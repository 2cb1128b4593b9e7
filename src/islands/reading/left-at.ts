import { keptList } from '../browser/kept-list.ts';
import { safeStore } from '../browser/storage.ts';

const KEY = 'pufa:left-at';
/** Pages of this visit whose place is kept. */
const MOST = 20;

/** Where in the window an article stood when the reader left the page. */
interface Left {
	href: string;
	at: string;
	top: number;
}

const { all, save } = keptList(
	safeStore(() => sessionStorage),
	KEY,
	MOST,
	isLeft,
);

/** Keep where the reader is who leaves the page, or loads it anew. @param article none above the first */
export function keepLeft(article: HTMLElement | undefined): void {
	const { href } = location;
	const others = all().filter((left) => left.href !== href);
	const own = article && { href, at: article.id, top: article.getBoundingClientRect().top };
	save([...(own ? [own] : []), ...others]);
}

/**
 * Whoever comes back to a law, or loads it anew, reads on where they were. The browser goes by how far that is from the top, and
 * chapters that it has not laid out yet have another height.
 * @param arrived is told: where nothing moved, because the browser was right, no scrolling tells it
 */
export function backToLeft(arrived: () => void): void {
	const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const left = all().find(({ href }) => href === location.href);
	if (!left || way?.type === 'navigate') return;
	const seen = new AbortController();
	// Who scrolls already has seen enough.
	for (const event of ['wheel', 'touchmove', 'keydown'])
		addEventListener(event, () => seen.abort(), { signal: seen.signal, passive: true });
	const arrive = (): void => {
		const article = document.getElementById(left.at);
		if (!article || article.closest('[hidden]') || seen.signal.aborted) return;
		seen.abort();
		article.scrollIntoView({ behavior: 'instant' });
		scrollBy({ top: article.getBoundingClientRect().top - left.top, behavior: 'instant' });
		arrived();
	};
	// The browser has then gone to where it remembers the page.
	const later = (): number => requestAnimationFrame(() => requestAnimationFrame(arrive));
	if (document.readyState === 'complete') later();
	else addEventListener('load', later, { once: true });
}

function isLeft(item: unknown): item is Left {
	const { href, at, top } = (item ?? {}) as Partial<Record<keyof Left, unknown>>;
	return typeof href === 'string' && typeof at === 'string' && typeof top === 'number';
}
