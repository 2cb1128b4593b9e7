const BOX = '[data-search-box]';

/**
 * A search box of another page leads to the results with what was asked behind `#`, which no host is sent or can log. The
 * browser goes there itself, so that Ctrl and Enter open another tab as with any form; without this script the form has it behind `?`.
 */
function onSubmit({ target }: SubmitEvent): void {
	const form = target as HTMLFormElement;
	const box = form.querySelector<HTMLInputElement>(BOX);
	if (!box) return;
	const fields = [...form.querySelectorAll<HTMLInputElement>('[name]')];
	const asked = fields.map(({ name, value }) => [name, value] as [string, string]);
	const { action } = form;
	form.action = `${action}#${new URLSearchParams(asked)}`;
	// A field without a name is not sent.
	for (const field of fields) field.removeAttribute('name');
	// Who comes back finds the form as it was.
	setTimeout(() => {
		form.action = action;
		fields.forEach((field, at) => (field.name = asked[at]![0]));
		box.autocomplete = '';
	});
}

/** No browser lists what was asked before, nor keeps it for that. A box that says so when its page is left is empty for who comes back. */
function onFocus({ type, target }: FocusEvent): void {
	const box = target as HTMLInputElement;
	if (box.matches(BOX)) box.autocomplete = type === 'focusin' ? 'off' : '';
}

addEventListener('submit', onSubmit);
addEventListener('focusin', onFocus);
addEventListener('focusout', onFocus);
