import * as address from './address.ts';

/** The state after a select or a checkbox was changed; `null` for fields that do not belong to it. */
export function stateAfterChange(
	state: address.SearchState,
	field: HTMLInputElement | HTMLSelectElement,
): address.SearchState | null {
	const { filter, set } = field.dataset;
	if (filter) return address.withFilter(state, filter, field.value);
	if (set !== 'exact' && set !== 'older') return null;
	return { ...state, [set]: (field as HTMLInputElement).checked };
}

/** The state after the button of a chosen filter or of a reading was pressed; `null` for anything else. */
export function stateAfterPress(
	state: address.SearchState,
	target: Element,
): address.SearchState | null {
	const of = (mark: string): DOMStringMap =>
		target.closest<HTMLElement>(`[data-${mark}]`)?.dataset ?? {};
	const { name, value } = of('remove');
	if (name === 'older') return { ...state, older: false };
	if (name && value) return address.withoutFilter(state, name, value);
	const { key } = of('reading');
	return key ? address.toggleReading(state, key) : null;
}

/** The search that a link to this page leads to; `null` for other links and for those opened elsewhere. */
export function stateOfLink(event: MouseEvent): address.SearchState | null {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-state]');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return null;
	return address.readAddress(link.hash);
}
