import { addControls } from './display-controls.ts';
import { safeStore } from '../browser/storage.ts';

/** Told to the document when a setting has changed; the other controls of the page follow. */
const CHANGED = 'pufa:display';
const KEY = 'pufa:look';
const store = safeStore(() => localStorage);
const { dataset: root } = document.documentElement;

/**
 * `<display-settings>`: buttons with `data-setting` and `data-value`, and selects with `data-setting`, set how the site
 * looks on this device: `theme`, `size`, `layout`. A button that stands for several values (大字版: large and larger
 * type) sets the first. The empty value is the default, and nothing is kept of it. What is
 * set stands on the root, `size-large theme-dark`; the script in the head (layouts/early-script) puts it there again before the next page shows.
 */
class DisplaySettings extends HTMLElement {
	connectedCallback(): void {
		if (!this.firstElementChild) addControls(this);
		this.addEventListener('click', this.#press);
		this.addEventListener('change', this.#choose);
		document.addEventListener(CHANGED, this.#show);
		this.#show();
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
			const now = chosen(control.dataset['setting']!);
			if (control instanceof HTMLSelectElement) control.value = now;
			else control.setAttribute('aria-pressed', String(valuesOf(control).includes(now)));
		}
	};
}

const valuesOf = ({ dataset }: HTMLElement): string[] => (dataset['value'] ?? '').split(' ');

// e.g. " size-large" in "theme-dark size-large"
const valueOf = (setting: string): RegExp => new RegExp(` ?${setting}-(\\w+)`);

/** What is chosen of a setting; empty where it is the default. */
const chosen = (setting: string): string => valueOf(setting).exec(root['look'] ?? '')?.[1] ?? '';

function set(setting: string, value: string): void {
	// Another tab may have kept something, too.
	const others = (store.getItem(KEY) ?? '').replace(valueOf(setting), '');
	const look = `${others} ${value && `${setting}-${value}`}`.trim();
	root['look'] = look;
	if (look) store.setItem(KEY, look);
	else store.removeItem(KEY);
	document.dispatchEvent(new Event(CHANGED));
}

if (!customElements.get('display-settings'))
	customElements.define('display-settings', DisplaySettings);
