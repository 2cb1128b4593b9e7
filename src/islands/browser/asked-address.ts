/**
 * The part of a page's address that says what is asked for: what stands behind `#`, which no host is sent. Old links and forms
 * without a script have it behind `?`.
 * @param names what one of these begins is asked for; `#main` is a place of the page
 * @returns from its sign on, or empty; `null` where `#` names a place of the page, and no `?` asks for anything
 */
export function askedIn(
	{ hash, search }: Pick<Location, 'hash' | 'search'>,
	names: readonly string[],
): string | null {
	const asks = (part: string): boolean => names.some((name) => paramsOf(part).has(name));
	if (asks(hash)) return hash;
	if (asks(search)) return search;
	return hash === '' ? '' : null;
}

/** What a part of an address says, with its sign or without: `#q=灯笼`, `?q=灯笼`. */
export const paramsOf = (part: string): URLSearchParams =>
	new URLSearchParams(part.replace(/^[#?]/, ''));
