import { citationOf, type CitedLaw } from '../../../domain/citation/say/wording.ts';
import type { ReferencedLaw } from '../../../exports/reference.ts';
import { labelOf, linesAt, placesIn, wordsOf } from '../articles.ts';
import { copy } from '../../browser/clipboard.ts';
import { placeName } from '../place-name.ts';

/** A place that a reader takes along. */
export interface TakenPlace {
	/** `第八条`, `第八条第三款`, or the law. */
	label: string;
	/** `t8`, `t8-k3`; empty for the law. */
	address: string;
	/** What citations call it, `第2.1节`; empty for the law. */
	name: string;
	/** The citation. */
	title: string;
	href: string;
	/** Whether the page's address names it. */
	named: boolean;
}

/**
 * Put the words of an article, or of the 款, 项 or 目 in it that the page's address names, and where they stand on the
 * clipboard, with the address of the wording that they are from. @returns what to tell the reader
 */
export function copyArticle(law: CitedLaw, article: HTMLElement): Promise<string> {
	const whole = placeAt(law, article, article);
	const named = placesIn(article).find((place) => place.matches(':target'));
	const part = named && placeAt(law, article, named);
	// The only 款 of an article is cited as the article.
	const isPart = part !== undefined && part.title !== whole.title;
	const { label, title, href } = isPart ? part : whole;
	const lines = linesAt(isPart ? named! : article).map(wordsOf);
	const text = copiedText(lines, title, addressOfWording(href, law.version));
	return copy(text, `已复制${label}，带出处`);
}

/** Offer to share an article, if there is one, or the law. */
export async function shareArticle(law: CitedLaw, article: HTMLElement | undefined): Promise<void> {
	const { openShare } = await import('./share-dialog.ts');
	openShare(
		article,
		(place) => placeAt(law, article, place),
		(text) => copy(text, '已复制链接'),
	);
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
	const at = (place?: HTMLElement): TakenPlace => {
		const taken = placeAt(law, article, place);
		return { ...taken, href: addressOfWording(taken.href, law.version) };
	};
	openCite(law, article, at, copy);
}

function placeAt(law: CitedLaw, article?: HTMLElement, place?: HTMLElement): TakenPlace {
	const address = place?.id ?? '';
	const name = article && place ? placeName(article, address) : '';
	const own = place === article ? article && labelOf(article) : name;
	return {
		label: own || '整部法规',
		address,
		name,
		title: citationOf(law, name),
		href: hrefOf(place),
		named: place?.matches(':target') ?? false,
	};
}

function hrefOf(place: HTMLElement | undefined): string {
	const page = new URL(webAddress());
	page.search = '';
	page.hash = place?.id ?? '';
	return page.href;
}

/** e.g. `https://…/laws/minfa-dian/#t1` → `https://…/laws/minfa-dian/2020-05-28/#t1` */
function addressOfWording(href: string, version: string | undefined): string {
	const page = new URL(href);
	if (!version || page.pathname.includes(`/${version}/`)) return href;
	return new URL(`${version}/${page.hash}`, page).href;
}

// e.g. "/2023-11-20/index.html" behind the folder of a law
const OF_WORDING = /\/(\d{4}-\d{2}-\d{2})\/[^/]*$/;

/** Nobody else can open an address on this disk: then it is that of the page on the web, which is named as the one to be found. */
function webAddress(): string {
	const named = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
	if (location.protocol !== 'file:' || !named) return location.href;
	return addressOfWording(named, OF_WORDING.exec(location.pathname)?.[1]);
}

/**
 * What is copied of an article: its words as published, line by line, then where they stand.
 * @param lines the lines as published
 * @param citation `《某县某办法》（2023年11月20日修正）第八条`
 * @param href the address of the article
 */
const copiedText = (lines: readonly string[], citation: string, href: string): string =>
	`${lines.join('\n')}\n——${citation}\n${href}\n`;
