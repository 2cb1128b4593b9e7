import { createLatest } from '../browser/latest.ts';

/**
 * `<compare-wordings>`: any two wordings of a law, compared in the browser. The address names them:
 * `?from=2019-03-15&to=2023-11-20`. What it takes to compare is loaded when two have been chosen.
 */
class CompareWordings extends HTMLElement {
	#latest = createLatest();

	connectedCallback(): void {
		const form = this.querySelector('form')!;
		form.addEventListener('submit', this.#onSubmit);
		addEventListener('popstate', this.#read);
		this.#read();
	}

	#select = (name: 'from' | 'to'): HTMLSelectElement => this.querySelector(`[name="${name}"]`)!;

	/** The wordings that the address names, if both are here. */
	#read = (): void => {
		const asked = new URLSearchParams(location.search);
		const named = (['from', 'to'] as const).map((name) => {
			const select = this.#select(name);
			const option = [...select.options].find(({ value }) => value === asked.get(name));
			if (option) select.value = option.value;
			return option !== undefined;
		});
		this.#latest.drop();
		this.classList.remove('comparing');
		if (named.every(Boolean)) void this.#compare();
		else this.querySelector('.compared')!.toggleAttribute('hidden', true);
	};

	#onSubmit = (event: Event): void => {
		event.preventDefault();
		const [from, to] = [this.#select('from').value, this.#select('to').value].sort();
		history.pushState(null, '', `?from=${from}&to=${to}`);
		this.#read();
	};

	async #compare(): Promise<void> {
		const [from, to] = [this.#select('from'), this.#select('to')];
		const [first, last] = [from.selectedIndex, to.selectedIndex].sort((a, b) => a - b);
		if (first === last) return this.#say('请选两个不同的版本。');
		const options = [...from.options].slice(first, last! + 1);
		this.#say('正在比较……');
		this.classList.add('comparing');
		try {
			const read = await this.#latest.run(() => readComparison(options));
			if (!read) return;
			read.show(this.querySelector('.compared')!, options, read.texts);
			this.#say('比较完成，结果在下面。');
		} catch (error) {
			console.error(error);
			this.#say('没有取得这两个版本的数据。请检查网络以后再试，或者看下面相邻两个版本的比较。');
		}
		this.classList.remove('comparing');
	}

	#say(words: string): void {
		this.querySelector('.said')!.textContent = words;
	}
}

/** What it takes to compare wordings, and their texts. */
async function readComparison(options: readonly HTMLOptionElement[]) {
	const { readTexts, showComparison } = await import('./show-comparison.ts');
	return { show: showComparison, texts: await readTexts(options) };
}

if (!customElements.get('compare-wordings'))
	customElements.define('compare-wordings', CompareWordings);
