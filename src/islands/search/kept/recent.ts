import { keptList } from '../../browser/kept-list.ts';
import type { Store } from '../../browser/storage.ts';

const KEY = 'pufa:recent';
const OFF = 'pufa:recent-off';
const MOST = 10;

/** The last searches of this device. */
export interface Recent {
	/** Newest first, at most ten, none twice. */
	all: () => string[];
	add: (query: string) => void;
	remove: (query: string) => void;
	clear: () => void;
	isOn: () => boolean;
	/** Switched off, nothing is kept, and what was kept is gone. */
	switch: (on: boolean) => void;
}

/** @param store where they are kept; they go nowhere else */
export function createRecent(store: Store): Recent {
	const isText = (item: unknown): item is string => typeof item === 'string' && item !== '';
	const { all, save } = keptList(store, KEY, MOST, isText);
	const isOn = (): boolean => store.getItem(OFF) === null;
	const without = (query: string): string[] => all().filter((other) => other !== query);
	return {
		all,
		add: (query) => {
			if (isOn() && query) save([query, ...without(query)]);
		},
		remove: (query) => save(without(query)),
		clear: () => save([]),
		isOn,
		switch: (on) => {
			if (on) return store.removeItem(OFF);
			store.setItem(OFF, '1');
			save([]);
		},
	};
}
