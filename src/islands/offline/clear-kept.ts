/** Names of everything that the site keeps begin so; a portal on the same host keeps its own. */
const OURS = 'pufa:';

/** `<clear-kept>`: its button removes all that the site keeps in this browser, and says so. */
class ClearKept extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => void this.#clear());
	}

	async #clear(): Promise<void> {
		const status = this.querySelector('[role=status]');
		if (!status) return;
		try {
			for (const storage of [localStorage, sessionStorage]) clear(storage);
		} catch {
			// A browser that blocks storage throws at its first mention, and has kept nothing.
			status.textContent = '浏览器不允许本站保存内容，所以没有什么要清除。';
			return;
		}
		document.documentElement.dataset['look'] = '';
		document.dispatchEvent(new Event('pufa:display'));
		status.textContent = (await clearCopies()) ? '已全部清除。' : COPIES_LEFT;
	}
}

const COPIES_LEFT =
	'离线保存的网页没有清除，其余已经清除。请再按一次“清除”；还是这样的，请在浏览器的设置里清除本站的数据。';

function clear(storage: Storage): void {
	for (const key of Object.keys(storage).filter(isOurs)) storage.removeItem(key);
}

/**
 * The pages for times without network, and the worker that keeps them. Over plain http a browser has neither.
 * @returns whether they are gone
 */
async function clearCopies(): Promise<boolean> {
	try {
		const worker = await navigator.serviceWorker?.getRegistration();
		await worker?.unregister();
		const names = (await globalThis.caches?.keys()) ?? [];
		await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
		return true;
	} catch (error) {
		console.error(error);
		return false;
	}
}

const isOurs = (name: string): boolean => name.startsWith(OURS);

if (!customElements.get('clear-kept')) customElements.define('clear-kept', ClearKept);
