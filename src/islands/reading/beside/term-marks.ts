import { citeAddress } from '../../../domain/law/address/address.ts';
import type { Definition } from '../../../domain/law/words/definitions.ts';
import { firstUses, type IsOfWords } from '../../../domain/law/words/term-uses.ts';
import { articleAt, linesAt, textsIn, wordsOf } from '../articles.ts';
import { element } from '../../browser/element.ts';
import { openNote } from './note-beside.ts';

/** The terms of a law, as the page carries them: `警笛 t2-k1|备用电源 t9-k1 c3`. */
export const readTerms = (written: string): Definition[] =>
	written.split('|').map((one) => {
		const [term = '', at = '', scope = ''] = one.split(' ');
		return { term, at, scope };
	});

/** Milliseconds of marking after which the page gets a turn. */
const TURN = 8;

/**
 * Marks the terms that a law defines where an article first uses them. A mark is a link to the meaning, so that it works
 * with any key, finger or reading program; where the browser can, the meaning comes up in place. The text stays.
 * @returns marks some articles, each of them once, in turns so short that a weak phone answers a finger in between;
 * articles that still wait when others are asked for are left, and so is one in which something is selected
 */
export function termMarker(
	terms: readonly Definition[],
): (articles: readonly HTMLElement[]) => void {
	const byTerm = new Map(terms.map((term) => [term.term, term]));
	const done = new WeakSet<HTMLElement>();
	let waiting: HTMLElement[] = [];
	let next: ReturnType<typeof setTimeout> | undefined;
	const turn = (): void => {
		const end = performance.now() + TURN;
		do {
			const article = waiting.shift();
			if (!article) return void (next = undefined);
			if (holdsSelection(article)) continue;
			done.add(article);
			markIn(article, terms, byTerm);
		} while (performance.now() < end);
		next = setTimeout(turn);
	};
	if ('popover' in HTMLElement.prototype) document.addEventListener('click', onClick);
	return (articles) => {
		waiting = articles.filter((article) => !done.has(article));
		next ??= setTimeout(turn);
	};
}

/** What is selected, or found by the browser's own search, would no longer be so if the words moved into a mark. */
function holdsSelection(article: HTMLElement): boolean {
	const selection = getSelection();
	return selection?.isCollapsed === false && selection.containsNode(article, true);
}

function markIn(
	article: HTMLElement,
	terms: readonly Definition[],
	byTerm: ReadonlyMap<string, Definition>,
): void {
	const used = terms
		.filter(
			({ at, scope }) =>
				articleAt(document.getElementById(at)) !== article && within(article, scope),
		)
		.map(({ term }) => term);
	const nodes = plainTexts(article);
	const texts = nodes.map(({ data }) => data);
	const uses = firstUses(texts, used, isOfWords);
	// From the last to the first, so that the places of the others stay right.
	for (const { term, text, start, end } of uses.reverse()) {
		const range = new Range();
		range.setStart(nodes[text]!, start);
		range.setEnd(nodes[text]!, end);
		range.surroundContents(markOf(byTerm.get(term)!));
	}
}

const within = (article: HTMLElement, scope: string): boolean =>
	scope === '' || (document.getElementById(scope)?.contains(article) ?? false);

function markOf({ term, at }: Definition): HTMLElement {
	const title = `“${term}”的含义见${citeAddress(at)}`;
	return element('a', { class: 'term', href: `#${at}`, title });
}

/** The article's own words, without its number and what is a link already. */
const plainTexts = (article: HTMLElement): Text[] =>
	textsIn(article).filter((text) => !text.parentElement!.closest('a'));

let segmenter: Intl.Segmenter | undefined;

/** Browsers differ in how they cut words; where one cannot, every place is good enough. */
const isOfWords: IsOfWords = (text, start, end) => {
	if (!('Segmenter' in Intl)) return true;
	segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
	const words = segmenter.segment(text);
	const begins = (at: number): boolean => (words.containing(at)?.index ?? at) === at;
	return begins(start) && begins(end);
};

function onClick(event: MouseEvent): void {
	const mark = (event.target as Element).closest<HTMLAnchorElement>('a.term');
	if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const meaning = document.getElementById(mark.hash.slice(1));
	if (!meaning) return;
	event.preventDefault();
	showMeaning(mark, meaning);
}

function showMeaning(mark: HTMLAnchorElement, meaning: HTMLElement): void {
	openNote(mark, {
		heading: `“${mark.textContent}”在本法规里的含义`,
		words: linesAt(meaning).map(wordsOf).join('\n'),
		href: mark.hash,
		more: `到${citeAddress(meaning.id)}看`,
	});
}
