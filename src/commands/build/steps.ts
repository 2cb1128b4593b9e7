/** Says what is going on: a line for each step, and on a terminal the seconds while it runs. */
export interface Steps {
	run: <T>(
		name: string,
		step: () => Promise<T>,
		told?: (result: T) => string | undefined,
	) => Promise<T>;
}

const TICK = 200;

const out = process.stderr;

/** Progress for a person, on standard error: lines are kept short, and nothing moves when it is no terminal. */
export function createSteps(): Steps {
	return {
		async run(name, step, told) {
			const start = performance.now();
			const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1);
			const stop = spin(() => `… ${name} ${seconds()} 秒`);
			try {
				const result = await step();
				stop();
				const words = told?.(result);
				out.write(`✓ ${name}${words ? `：${words}` : ''}（${seconds()} 秒）\n`);
				return result;
			} catch (error) {
				stop();
				out.write(`✗ ${name}\n`);
				throw error;
			}
		},
	};
}

function spin(line: () => string): () => void {
	if (!out.isTTY) return () => undefined;
	const timer = setInterval(() => out.write(`\r${line()}`), TICK);
	return () => {
		clearInterval(timer);
		out.write('\r\x1b[2K');
	};
}
