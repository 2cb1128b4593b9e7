/** A line of an article: its 款 or 项, `k1`, `k2-x1`, and where in the words of the article it begins. */
interface InnerPlace {
	inner: string;
	start: number;
}

// e.g. "（三）", "(3)"
const ITEM = /^[(（][一二三四五六七八九十百\d]+[)）]/;

/** The 款 and 项 that the words of an article show by their lines. */
export function innerPlaces(text: string): InnerPlace[] {
	const found: InnerPlace[] = [];
	let [paragraph, item, start] = [0, 0, 0];
	for (const line of text.split('\n')) {
		if (ITEM.test(line.trim()) && paragraph > 0)
			found.push({ inner: `k${paragraph}-x${(item += 1)}`, start });
		else {
			found.push({ inner: `k${(paragraph += 1)}`, start });
			item = 0;
		}
		start += line.length + 1;
	}
	return found;
}

// e.g. "k2" in "laws/mou-fa/#t33-k2", "k1-x3" in "laws/mou-fa/#t63-k1-x3"
const INNER = /-(k\d+(?:-x\d+)?)$/;

/** Where in the words of an article the 款 or 项 of an address begins; none for the article as a whole. */
export function innerStart(text: string, href: string): number | undefined {
	const inner = INNER.exec(href)?.[1];
	return innerPlaces(text).find((place) => place.inner === inner)?.start;
}
