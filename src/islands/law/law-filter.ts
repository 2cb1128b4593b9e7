import { UNVERIFIED } from '../../domain/law/metadata.ts';
import { askedIn, paramsOf } from '../browser/asked-address.ts';
import { turnRows } from './turns.ts';

/** What a filter may ask of a law; empty asks nothing. */
interface Wanted {
	/** Words parted by blanks: a name has them all. */
	q: string;
	level: string;
	topic: string;
	status: string;
}

const NAMES = ['q', 'level', 'topic', 'status'] as const satisfies (keyof Wanted)[];

/**
 * `<law-filter>`: hides the rows that do not fit. The address (`#level=法律`) is the state, so it can be shared and no host is told.
 */
class LawFilter extends HTMLElement {
	connectedCallback(): void {
		turnRows(this, this.querySelector('[name="status"]'));
		const form = this.#form;
		form.addEventListener('input', this.#onInput);
		form.addEventListener('compositionend', this.#onChange);
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#fold?.addEventListener('click', () => this.#unfold(!this.#isUnfolded));
		// The fields are empty only after the event.
		form.addEventListener('reset', () => setTimeout(this.#onChange));
		addEventListener('popstate', this.#onPopState);
		this.#restore(askedIn(location, NAMES) ?? '');
	}

	get #form(): HTMLFormElement {
		return this.querySelector('form')!;
	}

	/** On a phone, shows the conditions other than the name. */
	get #fold(): HTMLElement | null {
		return this.querySelector('.fold');
	}

	get #isUnfolded(): boolean {
		return this.#fold?.getAttribute('aria-expanded') === 'true';
	}

	#unfold(open: boolean): void {
		this.#fold?.setAttribute('aria-expanded', String(open));
	}

	#fields(): [keyof Wanted, HTMLInputElement | HTMLSelectElement][] {
		return NAMES.flatMap((name): [keyof Wanted, HTMLInputElement][] => {
			const field = this.#form.querySelector<HTMLInputElement>(`[name="${name}"]`);
			return field ? [[name, field]] : [];
		});
	}

	#restore(asked: string): void {
		const params = paramsOf(asked);
		for (const [name, field] of this.#fields()) field.value = params.get(name) ?? '';
		// What is chosen must be seen.
		this.#unfold(this.#isUnfolded || NAMES.some((name) => name !== 'q' && params.has(name)));
		this.#apply();
	}

	/** What led to a place of the page (`#main`) asks nothing else of the laws. */
	#onPopState = (): void => {
		const asked = askedIn(location, NAMES);
		if (asked !== null) this.#restore(asked);
	};

	/** While an input method composes, the letters are not yet the reader's words. */
	#onInput = (event: Event): void => {
		if (!(event as InputEvent).isComposing) this.#onChange();
	};

	#onChange = (): void => {
		const params = new URLSearchParams();
		for (const [name, field] of this.#fields())
			if (field.value.trim()) params.set(name, field.value.trim());
		const asked = params.toString();
		history.replaceState(null, '', location.pathname + (asked && `#${asked}`));
		this.#apply();
	};

	#apply(): void {
		const wanted: Wanted = { q: '', level: '', topic: '', status: '' };
		for (const [name, field] of this.#fields()) wanted[name] = field.value.trim();
		const words = wanted.q === '' ? [] : wanted.q.split(/\s+/).map(plain);
		let shown = 0;
		for (const group of this.querySelectorAll<HTMLElement>('[data-level]'))
			shown += filterGroup(group, wanted, words);
		const all = this.dataset['count'];
		const filtered = Object.values(wanted).some(Boolean);
		this.querySelector('[role="status"]')!.textContent = filtered
			? `${all}部中符合条件的有${shown}部`
			: `共${all}部`;
		this.#offerSearch(wanted.q, shown);
		this.querySelector<HTMLElement>('.jump')?.toggleAttribute('hidden', filtered);
		this.#form.querySelector<HTMLElement>('[type="reset"]')!.hidden = !filtered;
	}

	/** Words that are in no name may stand in a text. */
	#offerSearch(words: string, shown: number): void {
		const offer = this.querySelector<HTMLElement>('.not-named')!;
		offer.hidden = words === '' || shown > 0;
		offer.querySelector('a')!.hash = `#${new URLSearchParams({ q: words })}`;
	}
}

/** Show the rows of a group that fit. @param words of `q`, as `plain` writes them @returns how many */
function filterGroup(group: HTMLElement, wanted: Wanted, words: readonly string[]): number {
	const fits = !wanted.level || group.dataset['level'] === wanted.level;
	let shown = 0;
	for (const row of group.querySelectorAll('li')) {
		row.hidden = !(fits && rowFits(row, wanted, words));
		if (!row.hidden) shown += 1;
	}
	group.hidden = shown === 0;
	group.querySelector('.group-count')!.textContent = `${shown}部`;
	return shown;
}

function rowFits(row: HTMLElement, { topic, status }: Wanted, words: readonly string[]): boolean {
	const { topics = '', status: own = UNVERIFIED, names = '' } = row.dataset;
	if (topic && !topics.split(' ').includes(topic)) return false;
	if (status && own !== status) return false;
	if (words.length === 0) return true;
	const name = nameOf(row, names);
	return words.every((word) => name.includes(word));
}

/** Title, other names, and the pinyin of the address, which people type too. */
function nameOf(row: HTMLElement, names: string): string {
	const link = row.querySelector('a')!;
	const pinyin = link.pathname.split('/').at(-2)!.replaceAll('-', '');
	return plain(`${link.textContent} ${names}`) + ` ${pinyin}`;
}

/** Without what people leave out or write in several ways: book-title marks, blanks, the name of the state. */
const plain = (name: string): string =>
	name.toLowerCase().replace(/[《》〈〉\s]|中华人民共和国/g, '');

if (!customElements.get('law-filter')) customElements.define('law-filter', LawFilter);
