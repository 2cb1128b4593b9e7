import { addControls } from './display-controls.ts';
import { safeStore } from '../browser/storage.ts';

/** Told to the document when a setting has changed; the other controls of the page follow. */
const CHANGED = 'pufa:display';
const store = safeStore(() => localStorage);
const root = document.documentElement;

/**
 * `<display-settings>`: buttons with `data-setting` and `data-value`, and selects with `data-setting`, set how the site
 * looks on this device: `theme`, `size`, `layout`. A button that stands for several values (大字版: large and larger
 * type) sets the first. The empty value is the default, and nothing is kept of it. What is
 * set stands on the root; the script in the head (layouts/early-script) puts it there again before the next page shows.
 */
class DisplaySettings extends HTMLElement {
	connectedCallback(): void {
		if (!this.firstElementChild) addControls(this);
		this.addEventListener('click', this.#press);
		this.addEventListener('change', this.#choose);
		document.addEventListener(CHANGED, this.#show);
		this.#show();
	}

	disconnectedCallback(): void {
		document.removeEventListener(CHANGED, this.#show);
	}

	#press = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLButtonElement>('button[data-setting]');
		if (!button) return;
		const { setting = '' } = button.dataset;
		const [value = ''] = valuesOf(button);
		const again = button.getAttribute('aria-pressed') === 'true';
		set(setting, again ? '' : value);
	};

	// Of what stands here, only selects tell a change.
	#choose = ({ target }: Event): void => {
		const { dataset, value } = target as HTMLSelectElement;
		set(dataset['setting']!, value);
	};

	#show = (): void => {
		for (const control of this.querySelectorAll<HTMLElement>('[data-setting]')) {
			const now = root.dataset[control.dataset['setting']!] ?? '';
			if (control instanceof HTMLSelectElement) control.value = now;
			else control.setAttribute('aria-pressed', String(valuesOf(control).includes(now)));
		}
	};
}

const valuesOf = ({ dataset }: HTMLElement): string[] => (dataset['value'] ?? '').split(' ');

function set(setting: string, value: string): void {
	const key = `pufa:${setting}`;
	if (value) {
		root.dataset[setting] = value;
		store.setItem(key, value);
	} else {
		delete root.dataset[setting];
		store.removeItem(key);
	}
	document.dispatchEvent(new Event(CHANGED));
}

if (!customElements.get('display-settings'))
	customElements.define('display-settings', DisplaySettings);
