import { citeAddress, parseAddress } from '../domain/law/address.ts';

/** What Pagefind gives for a found page; only what is used here. */
export interface Fragment {
	url: string;
	/** The page's text with a zero-width space between words, `<` and `>` as entities. */
	raw_content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	/** Every element of the page that has an id, and the word it begins at. */
	anchors: { element: string; id: string; text?: string; location: number }[];
	weighted_locations: { balanced_score: number; location: number }[];
}

/** A run of an excerpt; `hit` where it is what was searched. */
export interface Run {
	text: string;
	hit: boolean;
}

/** A part of a page that answers a query: an article of a law, a section of a text. */
export interface Passage {
	/** The anchor within the page; empty for what stands before the first. */
	address: string;
	/** `第二十二条` or the section's heading. */
	label: string;
	/** How many of the searched words it holds. */
	words: number;
	score: number;
	/** Places of hits, in words of the page. */
	hits: number[];
}

/** The anchor that stands for a place: of a law its 条, of other pages the nearest heading. */
function addressOf(anchor: Fragment['anchors'][number]): string | null {
	const [first] = parseAddress(anchor.id) ?? [];
	if (first)
		return ['article', 'point', 'paragraph'].includes(first.kind)
			? anchor.id.split('-')[0]!
			: anchor.id;
	return /^h[1-6]$/.test(anchor.element) ? anchor.id : null;
}

/**
 * The passages of a page that hold any of the words searched one by one, best first.
 * @param fragments what each word found in the same page
 */
export function passagesOf(fragments: readonly Fragment[]): Passage[] {
	const found = new Map<string, Passage>();
	for (const fragment of fragments) {
		const marks = landmarks(fragment);
		const counted = new Set<string>();
		for (const { location, balanced_score: score } of fragment.weighted_locations) {
			const { address, label } = landmarkAt(marks, location);
			const passage = found.get(address) ?? { address, label, words: 0, score: 0, hits: [] };
			passage.score += score;
			passage.hits.push(location);
			if (!counted.has(address)) passage.words += 1;
			counted.add(address);
			found.set(address, passage);
		}
	}
	return [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score);
}

/**
 * The same page with one hit, where the query stands in it as it was typed, or with none. It counts like one word
 * more, so that the passage with the very words comes before others that hold them apart.
 */
export function asTyped(fragment: Fragment, query: string): Fragment {
	const words = fragment.raw_content.split('\u200B');
	const at = words.join('').indexOf(query.replace(/^["“”]|["“”]$/g, '').trim());
	let location = 0;
	for (let end = words[0]!.length; end <= at; end += words[location]!.length) location += 1;
	return { ...fragment, weighted_locations: at < 0 ? [] : [{ balanced_score: 1, location }] };
}

interface Landmark {
	address: string;
	label: string;
	location: number;
}

function landmarks({ anchors }: Fragment): Landmark[] {
	return anchors
		.flatMap((anchor) => {
			const address = addressOf(anchor);
			if (address === null) return [];
			const label = citeAddress(address) || anchor.text?.replaceAll('\u200B', '') || '';
			return [{ address, label, location: anchor.location }];
		})
		.sort((a, b) => a.location - b.location);
}

/** The last landmark at or before a place, by halving. */
function landmarkAt(marks: readonly Landmark[], location: number): Landmark {
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (marks[middle]!.location <= location) low = middle + 1;
		else high = middle;
	}
	return marks[low - 1] ?? { address: '', label: '', location: 0 };
}

const BEFORE = 6;
const LENGTH = 60;

/**
 * The words around the first hit of a passage, the hits marked. It starts a little before the hit, stays within the
 * passage, and says by `…` that something of it is left out.
 */
export function excerptOf(fragment: Fragment, passage: Passage): Run[] {
	const words = fragment.raw_content.split('\u200B');
	const hits = new Set(passage.hits);
	const { from, to } = extentOf(fragment, passage, words.length);
	const start = startOf(words, from, Math.min(...passage.hits));
	const end = Math.min(to, start + LENGTH);
	const runs: Run[] = start > from ? [{ text: '…', hit: false }] : [];
	for (let place = start; place < end; place += 1) {
		const hit = hits.has(place);
		const text = shownWord(words[place]!, words[place - 1]);
		const last = runs.at(-1);
		if (last?.hit === hit) last.text += text;
		else runs.push({ text, hit });
	}
	if (end < to) runs.push({ text: '…', hit: false });
	return runs;
}

/** From the anchor of a passage to that of the next one, in words of the page. */
function extentOf(
	fragment: Fragment,
	passage: Passage,
	length: number,
): { from: number; to: number } {
	const marks = landmarks(fragment);
	const first = marks.findIndex(({ address }) => address === passage.address);
	const next = marks.find(({ address }, place) => place > first && address !== passage.address);
	return { from: marks[first]?.location ?? 0, to: next?.location ?? length };
}

/** A few words before the hit, but not at a mark that ends what is left out: "…、", "）。". */
function startOf(words: readonly string[], from: number, hit: number): number {
	let start = Math.max(from, hit - BEFORE);
	while (start > from && start < hit && !/[\p{L}\p{N}《（“]/u.test(words[start]!)) start += 1;
	return start;
}

// Pagefind ends every block with a full stop of its own: "第八条之一. 在住宅小区…"
const ADDED_STOP = /(?<=[\u4e00-\u9fff”》）〕])\.(?=\s*$)/;

/** A word as the page shows it. The full stop may be a word by itself, so the word before it tells. */
function shownWord(word: string, before = ''): string {
	const last = before.trimEnd().slice(-1);
	const text = (last + word).replace(ADDED_STOP, '').slice(last.length);
	return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
