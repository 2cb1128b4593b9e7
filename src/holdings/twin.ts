import { isHandedOver } from '../loaders/handed-over.ts';

/**
 * Two pages that are written as one. The page of a law and that of its wording in force differ in a few words: where they do, the
 * page that is made says both, and `twinsIn` takes them apart. Marks are three noncharacters of Unicode, which no text
 * needs (The Unicode Standard, 23.7).
 */
export const TWIN_MARKS = ['\ufdd0', '\ufdd1', '\ufdd2'] as const;

const [OPEN, BETWEEN, CLOSE] = TWIN_MARKS;
const ANY_MARK = /[\ufdd0-\ufdd2]/;
/** All marks begin so in UTF-8. */
const BYTES = TWIN_MARKS.map((mark) => Buffer.from(mark));

/**
 * Whether two pages may be written as one: not where the text holds a mark, nor where no program of ours takes the two
 * apart.
 */
export const canBeTwin = (text: string): boolean => isHandedOver() && !ANY_MARK.test(text);

/** What one page says, and what its twin says in that place. */
export const either = (one: string, twin: string): string =>
	one === twin ? one : OPEN + one + BETWEEN + twin + CLOSE;

/**
 * The two pages that were written as one.
 * @param page in UTF-8
 * @throws Error where marks do not follow one another as they should: then a template has lost one
 */
export function twinsIn(page: Buffer): [one: Buffer<ArrayBuffer>, twin: Buffer<ArrayBuffer>] {
	const [one, twin]: [Buffer[], Buffer[]] = [[], []];
	let done = 0;
	for (let open = placeOf(page, 0, 0); open !== -1; open = placeOf(page, 0, done)) {
		const between = placeOf(page, 1, open);
		const close = placeOf(page, 2, between);
		if (between === -1 || close === -1) throw new Error('A twin page has lost a mark.');
		const shared = page.subarray(done, open);
		one.push(shared, page.subarray(open + MARK, between));
		twin.push(shared, page.subarray(between + MARK, close));
		done = close + MARK;
	}
	const rest = page.subarray(done);
	return [Buffer.concat([...one, rest]), Buffer.concat([...twin, rest])];
}

/** Bytes of a mark. */
const MARK = BYTES[0]!.length;

const placeOf = (page: Buffer, mark: number, from: number): number =>
	from === -1 ? -1 : page.indexOf(BYTES[mark]!, from);
