import { printLaw } from '../domain/law/print.ts';
import { akomaNtoso } from '../exports/akoma-ntoso.ts';
import type { ExportedLaw } from '../exports/exported-law.ts';
import { lawJson } from '../exports/json.ts';
import { lawMarkdown } from '../exports/markdown.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { AboutLaw, JsonVersion, LawIndex } from '../schemas/law-json.ts';
import type { LawVersion } from '../schemas/law.ts';
import { citationsIn, citedLaws } from './citations.ts';
import { laws, type LawRecord } from './laws.ts';
import { namesOfTopics } from './registry.ts';
import { site, today, urls } from './site.ts';

/** The formats that the build makes; each is an ending of `laws/<id>` and `laws/<id>/<date>`. */
export const FORMATS = ['json', 'xml', 'md', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Record<Format, string> = {
	json: 'application/json',
	xml: 'application/akn+xml',
	md: 'text/markdown',
	txt: 'text/plain',
};

export const contentType = (format: Format): string => `${TYPES[format]}; charset=utf-8`;

const absolute = (path: string): string => new URL(path, site.url).href;

/** Addresses of the published schemas. */
export const schemas = {
	law: absolute(urls.file('laws/schema.json')),
	index: absolute(urls.file('laws/index.schema.json')),
};

/** One file: a wording in a format. */
export interface DataRoute {
	params: { file: string };
	props: { law: LawRecord; version: LawVersion; format: Format };
}

/** The data of every law and of every wording; the files of one wording stand side by side, so it is parsed once. */
export async function dataRoutes(): Promise<DataRoute[]> {
	return (await laws()).flatMap((law) => law.wordings.flatMap((version) => routesOf(law, version)));
}

function routesOf(law: LawRecord, version: LawVersion): DataRoute[] {
	const current = version.date === law.current?.date;
	const files = [...(current ? [law.id] : []), `${law.id}/${version.date}`];
	return FORMATS.flatMap((format) =>
		files.map((file) => ({
			params: { file: `${file}.${format}` },
			props: { law, version, format },
		})),
	);
}

let last: { of: DataRoute['props']; made: string } | undefined;

/** The content of a file. The law's own file and that of its wording in force are the same. */
export async function lawData(props: DataRoute['props']): Promise<string> {
	const { law, version, format } = props;
	const known = last?.of.law === law && last.of.version === version && last.of.format === format;
	if (!known || !last) last = { of: props, made: await made(props) };
	return last.made;
}

async function made({ law, version, format }: DataRoute['props']): Promise<string> {
	const statute = readStatute(law.id, version.date);
	if (format === 'txt') return printLaw(statute);
	const exported: ExportedLaw = {
		about: await aboutLaw(law),
		version: jsonVersion(version),
		versions: law.wordings.map(({ date }) => date),
		law: statute,
		publisher: { name: site.office, url: absolute(urls.home) },
	};
	if (format === 'json') return JSON.stringify(lawJson(exported, schemas.law));
	if (format === 'md') return lawMarkdown(exported);
	const found = citationsIn(law, { law: statute, date: version.date }, await citedLaws());
	return akomaNtoso(exported, (unit) => found.get(unit) ?? []);
}

/** What is known of a law; 时效性 only where somebody has verified it. */
async function aboutLaw(law: LawRecord): Promise<AboutLaw> {
	const { id, title, shortTitle, aliases, level, issuer, documentNumber, sample } = law;
	const { status, verifiedOn, verifiedSource, officialSource } = law;
	return {
		id,
		title,
		shortTitle,
		aliases,
		level,
		...(issuer && { issuer }),
		...(documentNumber && { documentNumber }),
		topics: await namesOfTopics(law.topics),
		...(status &&
			verifiedOn &&
			verifiedSource && {
				status: { label: status, verifiedOn, source: sourceOf(verifiedSource) },
			}),
		...(officialSource && { official: sourceOf(officialSource) }),
		sample,
		page: absolute(urls.law(id)),
	};
}

type Source = NonNullable<AboutLaw['official']>;

const sourceOf = ({ title, url, note }: Source): Source => ({
	title,
	...(url && { url }),
	...(note && { note }),
});

/** A wording without what only the office needs: from which file it was imported. */
function jsonVersion(version: LawVersion): JsonVersion {
	const published = { ...version };
	delete published.importedFrom;
	delete published.sha256;
	return published;
}

/** The addresses of the files of a law, or of one of its wordings. */
export const filesOf = (id: string, date?: string): Record<Format, string> => {
	const path = (format: Format): string => absolute(urls.lawFile(id, format, date));
	return { json: path('json'), xml: path('xml'), md: path('md'), txt: path('txt') };
};

/** Every law of the site, with or without text, and where its data is. */
export async function lawIndex(): Promise<LawIndex> {
	return {
		$schema: schemas.index,
		site: site.name,
		built: today,
		laws: await Promise.all((await laws()).map(indexed)),
	};
}

const indexed = async (law: LawRecord): Promise<LawIndex['laws'][number]> => ({
	...(await aboutLaw(law)),
	versions: law.wordings.map((version) => ({
		...jsonVersion(version),
		page: absolute(urls.lawVersion(law.id, version.date)),
		files: filesOf(law.id, version.date),
	})),
	...(law.current && { current: law.current.date, files: filesOf(law.id) }),
});
