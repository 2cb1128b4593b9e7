// e.g. "t33-k2", "t17z1"; no "zhengwen"
const PLACE = /^t\d+(?:z\d+)?(-[kxm]\d+)*$/;

/** What an address names that this wording does not have. */
interface Missing {
	/** The address of what it has of it: the 条 of a 款; empty where there is nothing. */
	outer: string;
	words: string;
}

/** A citation of an earlier wording, or a wrong one, may name a 条, 款 or 项 that is not there: the browser says nothing of it. */
export function missingPlace(): Missing | undefined {
	const address = location.hash.slice(1);
	if (!PLACE.test(address) || document.getElementById(address)) return undefined;
	let outer = address;
	while (outer && !document.getElementById(outer))
		outer = outer.slice(0, Math.max(0, outer.lastIndexOf('-')));
	const words = outer
		? '这一条没有链接写的款、项，可能已经改动'
		: '本页的文本没有链接写的那一条，可能已经删去或者改号';
	return { outer, words };
}
