import { followKeySwitch } from '../search/field/key-switch.ts';
import { openDialog } from '../browser/dialog.ts';
import { element } from '../browser/element.ts';
import { READING_KEYS } from './reading-keys.ts';

/** Keys that every page has. */
const SITE_KEYS = [
	['/', '全站搜索'],
	['Esc', '关闭，或者显示全部条文'],
] as const;

/** The list of keys, and the switch for those whose habits or speech input type stray letters. */
export function openKeys(): void {
	const keys = [...READING_KEYS.map(([key, , what]) => [key, what] as const), ...SITE_KEYS];
	const rows = keys.map(([key, what]) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, element('kbd', {}, key)),
			element('td', {}, what),
		),
	);
	openDialog('快捷键', [element('table', {}, element('tbody', {}, ...rows)), switchOfKeys()]);
}

function switchOfKeys(): HTMLElement {
	const box = element('input', { type: 'checkbox', autocomplete: 'off' });
	followKeySwitch(box);
	return element('label', { class: 'check' }, box, '使用单个字母的按键（记在本机）');
}
