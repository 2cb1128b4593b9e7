import { deserialize, serialize } from 'node:v8';
import type { Citation } from '../domain/citation/model.ts';

/** The citations in a wording by the place of their unit in the text. */
export type CitationsByPlace = ReadonlyMap<number, Citation[]>;

/**
 * The same as one block of bytes: a build hands those of all laws from program to program and to the next build, and looks at
 * those of few.
 */
export type PackedCitations = Uint8Array;

/** Citations as `unpackCitations` takes them. */
export const packCitations = (found: CitationsByPlace): PackedCitations => serialize(found);

/** The citations that `packCitations` packed. */
export const unpackCitations = (packed: PackedCitations): CitationsByPlace =>
	deserialize(packed) as CitationsByPlace;
