import { element } from '../browser/element.ts';

/** The controls of `<display-settings>`, by its class: `display` in the header, `sizes` under the title of a text. */
export const displayControls = (place: string): HTMLElement[] =>
	place === 'sizes' ? sizeControls() : headerControls();

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
	element('span', { 'aria-hidden': 'true' }, '字体大小'),
	button('size', '', '标准'),
	button('size', 'large', '大'),
	button('size', 'largest', '特大'),
];

const button = (setting: string, value: string, label: string): HTMLElement =>
	element('button', { type: 'button', 'data-setting': setting, 'data-value': value }, label);
