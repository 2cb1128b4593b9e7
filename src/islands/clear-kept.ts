/** Names of everything that the site keeps begin so; a portal on the same host keeps its own. */
const OURS = 'pufa:';

/** `<clear-kept>`: its button removes all that the site keeps in this browser, and says so. */
class ClearKept extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => this.#clear());
	}

	#clear(): void {
		const status = this.querySelector('[role=status]');
		if (!status) return;
		try {
			const count = clear(localStorage) + clear(sessionStorage);
			for (const name of ['theme', 'size', 'layout']) delete document.documentElement.dataset[name];
			document.dispatchEvent(new Event('pufa:display'));
			status.textContent = count > 0 ? `已清除${count}项。` : '这台设备上没有保存任何内容。';
		} catch {
			// A browser that blocks storage throws at its first mention, and has kept nothing.
			status.textContent = '浏览器不允许本站保存内容，所以没有什么要清除。';
		}
	}
}

/** @returns how many entries were removed */
function clear(storage: Storage): number {
	const ours = Object.keys(storage).filter((key) => key.startsWith(OURS));
	for (const key of ours) storage.removeItem(key);
	return ours.length;
}

if (!customElements.get('clear-kept')) customElements.define('clear-kept', ClearKept);
