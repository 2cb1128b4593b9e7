const K1 = 1.2;
const B = 0.75;

/** A text to look in and its address. */
export interface Article {
	href: string;
	text: string;
}

/** Plain BM25 over overlapping pairs of characters: what every search is compared with. */
export class Bm25 {
	#hrefs: string[];
	#lengths: number[];
	#average: number;
	/** Pair → numbers of its texts, each followed by how often the text has it. */
	#postings = new Map<string, number[]>();

	constructor(articles: readonly Article[]) {
		this.#hrefs = articles.map(({ href }) => href);
		this.#lengths = articles.map(({ text }, place) => this.#add(place, pairsOf(text)));
		this.#average =
			this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(articles.length, 1);
	}

	/** Addresses of the best texts, best first; those that share no pair with the query are left out. */
	search(query: string, most: number): string[] {
		const scores = new Map<number, number>();
		for (const pair of new Set(pairsOf(query))) {
			const postings = this.#postings.get(pair) ?? [];
			const weight = this.#rarity(postings.length / 2);
			for (let at = 0; at < postings.length; at += 2) {
				const place = postings[at]!;
				const gain = weight * this.#saturated(place, postings[at + 1]!);
				scores.set(place, (scores.get(place) ?? 0) + gain);
			}
		}
		return [...scores]
			.sort(([a, x], [b, y]) => y - x || a - b)
			.slice(0, most)
			.map(([place]) => this.#hrefs[place]!);
	}

	#rarity(texts: number): number {
		return Math.log(1 + (this.#hrefs.length - texts + 0.5) / (texts + 0.5));
	}

	#saturated(place: number, times: number): number {
		const length = this.#lengths[place]! / this.#average;
		return (times * (K1 + 1)) / (times + K1 * (1 - B + B * length));
	}

	#add(place: number, pairs: string[]): number {
		const counts = new Map<string, number>();
		for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
		for (const [pair, times] of counts) {
			const postings = this.#postings.get(pair);
			if (postings) postings.push(place, times);
			else this.#postings.set(pair, [place, times]);
		}
		return pairs.length;
	}
}

/** Overlapping pairs of a text's letters and digits; none goes over a mark or a blank. One alone stands for itself. */
export function pairsOf(text: string): string[] {
	const runs =
		text
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return runs.flatMap((run) => {
		const letters = [...run];
		if (letters.length === 1) return letters;
		return letters.slice(1).map((letter, place) => letters[place]! + letter);
	});
}
