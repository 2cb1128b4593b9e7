import type { Pause } from '../../domain/draft/read/read.ts';

/** Longer work is felt as a page that does not answer (RAIL: 50 ms, with room for slow machines). */
const SLICE = 30;
/** What is put into the page takes ten times as long to lay out as to make. */
const DRAWN_SLICE = 4;

/** @param signal ends the work at the next pause: it rejects */
export const pauses = (signal: AbortSignal): Pause => pausesOf(signal, SLICE, afterEvents);

/** For work that puts something into the page: it goes on when that is drawn. */
export const drawingPauses = (signal: AbortSignal): Pause =>
	pausesOf(signal, DRAWN_SLICE, afterDrawing);

/** Gives way to keys and drawing whenever the page has worked for a while. */
function pausesOf(signal: AbortSignal, slice: number, next: () => Promise<unknown>): Pause {
	let since = performance.now();
	return async () => {
		endIf(signal);
		if (performance.now() - since < slice) return;
		await next();
		endIf(signal);
		since = performance.now();
	};
}

const afterEvents = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** When what was put into the page is drawn; a page that is not seen draws nothing. */
const afterDrawing = (): Promise<unknown> =>
	document.hidden
		? afterEvents()
		: new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function endIf({ aborted }: AbortSignal): void {
	if (aborted) throw new DOMException('Another check has begun', 'AbortError');
}
