import { writtenDocumentNumber } from '../../citation/find/names/document-numbers.ts';
import { leadIntoAnnex } from '../../citation/held/divisions.ts';
import type { CitedStep, Reason } from '../../citation/model.ts';
import { isGiven, type Case } from '../quoted/cases.ts';
import { forceOf } from './force.ts';
import type { Library } from '../library/library.ts';
import { hasPage, shownDate, type ListedLaw } from '../library/list.ts';
import { memberOf } from '../compared/members.ts';
import type { CitedMember, Found, Remark } from '../model.ts';
import { reasonRemark } from './place-remark.ts';
import { elsewhere, type Quoted } from '../compared/elsewhere.ts';
import { reportNow } from '../compared/quotation-check.ts';
import { UNCHECKED } from '../compared/quotation-remark.ts';
import { hasMarks, type Quotation } from '../quoted/quotations.ts';

/** A citation of no law, and what is said of it. */
export const noLaw = (remark: Remark): Found => ({
	...{ law: '', members: [], quotations: [] },
	remarks: [remark],
});

/** A citation that leads nowhere. */
export async function lookFor(
	{ citation, quotations, quoted }: Case,
	library: Library,
	day: string,
): Promise<Found> {
	const reason = citation.reason ?? { kind: 'nothing meant' };
	if (quoted && reason.kind === 'nothing meant') return noLaw(IN_QUOTATION);
	const name = 'name' in reason ? reason.name : '';
	const title = writtenDocumentNumber(name) === null ? name : '';
	const law = name === '' ? undefined : library.named(name);
	const force = law && forceOf(law, undefined, day);
	const unread = await uncheckedQuotations(quotations, reason, library);
	const missing = await reasonRemark(citation, reason, library);
	const remarks = [
		{ ...missing, words: missing.words + unread.hint },
		...(force ? [force] : []),
		...unread.remarks,
	];
	const whole = law && hasPage(law) ? wholeLaw(law, reason) : undefined;
	const member = (await articleAround(reason, library)) ?? whole;
	return {
		law: law?.title ?? title,
		remarks,
		members: member ? [member] : [],
		quotations: unread.quotations,
	};
}

/** Where there is no such article, the law itself is what one looks into. */
function wholeLaw(law: ListedLaw, reason: Reason): CitedMember {
	const isOther = reason.kind === 'no such place' && reason.version !== shownDate(law);
	const target = { law: law.id, address: '', ...(isOther && { version: reason.version }) };
	return { target, name: '', words: '' };
}

/** The article of a 款 or 项 that is not there, whose words tell which is meant. */
async function articleAround(reason: Reason, library: Library): Promise<CitedMember | undefined> {
	if (reason.kind !== 'no such place' || leadIntoAnnex(reason.cited.steps)) return undefined;
	const law = library.law(reason.law)!;
	const wording = await library.wording(law, reason.version);
	const { steps } = reason.cited;
	const article = steps.findIndex(({ unit }) => unit === 'article');
	const around = article === -1 ? sectionAround(steps) : steps.slice(article, article + 1);
	const [address] = (around.length === 0 ? null : wording?.places.locate({ steps: around })) ?? [];
	return address === undefined
		? undefined
		: memberOf({ law: law.id, address }, law, reason.version, wording);
}

/** 第2.1节 of 第2.1节第七项, 第二部分 of 第二部分第九项. */
function sectionAround(steps: readonly CitedStep[]): CitedStep[] {
	const end = steps.findIndex(({ unit }) => unit !== 'heading' && unit !== 'preamble');
	return steps.slice(0, Math.max(end, 0));
}

/** What was found out about the quotations of a place that is not there. */
interface Unchecked extends Pick<Found, 'remarks' | 'quotations'> {
	/** `。引文在第三条`, `。引文是2020年3月1日文本第三条的文字`: where the law has the words; empty if nowhere. */
	hint: string;
}

/**
 * What a place that is not there was said to say may stand elsewhere in the law, or in another wording of it; of words without
 * marks nothing else is told.
 */
async function uncheckedQuotations(
	quotations: readonly Quotation[],
	reason: Reason,
	library: Library,
): Promise<Unchecked> {
	const nothing = {
		remarks: quotations.some(isGiven) ? [UNCHECKED] : [],
		quotations: [],
		hint: '',
	};
	if (reason.kind !== 'no such place') return nothing;
	const law = library.law(reason.law)!;
	const wording = await library.wording(law, reason.version);
	if (!wording) return nothing;
	const place: Quoted = { law, wording, addresses: [] };
	const given = quotations.filter((one) => isGiven(one) || !hasMarks(one));
	const found = await Promise.all(
		given.map(async ({ text }) => ({ text, ...(await elsewhere(text, place, library, '引文')) })),
	);
	const told = new Set(found.map(({ hint }) => hint).filter((hint) => hint !== ''));
	return {
		remarks: told.size === 0 ? nothing.remarks : [],
		hint: [...told].join(''),
		quotations: found.flatMap(({ text, now }) => (now ? reportNow(text, now, place) : [])),
	};
}

/** A place of the cited law itself (前款, 本法) within words quoted of it. */
export const IN_QUOTATION: Remark = {
	grade: 'fine',
	about: 'place',
	words: '在引文里，说的是所引法规自己的条款，随引文核对',
};
