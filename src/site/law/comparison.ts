import type { ToldPlace } from '../../domain/law/compare/told/named.ts';
import type { ToldChange, ToldComparison } from '../../domain/law/compare/told/told.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import { effectInWords, wordingName } from '../../domain/law/versions/versions.ts';
import { actTitle } from '../../domain/law/title/act-title.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import { partsHtml } from '../../exports/redline-html.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { comparedWordings, successive } from './compared-wordings.ts';
import { crumbsBelow } from './head.ts';
import { keyedRoutes } from './key.ts';
import { lawOrigin } from './origin.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { PageHead } from '../page.ts';
import { site, urls } from '../site.ts';

/** A provision on the page of its wording. */
export interface ComparedPlace {
	label: string;
	href: string;
}

/** What became of a provision, as the page shows it. */
export interface ComparedPassage extends Pick<ToldChange, 'id' | 'kind' | 'remark'> {
	old?: ComparedPlace;
	new?: ComparedPlace;
	/** Both texts in one, as HTML. */
	inline: string;
	/** Each text for itself, as HTML; none where only one of them has words to show. */
	sides?: { old: string; new: string };
}

/** A provision that says the same under another number. */
export interface RenumberedPlace {
	id: string;
	old: ComparedPlace;
	new: ComparedPlace;
}

/** An article that says the same and stands where it stood. */
export interface SamePlace extends ComparedPlace {
	id: string;
}

/** One of the two wordings, as law.yaml knows it. */
export interface ComparedWording {
	label: string;
	href: string;
	/** `2024年11月1日起施行`, the amending act. */
	about: string[];
}

/** Everything that the comparison of two wordings shows. */
export interface LawComparison extends Pick<ToldComparison, 'counts' | 'overview' | 'isShort'> {
	head: PageHead;
	bookTitle: string;
	old: ComparedWording;
	new: ComparedWording;
	changes: ComparedPassage[];
	renumbered: RenumberedPlace[];
	same: SamePlace[];
	/** The page on which any two wordings are compared. */
	others: string;
	/** Both texts in JSON, of which the browser makes a 新旧条文对照表 in Word. */
	word: { old: string; new: string };
}

/** The comparison of two wordings that follow one another. */
export interface ComparisonRoute {
	params: { law: string; pair: string };
	props: { law: LawRecord; old: LawVersion; newer: LawVersion };
	cacheKey: string | undefined;
}

/** Routes `<id>/compare/<older>-to-<newer>/`. A law with one text has none. */
export const comparisonRoutes = (): Promise<ComparisonRoute[]> =>
	keyedRoutes((law, cacheKey) =>
		successive(law).map(({ old, newer }) => ({
			params: { law: law.id, pair: `${old.date}-to-${newer.date}` },
			props: { law, old, newer },
			cacheKey,
		})),
	);

/** The page that compares two wordings of a law. */
export function lawComparison(law: LawRecord, old: LawVersion, newer: LawVersion): LawComparison {
	const { told } = comparedWordings(law, old.date, newer.date);
	const { counts, overview, isShort, changes, renumbered, same } = told;
	const on =
		({ date }: LawVersion) =>
		({ label, address }: ToldPlace): ComparedPlace => ({
			label,
			href: urls.lawVersion(law.id, date, address),
		});
	return {
		head: comparisonHead(law, old, newer),
		bookTitle: bookTitle(law.shortTitle),
		old: comparedWording(law, old),
		new: comparedWording(law, newer),
		counts,
		overview,
		isShort,
		changes: changes.map((change) => compared(change, on(old), on(newer))),
		renumbered: renumbered.map((places) => ({
			id: places.new.address,
			old: on(old)(places.old),
			new: on(newer)(places.new),
		})),
		same: same.map((place) => ({ id: place.address, ...on(newer)(place) })),
		others: urls.lawComparisons(law.id),
		word: {
			old: urls.lawFile(law.id, 'json', old.date),
			new: urls.lawFile(law.id, 'json', newer.date),
		},
	};
}

type Placing = (place: ToldPlace) => ComparedPlace;

function compared(change: ToldChange, old: Placing, newer: Placing): ComparedPassage {
	const { id, kind, remark, parts } = change;
	return {
		...{ id, kind, remark },
		...(change.old && { old: old(change.old) }),
		...(change.new && { new: newer(change.new) }),
		inline: partsHtml(parts),
		...(change.bothSides && {
			sides: { old: partsHtml(parts, 'old'), new: partsHtml(parts, 'new') },
		}),
	};
}

function comparisonHead(law: LawRecord, old: LawVersion, newer: LawVersion): PageHead {
	const origin = lawOrigin(law, newer, undefined);
	const days = `${longDate(old.date)}与${longDate(newer.date)}`;
	return {
		title: `${law.title}：${days}版本比较`,
		description: `${bookTitle(law.shortTitle)}${days}两个文本逐条比较，标出改动的文字。`,
		path: urls.lawComparison(law.id, old.date, newer.date),
		crumbs: crumbsBelow(law, '版本比较'),
		origin: origin && { ...origin, source: site.office },
		keywords: [law.shortTitle, '版本比较', '新旧对照'],
		sample: law.sample,
	};
}

/** A wording, and what law.yaml says of it. */
export const comparedWording = (law: LawRecord, version: LawVersion): ComparedWording => ({
	label: wordingName(version),
	href: urls.lawVersion(law.id, version.date),
	about: [
		effectInWords(version),
		version.amendedBy && `修改依据：${actTitle(version.amendedBy)}`,
		version.documentNumber,
	].filter((text): text is string => Boolean(text)),
});

/** `2023年11月20日修正，依据《…的决定》`: the amendment that a wording comes from. */
export const amendmentOf = (version: LawVersion): string =>
	[wordingName(version), version.amendedBy && `依据${actTitle(version.amendedBy)}`]
		.filter(Boolean)
		.join('，');
