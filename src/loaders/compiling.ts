/** The variable that tells Astro to compile the program that makes pages, and the folder in which it shall be kept. */
export const KEEPS = 'PUFA_KEEPS';

/** Whether Astro shall only compile: it makes no page, and there is no content to read. */
export const isCompiling = (): boolean => process.env[KEEPS] !== undefined;

/**
 * Where Astro notes meanwhile what it has read, which is nothing. It lies beside the program, and goes with what builds that were killed
 * have left (`publish/swap.ts`).
 * @param kept the folder in which the program shall be kept
 */
export const dataOf = (kept = process.env[KEEPS]!): string => `${kept}-data`;
