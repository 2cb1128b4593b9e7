import { resolve } from 'node:path';

/** The folder the site is built from: `PUFA_CONTENT`, or `content/` of the project. Absolute. */
export const contentFolder = (): string => resolve(process.env['PUFA_CONTENT'] || 'content');

/** Path of the notes on a law in the content folder. */
export const notesFileOf = (law: string): string => `study/notes/${law}.yaml`;

/** Path of a law's metadata in the content folder. */
export const lawFileOf = (id: string): string => `laws/${id}/law.yaml`;

/** Path of a version's text in the content folder, `laws/<law-id>/<date>.txt`. */
export const textFileOf = (id: string, date: string): string => `laws/${id}/${date}.txt`;
