import { IN_FORCE_TIMES, lifecycleOf } from './akoma-ntoso-lifecycle.ts';
import { empty } from './empty-element.ts';
import { expressionOf, workOf, type ExportedLaw } from './exported-law.ts';

const ISSUER = '#issuer';
const PUBLISHER = '#publisher';

/**
 * The metadata of a law: work, expression and manifestation (FRBR), its life, and whom and what they name.
 * @returns also the attribute by which the body says in which time its words are in force; empty where nobody knows it
 */
export function metaXml(exported: ExportedLaw): { meta: string; period: string } {
	const { events, times, references } = lifecycleOf(exported, PUBLISHER);
	const all = `${identificationXml(exported, '/!main')}${events}${times}${referencesXml(exported, references)}`;
	return { meta: `<meta>${all}</meta>`, period: times && ` period="#${IN_FORCE_TIMES}"` };
}

/**
 * The metadata of an annex. Whom it names is said in those of the law: an eId occurs once in a file (OASIS
 * naming convention).
 * @param number from 1
 */
export const annexMetaXml = (exported: ExportedLaw, number: number): string =>
	`<meta>${identificationXml(exported, `/!annex_${number}`)}</meta>`;

function identificationXml(exported: ExportedLaw, component: string): string {
	const levels = [workXml, expressionXml, manifestationXml];
	return `<identification source="${PUBLISHER}">${levels.map((level) => level(exported, component)).join('')}</identification>`;
}

const names = (uri: string, component: string, format = ''): string =>
	empty('FRBRthis', { value: uri + component + format }) +
	empty('FRBRuri', { value: uri + format });

const author = (href: string): string => empty('FRBRauthor', { href });

function workXml(exported: ExportedLaw, component: string): string {
	const { about, version, versions } = exported;
	const date =
		version.kind === '制定'
			? { date: version.date, name: '制定' }
			: // When a law was first made is often not known here.
				{ date: versions.at(-1) ?? version.date, name: '本站最早的版本' };
	// That of an amended wording is the number of the amendment.
	const number = about.documentNumber ?? version.documentNumber;
	return `<FRBRWork>${[
		names(workOf(exported), component),
		empty('FRBRdate', date),
		author(about.issuer ? ISSUER : PUBLISHER),
		empty('FRBRcountry', { value: 'cn' }),
		empty('FRBRsubtype', { value: about.level }),
		number ? empty('FRBRnumber', { value: number }) : '',
		empty('FRBRname', { value: about.shortTitle }),
	].join('')}</FRBRWork>`;
}

function expressionXml(exported: ExportedLaw, component: string): string {
	const { about, version } = exported;
	const days: [string | undefined, string][] = [
		[version.date, version.kind ?? '版本'],
		[version.adopted, '通过'],
		[version.approved, '批准'],
		[version.published, '公布'],
		[version.effective, '施行'],
	];
	return `<FRBRExpression>${[
		names(expressionOf(exported), component),
		...days.map(([date, name]) => (date ? empty('FRBRdate', { date, name }) : '')),
		author(about.issuer ? ISSUER : PUBLISHER),
		empty('FRBRlanguage', { language: 'zho' }),
	].join('')}</FRBRExpression>`;
}

/** Its day is that of the wording: the same text gives the same file, whenever the site is built. */
const manifestationXml = (exported: ExportedLaw, component: string): string =>
	`<FRBRManifestation>${[
		names(expressionOf(exported), component, '.xml'),
		empty('FRBRdate', { date: exported.version.date, name: '版本' }),
		author(PUBLISHER),
		empty('FRBRformat', { value: 'application/akn+xml' }),
	].join('')}</FRBRManifestation>`;

function referencesXml({ about: { issuer }, publisher }: ExportedLaw, further: string): string {
	const organization = (eId: string, href: string, showAs: string): string =>
		empty('TLCOrganization', { eId, href, showAs });
	const made = issuer
		? organization('issuer', `/akn/ontology/organization/cn/${encodeURIComponent(issuer)}`, issuer)
		: '';
	return `<references source="${PUBLISHER}">${organization('publisher', publisher.url, publisher.name)}${made}${further}</references>`;
}
