/** Runs tasks of which only the newest matters. */
export interface Latest {
	/** @returns what the task gives, or `null` if another one began meanwhile; errors of overtaken tasks count for nothing */
	run: <T>(task: () => Promise<T>) => Promise<T | null>;
	/** Overtakes whatever runs. */
	drop: () => void;
}

/** For answers that may come back in another order than they were asked for. */
export function createLatest(): Latest {
	let newest = 0;
	return {
		run: async (task) => {
			const own = ++newest;
			try {
				const result = await task();
				return own === newest ? result : null;
			} catch (error) {
				if (own !== newest) return null;
				throw error;
			}
		},
		drop: () => void ++newest,
	};
}
