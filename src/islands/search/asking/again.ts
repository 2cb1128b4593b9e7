/** Milliseconds between two attempts: a phone that changes from one network to another loses what it was asking for. */
const PAUSE = 400;

/** Try once more, after a moment, what fails. @returns what the second attempt gives, or its error */
export async function onceMore<T>(task: () => Promise<T>): Promise<T> {
	try {
		return await task();
	} catch {
		await new Promise((done) => setTimeout(done, PAUSE));
		return task();
	}
}
