import type { Repeal } from '../domain/citation/repeals/repeals.ts';
import { repealDay } from '../domain/law/versions/versions.ts';
import { printLaw } from '../domain/law/read/print.ts';
import { akomaNtoso } from '../exports/akoma-ntoso.ts';
import type { ExportedLaw } from '../exports/exported-law.ts';
import { lawJson } from '../exports/json.ts';
import { lawMarkdown } from '../exports/markdown.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { AboutLaw, JsonVersion, LawIndex } from '../schemas/law-json.ts';
import type { LawVersion } from '../schemas/law.ts';
import type { CitationsOf } from './citations.ts';
import { namesOfTopics, type Holdings } from './holdings.ts';
import { lawEvents } from './law-events.ts';
import type { LawRecord } from './law-record.ts';
import { saidRepeal, type Repeals } from './repeals.ts';
import { writtenLastDay, type Terms } from './terms.ts';

/** The formats that the build makes; each is an ending of `laws/<id>` and `laws/<id>/<date>`. */
const FORMATS = ['json', 'xml', 'md', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

const absolute = ({ site }: Holdings, path: string): string => new URL(path, site.url).href;

/** Addresses of the published schemas. */
const schemasOf = (holdings: Holdings): { law: string; index: string } => ({
	law: absolute(holdings, holdings.urls.file('laws/schema.json')),
	index: absolute(holdings, holdings.urls.file('laws/index.schema.json')),
});

/** A wording in a format. */
export interface LawFile {
	law: LawRecord;
	version: LawVersion;
	format: Format;
	/** Where it lies below `laws/`; the wording in force lies at its own address and at the law's. */
	names: string[];
}

/** The data files of a law. The files of one wording stand side by side, so that it is parsed once. */
export const lawFiles = (law: LawRecord): LawFile[] =>
	law.wordings.flatMap((version) => {
		const current = version.date === law.current?.date;
		const names = [`${law.id}/${version.date}`, ...(current ? [law.id] : [])];
		return FORMATS.map((format) => ({
			law,
			version,
			format,
			names: names.map((name) => `${name}.${format}`),
		}));
	});

/** What is found in the texts, of which a file tells. */
export interface FoundInTexts {
	citationsOf: CitationsOf;
	terms: Terms;
}

/** The content of a file. */
export function lawData(
	{ law, version, format }: LawFile,
	holdings: Holdings,
	{ citationsOf, terms }: FoundInTexts,
): string {
	const statute = readStatute(law.id, version.date);
	if (format === 'txt') return printLaw(statute);
	const { site, urls } = holdings;
	const exported: ExportedLaw = {
		about: aboutLaw(law, holdings),
		version: jsonVersion(version, writtenLastDay(law, version, terms)),
		versions: law.wordings.map(({ date }) => date),
		law: statute,
		publisher: { name: site.office, url: absolute(holdings, urls.home) },
	};
	if (format === 'json') return JSON.stringify(lawJson(exported, schemasOf(holdings).law));
	if (format === 'md') return lawMarkdown(exported);
	const found = citationsOf(law, { law: statute, date: version.date });
	const [newest] = law.wordings;
	const events = lawEvents(law, newest && readStatute(law.id, newest.date));
	return akomaNtoso({ ...exported, events }, (unit) => found.get(unit) ?? []);
}

/** What is known of a law; 时效性 only where somebody has verified it. */
function aboutLaw(law: LawRecord, holdings: Holdings): AboutLaw {
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
		topics: namesOfTopics(holdings, law.topics),
		...(status &&
			verifiedOn &&
			verifiedSource && {
				status: { label: status, verifiedOn, source: sourceOf(verifiedSource) },
			}),
		...repealedOf(law),
		...(officialSource && { official: sourceOf(officialSource) }),
		sample,
		page: absolute(holdings, holdings.urls.law(id)),
	};
}

/** Its end, as the history of the law tells it; of several the first. */
function repealedOf({ history = [] }: LawRecord): Pick<AboutLaw, 'repealed'> {
	const from = repealDay(history);
	const end = history.find(({ kind, date }) => kind === '废止' && date === from);
	if (from === undefined || !end) return {};
	const { act, documentNumber, source } = end;
	return {
		repealed: {
			from,
			...(act && { act }),
			...(documentNumber && { documentNumber }),
			...(source && { source: sourceOf(source) }),
		},
	};
}

type Source = NonNullable<AboutLaw['official']>;

const sourceOf = ({ title, url, note }: Source): Source => ({
	title,
	...(url && { url }),
	...(note && { note }),
});

/**
 * A wording without what only the office needs: from which file it was imported.
 * @param until the last day that it gives itself
 */
function jsonVersion(version: LawVersion, until: string | undefined): JsonVersion {
	const published = { ...version, ...(until && { until }) };
	delete published.importedFrom;
	delete published.sha256;
	delete published.textSha256;
	return published;
}

/** The addresses of the files of a law, or of one of its wordings. */
function filesOf(holdings: Holdings, id: string, date?: string): Record<Format, string> {
	const path = (format: Format): string =>
		absolute(holdings, holdings.urls.lawFile(id, format, date));
	return { json: path('json'), xml: path('xml'), md: path('md'), txt: path('txt') };
}

/** Every law of the site, with or without text, and where its data is. */
export const lawIndex = (holdings: Holdings, terms: Terms, repeals: Repeals): LawIndex => ({
	$schema: schemasOf(holdings).index,
	site: holdings.site.name,
	built: holdings.today,
	laws: holdings.laws.map((law) => ({
		...indexed(law, holdings, terms),
		...saidToEnd(saidRepeal(law, repeals)),
	})),
});

const indexed = (law: LawRecord, holdings: Holdings, terms: Terms): LawIndex['laws'][number] => ({
	...aboutLaw(law, holdings),
	versions: law.wordings.map((version) => ({
		...jsonVersion(version, writtenLastDay(law, version, terms)),
		page: absolute(holdings, holdings.urls.lawVersion(law.id, version.date)),
		files: filesOf(holdings, law.id, version.date),
	})),
	...(law.current && { current: law.current.date, files: filesOf(holdings, law.id) }),
});

/** What readers see on the page of a law, that another one ends it, programs see too. */
const saidToEnd = (repeal: Repeal | undefined): Pick<LawIndex['laws'][number], 'saidToEnd'> =>
	repeal
		? {
				saidToEnd: {
					law: repeal.by,
					...(repeal.address && { address: repeal.address }),
					...(repeal.day && { from: repeal.day }),
				},
			}
		: {};
