import { citation, type CitedLaw } from '../../domain/citation/wording.ts';
import type { ReferencedLaw } from '../../exports/reference.ts';
import { labelOf, linesOf, paragraphsOf, wordsOf } from './articles.ts';
import { copy } from './clipboard.ts';
import { copiedText } from './copied.ts';

/** A place that a reader takes along. */
export interface TakenPlace {
	/** `第八条`, or the law. */
	label: string;
	/** `t8`; empty for the law. */
	address: string;
	/** How many 款 the article has. */
	paragraphs: number;
	/** The citation. */
	title: string;
	href: string;
}

/** Put an article's words and where they stand on the clipboard. @returns what to tell the reader */
export function copyArticle(law: CitedLaw, article: HTMLElement): Promise<string> {
	const text = copiedText(linesOf(article).map(wordsOf), cite(law, article), hrefOf(article));
	return copy(text, `已复制${labelOf(article)}，带出处`);
}

/** Offer to share an article, if there is one, or the law. */
export async function shareArticle(law: CitedLaw, article: HTMLElement | undefined): Promise<void> {
	const { openShare } = await import('./share-dialog.ts');
	openShare(placesAt(law, article), (text) => copy(text, '已复制链接'));
}

/**
 * Offer references to an article, if there is one, or to the law. They name the address of the wording that they name, which
 * is the same when another wording is in force.
 */
export async function citeArticle(
	law: ReferencedLaw,
	article: HTMLElement | undefined,
): Promise<void> {
	const { openCite } = await import('./cite-dialog.ts');
	const places = placesAt(law, article).map((place) => ({
		...place,
		href: addressOfWording(place.href, law.version),
	}));
	openCite(law, places, copy);
}

const placesAt = (law: CitedLaw, article: HTMLElement | undefined): TakenPlace[] =>
	(article ? [article, undefined] : [undefined]).map((one) => ({
		label: one ? labelOf(one) : '整部法规',
		address: one?.id ?? '',
		paragraphs: one ? paragraphsOf(one) : 0,
		title: cite(law, one),
		href: hrefOf(one),
	}));

const cite = (law: CitedLaw, article: HTMLElement | undefined): string =>
	citation(law, article?.id, article && paragraphsOf(article));

function hrefOf(article: HTMLElement | undefined): string {
	const page = new URL(webAddress());
	page.search = '';
	page.hash = article?.id ?? '';
	return page.href;
}

/** e.g. `https://…/laws/minfa-dian/#t1` → `https://…/laws/minfa-dian/2020-05-28/#t1` */
function addressOfWording(href: string, version: string | undefined): string {
	const page = new URL(href);
	if (!version || page.pathname.includes(`/${version}/`)) return href;
	return new URL(`${version}/${page.hash}`, page).href;
}

/** Nobody else can open an address on this disk: then it is that of the page on the web. */
const webAddress = (): string =>
	(location.protocol === 'file:' &&
		document.querySelector<HTMLElement>('law-reader')?.dataset['address']) ||
	location.href;
