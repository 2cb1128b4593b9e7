import type { Excerpt, Finder, Found } from '../../../search/finder/answer.ts';
import { fill, fillHeading, part, stamp } from '../../browser/template.ts';

/** How far below the screen excerpts are fetched already. */
const AHEAD = '600px 0px';

/** Where a wording has its place in law; everything else is marked. */
const IN_FORCE = new Set(['', '现行有效', '当前版本', '时效性未核实', '未核实']);

/** The result list. Excerpts of later lines are filled in when they come near the screen. */
export class ResultList {
	#root: HTMLElement;
	#list: HTMLElement;
	#hrefOf: (path: string) => string;
	#observers: IntersectionObserver[] = [];

	/** @param root holds the list and its templates @param hrefOf makes a link of an address under the base */
	constructor(root: HTMLElement, hrefOf: (path: string) => string) {
		this.#root = root;
		this.#list = part(root, 'results');
		this.#hrefOf = hrefOf;
	}

	/** Replace the list. @param excerpts asks for the excerpts that the answer left out */
	show(found: readonly Found[], excerpts: Finder['excerpts']): void {
		for (const observer of this.#observers.splice(0)) observer.disconnect();
		this.#list.replaceChildren();
		this.#add(found, excerpts);
		this.#list.hidden = found.length === 0;
	}

	/** Go on with the list. @param found the same lines and more @returns the first new one */
	goOn(found: readonly Found[], excerpts: Finder['excerpts']): HTMLElement | undefined {
		const listed = this.#list.childElementCount;
		this.#add(found.slice(listed), excerpts);
		return this.#list.children[listed]?.querySelector('a') ?? undefined;
	}

	#add(found: readonly Found[], excerpts: Finder['excerpts']): void {
		const lines = found.map((one) => this.#line(one));
		this.#list.append(...lines);
		const later = new Map<Element, number>();
		found.forEach(({ excerpt, passage }, place) => {
			if (!excerpt && passage !== null) later.set(lines[place]!, passage);
		});
		if (later.size > 0) this.#observers.push(watch(later, excerpts));
	}

	#line(found: Found): HTMLElement {
		const line = stamp(this.#root, 'result');
		part<HTMLAnchorElement>(line, 'link').href = this.#hrefOf(found.href);
		fillHeading(line, 'title', found.title);
		fillHeading(line, 'label', found.label);
		fill(line, 'kind', found.kind);
		fill(line, 'law-status', found.status);
		line.toggleAttribute('data-past', !IN_FORCE.has(found.status));
		part(line, 'named').hidden = !found.named;
		if (found.excerpt) fillExcerpt(line, found.excerpt);
		else line.toggleAttribute('data-later', found.passage !== null);
		return line;
	}
}

/** Fetch excerpts as their lines come near the screen, and first of those on it: a slow line carries one after the other. */
function watch(later: Map<Element, number>, excerpts: Finder['excerpts']): IntersectionObserver {
	const observer = new IntersectionObserver(
		(entries) => {
			const near = entries.filter(({ isIntersecting }) => isIntersecting);
			for (const { target } of near) observer.unobserve(target);
			void fillSeenFirst(near, ({ target }) => fillLater(target, later.get(target)!, excerpts));
		},
		{ rootMargin: AHEAD },
	);
	for (const line of later.keys()) observer.observe(line);
	return observer;
}

async function fillSeenFirst(
	near: readonly IntersectionObserverEntry[],
	fillOne: (entry: IntersectionObserverEntry) => Promise<void>,
): Promise<void> {
	const isSeen = ({ boundingClientRect: { top } }: IntersectionObserverEntry): boolean =>
		top < innerHeight;
	await Promise.all(near.filter(isSeen).map(fillOne));
	await Promise.all(near.filter((entry) => !isSeen(entry)).map(fillOne));
}

/** Without its excerpt a line still leads to its place. */
async function fillLater(
	line: Element,
	passage: number,
	excerpts: Finder['excerpts'],
): Promise<void> {
	const [excerpt] = await excerpts([passage]).catch(() => []);
	line.setAttribute('data-later', 'over');
	fillExcerpt(line, excerpt);
}

function fillExcerpt(line: Element, excerpt: Excerpt | undefined): void {
	if (!excerpt) return;
	fill(line, 'headings', excerpt.headings.join(' › '));
	fillHeading(line, 'gist', excerpt.gist);
	part(line, 'note').hidden = !excerpt.isNote;
	part(line, 'words').replaceChildren(
		...excerpt.runs.map(({ text, hit }) => {
			const run = document.createElement(hit ? 'mark' : 'span');
			run.textContent = text;
			return run;
		}),
	);
}
