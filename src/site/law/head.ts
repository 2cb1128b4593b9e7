import { longDate } from '../../domain/law/numbers/dates.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { Notes } from '../../schemas/note.ts';
import type { Crumb, PageHead } from '../page.ts';
import { urls } from '../site.ts';
import { lawOrigin } from './origin.ts';

/** What the page of a law shows. */
interface Shown {
	/** Its wording; none where no text is held. */
	shown: LawVersion | undefined;
	/** Whether it is the page of that wording, which stays, and not the page of the law. */
	dated: boolean;
	notes: Notes | undefined;
	topics: readonly { name: string }[];
}

const LIST: Crumb = { label: '法规', href: urls.laws };

/** 当前位置 of a page below that of a law. @param label what the page is called there */
export const crumbsBelow = ({ id, shortTitle }: LawRecord, label: string): Crumb[] => [
	LIST,
	{ label: shortTitle, href: urls.law(id) },
	{ label },
];

/** The head of the page of a law, or of one of its versions. */
export function lawHead(law: LawRecord, { shown, dated, notes, topics }: Shown): PageHead {
	const home = urls.law(law.id);
	return {
		title: dated ? `${law.title}（${longDate(shown!.date)}版本）` : law.title,
		description: law.summary ?? `${bookTitle(law.shortTitle)}全文，可按条、款、项定位和引用。`,
		path: dated ? urls.lawVersion(law.id, shown!.date) : home,
		...(dated && shown!.date === law.current?.date && { canonical: home }),
		crumbs: dated
			? crumbsBelow(law, `${longDate(shown!.date)}版本`)
			: [LIST, { label: law.shortTitle }],
		origin: lawOrigin(law, shown, notes),
		keywords: [law.shortTitle, ...law.aliases, ...topics.map(({ name }) => name)],
		sample: law.sample,
	};
}
