import { wordingName } from '../../domain/law/versions/versions.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { amendmentOf, comparedWording, type ComparedWording } from './comparison.ts';
import { successive } from './compared-wordings.ts';
import { crumbsBelow } from './head.ts';
import { keyedRoutes } from './key.ts';
import type { PageHead } from '../page.ts';
import { urls } from '../site.ts';
import type { Link } from '../held/sources.ts';

export interface ChosenWording extends ComparedWording {
	date: string;
	/** `2023年11月20日修正，依据…`. */
	by: string;
}

/** The page on which any two wordings of a law are compared, in the browser. */
export interface ComparisonChooser {
	head: PageHead;
	bookTitle: string;
	/** The oldest first. */
	wordings: ChosenWording[];
	/** The pages that the build has made: each wording with the one before it, newest first. */
	pairs: Link[];
}

/** A page on which any two wordings of a law are compared. */
export interface ChooserRoute {
	params: { law: string };
	props: { law: LawRecord };
	cacheKey: string | undefined;
}

/** Routes `<id>/compare/`. A law with one text has none. */
export const chooserRoutes = (): Promise<ChooserRoute[]> =>
	keyedRoutes((law, cacheKey) =>
		law.wordings.length > 1 ? [{ params: { law: law.id }, props: { law }, cacheKey }] : [],
	);

/** The page of a law on which its wordings are chosen. */
export function comparisonChooser(law: LawRecord): ComparisonChooser {
	return {
		head: {
			title: `${law.title}：版本比较`,
			description: `${bookTitle(law.shortTitle)}任选两个版本逐条比较，标出改动的文字。`,
			path: urls.lawComparisons(law.id),
			crumbs: crumbsBelow(law, '版本比较'),
			keywords: [law.shortTitle, '版本比较', '新旧对照'],
			sample: law.sample,
		},
		bookTitle: bookTitle(law.shortTitle),
		wordings: law.wordings.toReversed().map((version) => ({
			date: version.date,
			by: amendmentOf(version),
			...comparedWording(law, version),
		})),
		pairs: successive(law).map(({ old, newer }) => pairLink(law, old, newer)),
	};
}

const pairLink = ({ id }: LawRecord, old: LawVersion, newer: LawVersion): Link => ({
	title: `${wordingName(old)} → ${wordingName(newer)}`,
	href: urls.lawComparison(id, old.date, newer.date),
});
