import type { Level, STATUSES } from '../domain/law/metadata.ts';

/** What is known of a law and of the wording that a page shows. */
export interface LegislationFacts {
	id: string;
	title: string;
	/** Other names. */
	names: readonly string[];
	level: Level;
	issuer?: string | undefined;
	documentNumber?: string | undefined;
	/** 时效性 of the law, if a person has verified it and the page shows the wording in force. */
	status?: (typeof STATUSES)[number] | undefined;
	/** Days of the wording. */
	adopted?: string | undefined;
	published?: string | undefined;
	effective?: string | undefined;
	/** Day of the wording; none where the site holds no text. */
	version?: string | undefined;
	/** Absolute address of the page. */
	page: string;
	/** Other formats, by media type. */
	files: readonly { type: string; address: string }[];
	/** Absolute address of the page of that wording, whose articles are told there; none on that page itself. */
	wording?: string | undefined;
	/** Its articles, where each has its place on the page. */
	articles: readonly { address: string }[];
}

/** 已修改 says that there are newer words, not that these have no force. */
const FORCE: Partial<Record<(typeof STATUSES)[number], string>> = {
	现行有效: 'InForce',
	已废止: 'NotInForce',
	尚未生效: 'NotInForce',
};

/**
 * A law as schema.org `Legislation` (schema.org 29). What is not known is left out; articles are told by their places. Language and days
 * are those of a wording (FRBR: of an expression, not of the work), and said on its page.
 */
export function legislation(facts: LegislationFacts): object {
	const { id, title, names, level, page, wording, articles, files, status } = facts;
	const force = status && FORCE[status];
	return {
		'@context': 'https://schema.org',
		'@type': 'Legislation',
		'@id': page,
		url: page,
		name: title,
		...(names.length > 0 && { alternateName: names }),
		legislationIdentifier: facts.documentNumber ?? `/akn/cn/act/${id}`,
		legislationType: level,
		legislationJurisdiction: 'CN',
		...(facts.issuer && { legislationPassedBy: { '@type': 'Organization', name: facts.issuer } }),
		...(force && { legislationLegalForce: `https://schema.org/${force}` }),
		...(!wording && ofWording(facts)),
		...(files.length > 0 && { encoding: files.map(encodingOf) }),
		...(wording && { workExample: { '@type': 'Legislation', '@id': wording } }),
		...(articles.length > 0 && { hasPart: articles.map(partOf) }),
	};
}

const ofWording = ({ adopted, published, effective, version }: LegislationFacts): object => ({
	inLanguage: 'zh-CN',
	...known({
		legislationDate: adopted,
		datePublished: published,
		legislationDateOfApplicability: effective,
		legislationDateVersion: version,
	}),
});

const known = (values: Record<string, string | undefined>): object =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value));

const encodingOf = ({ type, address }: LegislationFacts['files'][number]): object => ({
	'@type': 'LegislationObject',
	encodingFormat: type,
	contentUrl: address,
	legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
});

/** Relative to the page, where its number and words stand: a law may have a thousand, and a name is more than the rest. */
const partOf = ({ address }: LegislationFacts['articles'][number]): object => ({
	'@type': 'Legislation',
	'@id': `#${address}`,
});
