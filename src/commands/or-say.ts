/** Do what a command is for. What fails is said without the trace of the program, and the exit code is 1. */
export async function orSay(work: () => Promise<void> | void): Promise<void> {
	try {
		await work();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
