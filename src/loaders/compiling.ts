/** The variable that tells Astro to compile the program that makes pages, and the folder in which it shall be kept. */
export const KEEPS = 'PUFA_KEEPS';

/** Whether Astro shall only compile: it makes no page, and there is no content to read. */
export const isCompiling = (): boolean => process.env[KEEPS] !== undefined;
