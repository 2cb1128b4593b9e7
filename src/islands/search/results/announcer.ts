/** Tells a screen reader what happened, when the reader has come to rest. */
export interface Announcer {
	/** Say it after a pause; what was to be said before that is dropped. */
	later: (text: string) => void;
	now: (text: string) => void;
	/** Say nothing of what waits. */
	hush: () => void;
}

/** @param region the one live region of the page @param rest milliseconds of the pause */
export function createAnnouncer(region: HTMLElement, rest: number): Announcer {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const hush = (): void => clearTimeout(timer);
	const now = (text: string): void => {
		hush();
		region.textContent = text;
	};
	return {
		hush,
		now,
		later: (text) => {
			hush();
			timer = setTimeout(() => now(text), rest);
		},
	};
}
