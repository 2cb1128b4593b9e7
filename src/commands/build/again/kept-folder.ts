import { hash } from 'node:crypto';
import { join } from 'node:path';
import { besideOf } from '../../../publish/swap.ts';
import { CACHE } from '../../project.mjs';

/** One build is kept of each site, as long as the site is there. */
export const LASTS = join(CACHE, 'last-builds');

/** The folder for what is kept of a site. */
export const keptFolder = (target: string): string =>
	join(LASTS, hash('sha256', target).slice(0, 16));

/** Names of the files in it that say of which site it is, and what the next build needs to know. */
export const [TARGET, RECORD] = ['target', 'record'];

/** Where what is kept of the finder's index lies: only who makes that reads it. */
export const indexFile = (target: string): string => join(keptFolder(target), 'index');

/** Where it waits until the site is in its place. */
export const freshIndexFile = (target: string): string => besideOf(indexFile(target));

/** Where hashes of the content's files lie. */
export const contentHashes = (target: string): string => join(keptFolder(target), 'content-hashes');

/** Where the spare lies. */
export const spareFolder = (target: string): string => join(keptFolder(target), 'spare');
