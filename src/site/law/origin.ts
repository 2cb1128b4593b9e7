import { publishedOn } from '../../domain/law/versions/versions.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { Notes } from '../../schemas/note.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { Origin, StatedDate } from '../page.ts';
import { site } from '../site.ts';

/**
 * Where the content of a law's page comes from. To adopt a law is not to publish it, so the day of a wording whose
 * publication is not known is called 文本日期; and the day on which the law was first published is not that of an
 * amended text. What was checked is named (时效核实, 解读核对), because nobody has checked the text. A law of which the site has
 * neither text nor checked notes has no origin.
 */
export function lawOrigin(
	law: LawRecord,
	shown: LawVersion | undefined,
	notes: Notes | undefined,
): Origin | undefined {
	const published = shown && publishedOn(shown);
	const [first, ...rest] = [
		...(published ? stated('公布日期', published) : stated('文本日期', shown?.date)),
		// Above a text the facts say it, with the source.
		...(shown ? [] : stated('时效核实', law.verifiedOn)),
		...stated('解读核对', notes?.checkedOn).map((date) => ({ ...date, ofNotes: true })),
	];
	// The office is not where a law comes from: it holds the text.
	const source = law.officialSource?.title ?? `${site.office}收录`;
	return first && { source, dates: [first, ...rest] };
}

const stated = (label: string, at: string | undefined): StatedDate[] => (at ? [{ label, at }] : []);
