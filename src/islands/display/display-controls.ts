import { element } from '../browser/element.ts';

/** Puts its controls into a `<display-settings>`, by its class: `display` in the header, `sizes` under the title of a text. */
export function addControls(settings: HTMLElement): void {
	const ofText = settings.className === 'sizes';
	settings.setAttribute('role', 'group');
	settings.setAttribute('aria-label', ofText ? SIZES : '显示设置');
	settings.append(...(ofText ? sizeControls() : headerControls()));
}

const SIZES = '字体大小';

const headerControls = (): HTMLElement[] => [
	button('size', 'large largest', '大字版'),
	button('layout', 'simple', '简约版'),
	element(
		'label',
		{},
		element('span', { class: 'visually-hidden' }, '配色'),
		element('select', { 'data-setting': 'theme', autocomplete: 'off' }, ...THEMES.map(option)),
	),
];

const THEMES: readonly (readonly [value: string, label: string])[] = [
	['', '自动'],
	['light', '浅色'],
	['dark', '深色'],
	['contrast', '高对比'],
];

const option = ([value, label]: (typeof THEMES)[number]): HTMLElement =>
	element('option', { value }, `配色：${label}`);

const sizeControls = (): HTMLElement[] => [
	element('span', { 'aria-hidden': 'true' }, SIZES),
	button('size', '', '标准'),
	button('size', 'large', '大'),
	button('size', 'largest', '特大'),
];

const button = (setting: string, value: string, label: string): HTMLElement =>
	element('button', { type: 'button', 'data-setting': setting, 'data-value': value }, label);
