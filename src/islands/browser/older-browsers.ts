/**
 * What browsers of `PHONES` lack and our scripts use: the kernel that WeChat and QQ bring along on phones that are no longer
 * updated is Chrome 89. Every script of the site begins with this; the names are those of ECMAScript 2022 to 2024.
 */

type Lists = unknown[];

function at(this: ArrayLike<unknown>, place: number): unknown {
	return this[place < 0 ? this.length + place : place];
}

function findLastIndex(this: Lists, holds: (one: unknown, place: number, all: Lists) => unknown) {
	for (let place = this.length - 1; place >= 0; place -= 1)
		if (holds(this[place], place, this)) return place;
	return -1;
}

function findLast(this: Lists, holds: (one: unknown, place: number, all: Lists) => unknown) {
	return this[findLastIndex.call(this, holds)];
}

function toSorted(this: Lists, order?: (one: unknown, other: unknown) => number) {
	return [...this].sort(order);
}

function toReversed(this: Lists) {
	return [...this].reverse();
}

const hasOwn = (object: object, name: PropertyKey): boolean =>
	Object.prototype.hasOwnProperty.call(object, name);

function groupBy(all: Iterable<unknown>, keyOf: (one: unknown, place: number) => unknown) {
	const groups = new Map<unknown, Lists>();
	for (const [place, one] of [...all].entries()) {
		const key = keyOf(one, place);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return groups;
}

/** Give an object what it lacks, in a way that no loop over its properties sees. */
function complete(object: object, methods: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(methods))
		if (!(name in object))
			Object.defineProperty(object, name, { value, writable: true, configurable: true });
}

complete(Array.prototype, { at, findLast, findLastIndex, toSorted, toReversed });
complete(String.prototype, { at });
complete(Object.getPrototypeOf(Uint8Array.prototype) as object, { at });
complete(Object, { hasOwn });
complete(Map, { groupBy });
