import type { LawJson } from '../../schemas/law-json.ts';
import { readPublishedJson } from '../browser/published-json.ts';

/** Makes a Word file of what the data of a `<word-file>` name. It fails if they cannot be read. */
export type WordMaker = (data: DOMStringMap) => Promise<{ name: string; file: Blob }>;

/** A law as the site publishes it. */
export const readLawJson = async (address: string): Promise<LawJson> =>
	(await readPublishedJson(address)) as LawJson;
