import { hash } from 'node:crypto';

/**
 * Tells whether lists of numbers are the same as others that were seen in a build before. They are put together first: a hash that is told
 * of each apart takes twice the time, and a build asks for thousands.
 * @param lists in one order, of one kind in each place; how long each is has to follow from those before
 */
export const fingerprint = (lists: readonly NodeJS.ArrayBufferView[]): string =>
	hash('sha256', Buffer.concat(lists.map(bytesOf)), 'base64url');

const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.ArrayBufferView): Uint8Array =>
	new Uint8Array(buffer, byteOffset, byteLength);
