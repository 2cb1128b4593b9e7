import { safeStore, type Store } from '../../../src/islands/browser/storage.ts';

/** A browser's storage in memory. */
export function memoryStore(
	kept = new Map<string, string>(),
): Store & { kept: Map<string, string> } {
	return {
		kept,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}

/** Storage as a browser gives it that blocks it. */
export const blockedStore = (): Store =>
	safeStore(() => {
		throw new Error('SecurityError');
	});
