import { describeReason } from '../../citation/say/describe.ts';
import {
	readDocumentNumber,
	writtenDocumentNumber,
} from '../../citation/find/names/document-numbers.ts';
import type { Reason } from '../../citation/model.ts';
import { isVacantUnit } from '../../law/compare/vacant.ts';
import { longDate } from '../../law/numbers/dates.ts';
import { bookTitle } from '../../law/title/title.ts';
import type { Library, Wording } from '../library/library.ts';
import { namesOf, type ListedLaw } from '../library/list.ts';
import { describeMissing, describeSeveral, insteadOf } from './missing-place.ts';
import type { Grade, Remark } from '../model.ts';
import type { OwnArticles } from '../read/own-articles.ts';
import type { PlacedCitation } from '../read/read.ts';

const remark = (grade: Grade, words: string): Remark => ({ grade, about: 'place', words });

/** What was found where a citation leads. */
export const foundRemark = ({ targets }: PlacedCitation): Remark => {
	if (targets.every(({ address }) => address === '')) return remark('fine', '本站收录了这部法规');
	return remark('fine', targets.length > 1 ? `${targets.length}处条款都有` : '条款存在');
};

/**
 * That of a cited article only the number is left: who has it from an older paper means words that are gone.
 * @param wording the wording that the citation means
 * @returns null where there are words, and where several places are cited, of which a list may well name this one
 */
export function vacantRemark({ targets }: PlacedCitation, { units }: Wording): Remark | null {
	const unit = units.get(targets[0]!.address);
	if (targets.length > 1 || !unit || !isVacantUnit(unit)) return null;
	return remark('doubtful', `${unit.label}已经删去，只留下条号，没有内容，请核对`);
}

/** A citation of the draft's own articles (本办法第三条, 前款); null for any other. */
export function ownRemark(
	{ targets, reason }: PlacedCitation,
	{ law }: OwnArticles,
): Remark | null {
	if (targets[0]?.law === law.id) return remark('fine', '文稿自己的条款，存在');
	if (reason?.kind !== 'no such place' || reason.law !== law.id) return null;
	const instead = insteadOf(reason.cited, law.versions[0]!.places());
	return remark('wrong', `文稿自己没有${reason.place}。${instead}`);
}

/** Behind the citation stands what may be a part of it. */
export const unreadRemark = (written: string): Remark =>
	remark('doubtful', `后面的“${written}”读不出序号，没有核对。请检查是不是写错或者没有填`);

/** Why a citation leads nowhere, and what the writer can do. */
export async function reasonRemark(
	{ text }: PlacedCitation,
	reason: Reason,
	library: Library,
): Promise<Remark> {
	switch (reason.kind) {
		case 'not held':
			return notHeld(text, reason.name, library);
		case 'no such place':
			return noSuchPlace(reason, library);
		case 'earlier wording':
			return remark('doubtful', `${describeReason(reason)}${heldOf(reason.name, library)}，请核对`);
		case 'later wording':
		case 'ambiguous':
			return remark('doubtful', `${describeReason(reason)}，请核对`);
		case 'nothing meant':
			return remark('doubtful', `无法确定：${describeReason(reason)}`);
	}
}

/** `；本站有2024年6月28日、2007年8月30日的文本`: the day may be a slip, or the text may be missing. */
function heldOf(name: string, library: Library): string {
	const dates = (library.named(name)?.versions ?? []).map(({ date }) => longDate(date));
	return dates.length === 0 ? '' : `；本站有${dates.join('、')}的文本`;
}

function notHeld(text: string, name: string, library: Library): Remark {
	const number = readDocumentNumber(text) === name ? text : writtenDocumentNumber(name);
	const known = library.named(name);
	const written = number === null ? bookTitle(writtenName(text, name, known)) : `“${number}”`;
	if (known) return remark('doubtful', `本站未收录${written}的文本，条款和文字没有核对`);
	const gapped = library.gappedName(name);
	if (gapped !== null) return remark('doubtful', gapped);
	const near = library.nearNames(name);
	if (near.length === 0) return remark('doubtful', `本站没有${written}，没有核对`);
	const names = near.map(({ title }) => bookTitle(title)).join('、');
	return remark('doubtful', `本站没有${written}。名称是不是写错了？相近的有${names}`);
}

/** The name that the draft uses: of a law by its full title, nobody expects to read another short one. */
function writtenName(text: string, name: string, known: ListedLaw | undefined): string {
	if (!known || text.includes(name)) return name;
	return namesOf(known).find((each) => text.includes(each)) ?? name;
}

async function noSuchPlace(
	reason: Extract<Reason, { kind: 'no such place' }>,
	library: Library,
): Promise<Remark> {
	const law = library.law(reason.law)!;
	const wording = await library.wording(law, reason.version);
	if (!wording) return notFetched(reason.name);
	const several = describeSeveral(reason, wording);
	if (several !== null) return remark('doubtful', several);
	const other = await otherWording(reason, law, wording, library);
	const hint = other ? `。${longDate(other.version.date)}的文本有${reason.place}` : '';
	return remark('wrong', describeMissing(reason, wording) + hint);
}

/** The text of a law did not come: nothing can be said about its places. */
export const notFetched = (name: string): Remark =>
	remark('doubtful', `${bookTitle(name)}的文本没有下载成功，没有核对。请检查网络后再核对一次`);

async function otherWording(
	{ cited }: Extract<Reason, { kind: 'no such place' }>,
	law: ListedLaw,
	wording: Wording,
	library: Library,
): Promise<Wording | undefined> {
	for (const { date } of law.versions ?? []) {
		const other = date === wording.version.date ? null : await library.wording(law, date);
		if (other?.places.locate(cited)) return other;
	}
	return undefined;
}
