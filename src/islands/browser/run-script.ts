/**
 * Run a classic script by its tag, as a page opened from a disk may too, where no module loads and `fetch` reads nothing.
 * @param address of the script
 * @returns its tag, no longer in the page
 * @throws Error when the script does not come
 */
export function runScript(address: string): Promise<HTMLScriptElement> {
	const tag = document.createElement('script');
	return new Promise((resolve, reject) => {
		tag.onload = () => resolve(tag);
		tag.onerror = () => reject(new Error(address));
		tag.src = address;
		document.head.append(tag);
	}).finally(() => tag.remove()) as Promise<HTMLScriptElement>;
}
