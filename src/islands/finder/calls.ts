import type { Finder } from '../../search/finder/answer.ts';

/** What the page sends to the worker first. */
export interface Opening {
	/** Of the index, with a slash at its end. */
	folder: string;
	/** Texts of its files that the page has, by name. */
	here: ReadonlyMap<string, string>;
}

/** What it sends then. */
export interface Call {
	id: number;
	method: keyof Finder;
	args: unknown[];
}

/** What the worker sends: first that it runs, then an answer for each call. */
export type Reply = 'ready' | { id: number; value: unknown } | { id: number; error: string };

/**
 * Answer calls in the worker. The engine is loaded at once, and if it did not come, anew for the next call.
 * @param open loads the engine
 * @param send gives a reply to the page
 */
export function answerCalls(
	open: () => Promise<Finder>,
	send: (reply: Reply) => void,
): (call: Call) => Promise<void> {
	let opened: Promise<Finder> | null = null;
	const engine = (): Promise<Finder> => {
		opened ??= open().catch((error: unknown) => {
			opened = null;
			throw error;
		});
		return opened;
	};
	engine().catch(() => undefined);
	return async ({ id, method, args }) => {
		try {
			const finder = await engine();
			const run = finder[method] as (...all: unknown[]) => Promise<unknown>;
			send({ id, value: await run.apply(finder, args) });
		} catch (error) {
			send({ id, error: error instanceof Error ? error.message : String(error) });
		}
	};
}
