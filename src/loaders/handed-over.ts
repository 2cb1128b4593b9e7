/** The variable that tells a program which makes pages that the one which started it will answer. */
export const ASKS = 'PUFA_ASKS';

/** Whether the program that started this one knows the laws, and hands them over. */
export const isHandedOver = (): boolean =>
	process.env[ASKS] !== undefined && process.send !== undefined;
