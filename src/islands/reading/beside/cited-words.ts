import { citeAddress } from '../../../domain/law/address/address.ts';
import { momentInBeijing } from '../../../domain/law/numbers/dates.ts';
import { turnedWords } from '../../browser/turned.ts';
import { articleAt, isSection, linesAt, wordsOf } from '../articles.ts';
import type { NoteWords } from './note-beside.ts';
import { loadSectionNames, placeName } from '../place-name.ts';

const LATER = '（本文公布之后的文本，引用时的条款号可能不同）';

/** Pages of other laws that were asked for. */
const pages = new Map<string, Promise<Document | null>>();

/**
 * The words that a link cites, from this page or from the page of the other law; where that has no words of the law, the
 * office's own note, which is called so.
 * @returns null if there is neither at its end: the link leads there all the same
 */
export async function citedWords(link: HTMLAnchorElement): Promise<NoteWords | null> {
	const page = await pageOf(link);
	const address = link.hash.slice(1);
	const citers = page?.getElementById(address)?.closest('.citing > section');
	if (citers) return citersIn(citers, link);
	const addresses = [address, ...(link.dataset['also']?.split(' ') ?? [])];
	const words = addresses.flatMap((one) => wordsAt(page?.getElementById(one) ?? null));
	if (!page) return null;
	if (!address) return lawAt(page, link);
	const title =
		page === document ? '' : page.querySelector('h1')!.textContent.trim() + wordingOf(page);
	if (words.length === 0) return noteAt(page.getElementById(address), title, link);
	const also = addresses.length > 1 ? `等${addresses.length}处` : '';
	const later = link.dataset['later'] === undefined ? '' : LATER;
	const name = await nameAt(page.getElementById(address), address);
	return {
		heading: `${title}${name}${also}${later}${page === document ? '' : endIn(page)}`,
		words: words.join('\n'),
		href: link.href,
		more: `到${name}看`,
	};
}

/** So many of those who cite an article are told beside it; the others on their page. */
const TOLD = 8;

/** Who cites an article, as the page of those who do lists them. */
function citersIn(list: Element, { href }: HTMLAnchorElement): NoteWords {
	const citers = [...list.querySelectorAll('li')].map((one) => one.textContent.trim());
	const more = citers.length - TOLD;
	const told = citers.slice(0, TOLD).concat(more > 0 ? `另有${more}处` : []);
	const [label, count] = [...list.firstElementChild!.children].map((one) => one.textContent.trim());
	return {
		heading: `${label}${count}`,
		words: told.join('\n'),
		href,
		more: '打开名单',
		isNote: true,
	};
}

/** Of a law that is cited as a whole, what its page says: whether it is in force, since when, and how it came about. */
function lawAt(page: Document, { href }: HTMLAnchorElement): NoteWords | null {
	const rows = page.querySelectorAll('.law-head > .facts > div');
	if (page === document || rows.length === 0) return null;
	const { today } = momentInBeijing(Date.now());
	// e.g. "时效性　现行有效（2026年11月23日核实，来源：…）", "沿革：2019年通过，2023年修正"
	const lines = [...rows].map((row) =>
		[...row.children].map((cell) => saidOn(cell, today)).join('　'),
	);
	const history = page.querySelector('.timeline > summary')?.textContent.trim() ?? [];
	const heading = `${page.querySelector('h1')!.textContent.trim()}${endIn(page)}`;
	const words = lines.concat(history).join('\n');
	return { heading, words, href, more: '打开这部法规', isNote: true };
}

/** The words of a cell on a day: of some parts others are true from a day on (components/Facts.astro). */
function saidOn(cell: Element, today: string): string {
	const said = cell.cloneNode(true) as Element;
	for (const part of said.querySelectorAll<HTMLElement>('[data-from]'))
		part.textContent = turnedWords(part.dataset, today) ?? part.textContent;
	return said.textContent.trim();
}

const NOTE = '通俗解读，不是法律原文';

/** The note on an article of a law whose words are not here. */
function noteAt(
	place: HTMLElement | null,
	title: string,
	{ href }: HTMLAnchorElement,
): NoteWords | null {
	const note = place?.querySelector(':scope > .note');
	if (!place || !note) return null;
	const [gist, plain] = ['.gist', '.plain'].map((part) => note.querySelector(part)!.textContent);
	const name = citeAddress(place.id);
	return {
		heading: `${title}${name}（${NOTE}）`,
		words: `${gist}\n${plain}`,
		href,
		more: `到${name}的解读看`,
		isNote: true,
	};
}

/** Which wording a page has, unless it is the one in force when the page was made: （2016年11月25日版本）. */
const wordingOf = (page: Document): string =>
	page.querySelector('old-wording') ? `（${page.querySelector('.subtitle')!.textContent}）` : '';

/** That the other law has ended, as its page says above the text: （已废止）. The page may be older than the day from which it is so. */
function endIn(page: Document): string {
	const { today } = momentInBeijing(Date.now());
	const notices = [...page.querySelectorAll<HTMLElement>('law-notices [data-ended]')];
	const over = notices.find(({ dataset: { from = '' } }) => from <= today);
	return over ? `（${over.dataset['ended']}）` : '';
}

/** Sections are called by their numbers or headings, 序言; of an article each 款 is told, for its words are shown alone. */
async function nameAt(place: HTMLElement | null, address: string): Promise<string> {
	const article = articleAt(place);
	if (!article || !isSection(article)) return citeAddress(address);
	await loadSectionNames();
	return placeName(article, address);
}

const wordsAt = (place: HTMLElement | null): string[] => (place ? linesAt(place).map(wordsOf) : []);

/** A page on a disk may not read another one. */
function pageOf({ origin, pathname, protocol }: HTMLAnchorElement): Promise<Document | null> {
	if (pathname === location.pathname) return Promise.resolve(document);
	if (protocol === 'file:' || origin !== location.origin) return Promise.resolve(null);
	const asked = pages.get(pathname) ?? fetchPage(pathname);
	pages.set(pathname, asked);
	return asked;
}

async function fetchPage(pathname: string): Promise<Document | null> {
	try {
		const answer = await fetch(pathname);
		if (answer.ok) return new DOMParser().parseFromString(await answer.text(), 'text/html');
	} catch {
		// No network, as with an answer that is none.
	}
	// The link is a plain link for now; the page may be there the next time.
	pages.delete(pathname);
	return null;
}
