import { articlesOf, type Law } from '../../domain/law/model.ts';
import { repealDay } from '../../domain/law/versions/versions.ts';
import { legislation } from '../../exports/legislation.ts';
import type { Format } from '../../holdings/law-data.ts';
import { documentNumberOf, type LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { mediaType } from './data.ts';
import { absolute, urls } from '../site.ts';

/** What the page of a law shows. */
interface Shown {
	/** Its wording and the text of that; none where no text is held. */
	shown: LawVersion | undefined;
	statute: Law | undefined;
	/** Whether it is the page of that wording, which stays, and not the page of the law. */
	dated: boolean;
	/**
	 * The last day that its own text gives it, if nobody has verified it since: a page that says 现行有效 would be read after
	 * that day, too.
	 */
	lastDay: string | undefined;
}

/** What a program that looks for laws can read units from; the other forms stand on the page. */
const READ_BY_PROGRAMS: readonly Format[] = ['json', 'xml'];

/**
 * A law for search engines, as JSON-LD. An invented law is none, and nothing is said of it. The page of a wording tells its days, articles
 * and other formats, which stay there; that of the law leads to it (of a hundred articles, 500 bytes compressed).
 */
export function lawLegislation(
	law: LawRecord,
	{ shown, statute, dated, lastDay }: Shown,
): object | undefined {
	if (law.sample) return undefined;
	const current = shown?.date === law.current?.date;
	const day = dated ? shown?.date : undefined;
	return legislation({
		id: law.id,
		title: law.title,
		names: [law.shortTitle, ...law.aliases].filter((name) => name !== law.title),
		level: law.level,
		issuer: law.issuer,
		documentNumber: documentNumberOf(law, shown),
		// A page gets older than a day that is to come.
		status: current && lastDay === undefined && !ends(law) ? law.status : undefined,
		adopted: shown?.adopted,
		published: shown?.published,
		effective: shown?.effective,
		version: shown?.date,
		page: absolute(day ? urls.lawVersion(law.id, day) : urls.law(law.id)),
		files: day
			? READ_BY_PROGRAMS.map((format) => ({
					type: mediaType(format),
					address: absolute(urls.lawFile(law.id, format, day)),
				}))
			: [],
		wording: shown && !dated ? absolute(urls.lawVersion(law.id, shown.date)) : undefined,
		articles: statute && dated ? articlesOf(statute) : [],
	});
}

const ends = ({ status, history }: LawRecord): boolean =>
	status !== '已废止' && repealDay(history) !== undefined;
