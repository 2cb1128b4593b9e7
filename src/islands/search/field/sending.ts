/**
 * A search box of another page leads to the results with what was asked behind `#`, which no host is sent or can log. The
 * browser goes there itself, so that Ctrl and Enter open another tab as with any form; without this script the form has it behind `?`.
 */
function onSubmit({ target }: SubmitEvent): void {
	const form = target as HTMLFormElement;
	const box = form.querySelector<HTMLInputElement>('[data-search-box]');
	if (!box) return;
	const fields = [...form.querySelectorAll<HTMLInputElement>('[name]')];
	const asked = fields.map(({ name, value }) => [name, value] as [string, string]);
	const { action } = form;
	form.action = `${action}#${new URLSearchParams(asked)}`;
	// A field without a name is not sent.
	for (const field of fields) field.removeAttribute('name');
	// Who comes back finds the form as it was, and in the box what was asked: it is not kept where completion is off.
	setTimeout(() => {
		form.action = action;
		fields.forEach((field, at) => (field.name = asked[at]![0]));
		box.autocomplete = '';
	});
}

addEventListener('submit', onSubmit);
