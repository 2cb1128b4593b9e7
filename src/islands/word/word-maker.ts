import type { LawJson } from '../../schemas/law-json.ts';

/** Makes a Word file of what the data of a `<word-file>` name. It fails if they cannot be read. */
export type WordMaker = (data: DOMStringMap) => Promise<{ name: string; file: Blob }>;

/** A law as the site publishes it. */
export async function readLawJson(address: string): Promise<LawJson> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return (await answer.json()) as LawJson;
}
