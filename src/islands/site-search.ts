import { bookTitle } from '../domain/law/title.ts';
import { directHits, type DirectHit } from '../search/direct.ts';
import { FACET_NAMES } from '../search/facets.ts';
import type { NamedLaw } from '../search/law-names.ts';
import { FullText, type Filters, type Hit } from '../search/pagefind.ts';
import { createUrls, type Urls } from '../urls.ts';

/** Milliseconds of rest before a search runs while somebody types. */
const PAUSE = 250;

/**
 * `<site-search>`: the search page. The address `?q=…` is the state: it can be shared, and the back button works.
 * Data: `data-base` the site's base path.
 */
class SiteSearch extends HTMLElement {
	#urls!: Urls;
	#fullText!: FullText;
	#laws: Promise<NamedLaw[]> | undefined;
	#places = new Map<string, Promise<ReadonlySet<string>>>();
	#run = 0;
	#timer: number | undefined;

	connectedCallback(): void {
		this.#urls = createUrls(this.dataset['base'] ?? '/');
		this.#fullText = new FullText(this.#urls.base);
		this.#input.addEventListener('input', this.#onInput);
		this.#part('form').addEventListener('submit', this.#onSubmit);
		this.#part('[data-filters]').addEventListener('change', () => this.#remember('push'));
		addEventListener('popstate', () => this.#restore());
		void this.#showFacets().then(() => this.#restore());
	}

	get #input(): HTMLInputElement {
		return this.querySelector('input')!;
	}

	#part(selector: string): HTMLElement {
		return this.querySelector<HTMLElement>(selector)!;
	}

	#restore(): void {
		const params = new URLSearchParams(location.search);
		this.#input.value = params.get('q') ?? '';
		// Search boxes on other pages send `go=1`: a query that names a place goes straight there.
		if (params.has('go')) return void this.#goOrSearch('replace');
		for (const select of this.querySelectorAll('select'))
			select.value = params.get(select.dataset['filter']!) ?? '';
		void this.#search();
	}

	/** While an input method composes, the letters are not yet the reader's words. */
	#onInput = (event: Event): void => {
		clearTimeout(this.#timer);
		if ((event as InputEvent).isComposing) return;
		this.#timer = window.setTimeout(() => this.#remember('replace'), PAUSE);
	};

	#onSubmit = (event: Event): void => {
		event.preventDefault();
		clearTimeout(this.#timer);
		void this.#goOrSearch('push');
	};

	/** Enter goes straight to a place that the query names without doubt. */
	async #goOrSearch(how: 'push' | 'replace'): Promise<void> {
		const [hit] = await this.#directHits(this.#input.value);
		if (!hit?.certain) return this.#remember(how);
		const target = this.#urls.law(hit.law.id, hit.address);
		if (how === 'push') location.assign(target);
		else location.replace(target);
	}

	#remember(how: 'push' | 'replace'): void {
		const params = new URLSearchParams({ q: this.#input.value.trim() });
		for (const [name, [value]] of Object.entries(this.#filters)) params.set(name, value!);
		const address = `${location.pathname}?${params}`;
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		void this.#search();
	}

	get #filters(): Filters {
		const chosen = [...this.querySelectorAll('select')].filter((select) => select.value);
		return Object.fromEntries(chosen.map((select) => [select.dataset['filter']!, [select.value]]));
	}

	async #search(): Promise<void> {
		const query = this.#input.value.trim();
		const run = ++this.#run;
		if (query === '') return this.#show(query, [], []);
		this.#part('[data-status]').textContent = '正在搜索……';
		const [direct, hits] = await Promise.all([
			this.#directHits(query),
			this.#fullText.search(query, this.#filters).catch(() => null),
		]);
		// A later query has overtaken this one.
		if (run !== this.#run) return;
		if (hits === null && direct.length === 0)
			this.#part('[data-status]').textContent = '检索索引没有装载成功，请刷新页面再试。';
		else
			this.#show(
				query,
				direct,
				direct.some(({ certain, address }) => certain && address) ? [] : (hits ?? []),
			);
	}

	/** Filters ask for a list, not for one place. */
	async #directHits(query: string): Promise<DirectHit[]> {
		if (Object.keys(this.#filters).length > 0) return [];
		this.#laws ??= this.#json<NamedLaw[]>(this.#urls.lawNames);
		try {
			return await directHits(query, await this.#laws, (law) => this.#placesOf(law));
		} catch {
			// Without the list of laws the full-text search still works.
			return [];
		}
	}

	#placesOf(law: NamedLaw): Promise<ReadonlySet<string>> {
		const kept = this.#places.get(law.id);
		if (kept) return kept;
		const places = this.#json<string[]>(this.#urls.lawPlaces(law.id)).then((list) => new Set(list));
		this.#places.set(law.id, places);
		return places;
	}

	async #json<T>(address: string): Promise<T> {
		const response = await fetch(address);
		return (await response.json()) as T;
	}

	#show(query: string, direct: DirectHit[], hits: Hit[]): void {
		const lines = [
			...direct.map((hit) => this.#directLine(hit)),
			...hits.map((hit) => this.#line(hit)),
		];
		this.#part('[data-results]').replaceChildren(...lines);
		this.#part('[data-status]').textContent = statusOf(query, lines.length);
		this.#part('[data-status]').toggleAttribute(
			'data-no-result',
			query !== '' && lines.length === 0,
		);
		document.title = document.title.replace(/^(?:.*? - )?搜索/, query ? `${query} - 搜索` : '搜索');
	}

	#directLine({ law, address, label }: DirectHit): HTMLElement {
		return this.#line({
			href: this.#urls.law(law.id, address),
			title: bookTitle(law.shortTitle),
			label,
			kind: address ? '打开这一条' : '打开这部法规',
			status: '',
			excerpt: [],
		});
	}

	#line({ href, title, label, kind, status, excerpt }: Hit): HTMLElement {
		const template = this.querySelector<HTMLTemplateElement>('[data-result-template]')!;
		const line = (template.content.cloneNode(true) as DocumentFragment)
			.firstElementChild as HTMLElement;
		line.setAttribute('data-result', '');
		line.querySelector('a')!.href = href;
		line.querySelector('[data-title]')!.textContent = title;
		line.querySelector('[data-label]')!.textContent = label;
		line.querySelector('[data-meta]')!.textContent = [kind, status].filter(Boolean).join(' · ');
		line.querySelector('[data-excerpt]')!.append(
			...excerpt.map(({ text, hit }) => {
				const run = document.createElement(hit ? 'mark' : 'span');
				run.textContent = text;
				return run;
			}),
		);
		return line;
	}

	async #showFacets(): Promise<void> {
		const facets = await this.#fullText
			.facets()
			// Without its index there is nothing to filter; a search then says what is wrong.
			.catch((): Record<string, Record<string, number>> => ({}));
		for (const name of Object.keys(FACET_NAMES)) {
			const select = this.querySelector<HTMLSelectElement>(`[data-filter="${name}"]`)!;
			const values = Object.entries(facets[name] ?? {});
			select.append(...values.map(([value, count]) => new Option(`${value}（${count}）`, value)));
			select.closest('label')!.hidden = values.length < 2;
		}
		this.#part('[data-filters]').hidden = Object.keys(facets).length === 0;
	}
}

function statusOf(query: string, count: number): string {
	if (query === '') return '';
	if (count > 0) return `找到 ${count} 处`;
	return `没有找到“${query}”。可以换个说法，少写几个字，或者从法规目录查找。`;
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
