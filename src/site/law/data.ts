import { citationsOf } from '../citations/citations.ts';
import { holdings } from '../held/holdings.ts';
import { repeals } from '../citations/repeals.ts';
import { terms } from '../citations/terms.ts';
import { laws } from '../held/laws.ts';
import { lawData, lawFiles, lawIndex, type Format, type LawFile } from '../../holdings/law-data.ts';
import type { LawIndex } from '../../schemas/law-json.ts';

const TYPES: Record<Format, string> = {
	json: 'application/json',
	xml: 'application/akn+xml',
	md: 'text/markdown',
	txt: 'text/plain',
};

/** The media type of a format, without charset. */
export const mediaType = (format: Format): string => TYPES[format];

/** The same as a header says it. */
export const contentType = (format: Format): string => `${mediaType(format)}; charset=utf-8`;

/** One file: a wording in a format. */
export interface DataRoute {
	params: { file: string };
	props: LawFile;
}

/** The data files of all laws while one edits; the build makes them beside the pages. */
export async function dataRoutes(): Promise<DataRoute[]> {
	if (!import.meta.env.DEV) return [];
	const files = (await laws()).flatMap(lawFiles);
	return files.flatMap((props) => props.names.map((file) => ({ params: { file }, props })));
}

export const dataOf = async (file: LawFile): Promise<string> =>
	lawData(file, await holdings(), { citationsOf: await citationsOf(), terms: await terms() });

/** Every law of the site, with or without text, and where its data is. */
export const indexOfLaws = async (): Promise<LawIndex> =>
	lawIndex(await holdings(), await terms(), await repeals());
