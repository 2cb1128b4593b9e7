import { createHash } from 'node:crypto';

/**
 * The mark of an official text as it is stored: SHA-256, in hexadecimal. Line ends do not count: Git and editors write those
 * of their system.
 */
export const textMark = (text: string): string =>
	createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
