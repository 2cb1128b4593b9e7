import type { IndexedLaw } from '../../citation/held/law-index.ts';
import type { ArticleWords } from '../../citation/held/article-words.ts';
import type { Places } from '../../citation/held/places.ts';
import { shortTitleOf } from '../../law/title/identify.ts';
import type { Status, VersionKind } from '../../law/metadata.ts';
import type { DatedVersion } from '../../law/versions/versions.ts';

/** A wording whose text the site has. */
export interface ListedVersion extends DatedVersion {
	kind?: VersionKind | undefined;
	/** The last day that it gives itself, as far as nobody has verified the law since. */
	until?: string;
}

/**
 * A law as the list for checking drafts has it: all that is known without its text. Fields that are empty, or follow
 * from the title, are left out, because a site may list two thousand laws.
 */
export interface ListedLaw {
	id: string;
	title: string;
	/** If it is not the title without 中华人民共和国. */
	shortTitle?: string;
	/** Further names. */
	names?: readonly string[];
	/** 令号, 发文字号 as metadata write them. */
	numbers?: readonly string[];
	/** Who has made it. */
	issuer?: string;
	/** 时效性, if somebody has verified it, and when. */
	status?: { label: Status; verifiedOn: string };
	/** The day from which it is repealed, as its history says. */
	ended?: string;
	/** A law of the site that says that this one ends, `《某法》第九十条`, and from when; nobody has verified it. */
	repeal?: { clause: string; day?: string };
	/** Newest first; none where the site has no text. */
	versions?: readonly ListedVersion[];
	/** The site has a page of it, though no text. */
	page?: true;
	/** Date of the wording that the law's own data file holds, if it is not the newest. */
	current?: string;
}

/** Date of the wording that the law's own page and data file show; none without a text. */
export const shownDate = ({ current, versions }: ListedLaw): string | undefined =>
	current ?? versions?.[0]?.date;

/** Whether the site has a page of a law, and not only its name. */
export const hasPage = ({ versions, page }: ListedLaw): boolean => Boolean(versions ?? page);

/** The title without 中华人民共和国, or what people say instead. */
export const shortTitleIn = ({ title, shortTitle }: ListedLaw): string =>
	shortTitle ?? shortTitleOf(title);

/** Every name: full title, short title, others. */
export const namesOf = (law: ListedLaw): string[] => [
	law.title,
	shortTitleIn(law),
	...(law.names ?? []),
];

/**
 * A listed law as the index of citations takes it.
 * @param placesOn its places in the wording of a date
 * @param wordsOn the words of its articles in it, if its text is here
 */
export const indexed = (
	law: ListedLaw,
	placesOn: (date: string) => Places,
	wordsOn: (date: string) => ArticleWords | undefined,
): IndexedLaw => ({
	id: law.id,
	name: shortTitleIn(law),
	names: namesOf(law),
	numbers: law.numbers ?? [],
	status: law.status?.label,
	versions: (law.versions ?? []).map(({ date, effective, kind }) => ({
		date,
		effective,
		kind,
		places: () => placesOn(date),
		words: () => wordsOn(date),
	})),
});
