/** The variable that tells a program that the one which started it knows the content: pages ask that, and Astro, which only compiles, reads none. */
export const ASKS = 'PUFA_ASKS';

/** Whether the program that started this one knows the laws, and hands them over. */
export const isHandedOver = (): boolean =>
	process.env[ASKS] !== undefined && process.send !== undefined;
