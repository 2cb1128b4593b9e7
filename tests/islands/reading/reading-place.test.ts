import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReadingPlace } from '../../../src/islands/reading/reading-place.ts';

/** Upper and lower edge of a box, in pixels from the upper edge of the window. */
type Edges = readonly [top: number, bottom: number];

function box([top, bottom]: Edges, chapter?: HTMLElement): HTMLElement {
	return {
		getBoundingClientRect: () => ({ top, bottom, height: bottom - top }),
		closest: () => chapter ?? null,
	} as unknown as HTMLElement;
}

/** Articles in chapters; those of a skipped chapter stand where Firefox says they do, down over what is below. */
function law(...chapters: readonly { edges: Edges; articles: readonly Edges[] }[]): HTMLElement[] {
	return chapters.flatMap(({ edges, articles }) => {
		const chapter = box(edges);
		return articles.map((article) => box(article, chapter));
	});
}

describe('the article being read', () => {
	let scroll: () => void;

	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('addEventListener', (_: string, act: () => void) => (scroll = act));
		vi.stubGlobal('innerHeight', 800);
	});

	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	/** Scroll once; which article is it? */
	function read(articles: readonly HTMLElement[], chosen?: HTMLElement): number {
		const place = new ReadingPlace(articles, () => undefined);
		if (chosen) place.choose(chosen);
		scroll();
		vi.advanceTimersByTime(1000);
		return articles.indexOf(place.current!);
	}

	test.each<[string, number, HTMLElement[]]>([
		[
			'the last one that begins above the line',
			1,
			law({
				edges: [-500, 900],
				articles: [
					[-500, 0],
					[0, 300],
					[300, 900],
				],
			}),
		],
		['in a law without chapters', 1, [box([-500, 0]), box([0, 300]), box([300, 900])]],
		[
			'the last one of a chapter while the heading of the next crosses the line',
			1,
			law(
				{
					edges: [-900, 50],
					articles: [
						[-900, -300],
						[-300, 50],
					],
				},
				{ edges: [50, 900], articles: [[150, 900]] },
			),
		],
		[
			'not the one before a skipped chapter whose articles reach over the line',
			4,
			law(
				{
					edges: [-1400, -10],
					articles: [
						[-1400, 200],
						[200, 500],
						[500, 900],
						[900, 1800],
					],
				},
				{
					edges: [-10, 900],
					articles: [
						[60, 500],
						[500, 900],
					],
				},
			),
		],
	])('is %s', (_, expected, articles) => {
		expect(read(articles)).toBe(expected);
	});

	test('is the chosen one as long as it is to be seen', () => {
		const articles = law({
			edges: [-500, 900],
			articles: [
				[-500, 0],
				[0, 300],
				[300, 900],
			],
		});
		expect(read(articles, articles[2])).toBe(2);
	});

	test('is no longer the chosen one when its chapter is out of sight', () => {
		const articles = law(
			{ edges: [-1400, -10], articles: [[-1400, 200]] },
			{ edges: [-10, 900], articles: [[60, 500]] },
		);
		expect(read(articles, articles[0])).toBe(1);
	});

	test('is told, of a law that is looked through from above its first article: the first that fits', () => {
		const articles = [box([400, 500]), box([500, 600]), box([600, 700])];
		const told: number[] = [];
		const place = new ReadingPlace(articles, (article) => told.push(articles.indexOf(article)));
		place.shown = articles;
		expect(told).toEqual([]);
		place.shown = [];
		place.shown = articles.slice(1);
		expect(told).toEqual([1]);
	});
});
