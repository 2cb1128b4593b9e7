/** Rows of GB/T 2312 as their first byte: level 1 has the common characters, level 2 the others. */
const [FIRST, COMMON, LAST] = [0xb0, 0xd7, 0xf7];

/** The 3,755 common characters of GB/T 2312, level 1. */
export const commonCharacters = (): string => charactersOf(FIRST, COMMON);

let all: ReadonlySet<string> | undefined;

/** Whether a text has only Han characters of GB/T 2312, which has simplified ones: then no other form was typed. */
export function isSimplified(text: string): boolean {
	all ??= new Set(charactersOf(FIRST, LAST));
	return [...text].every((one) => !/\p{Script=Han}/u.test(one) || all!.has(one));
}

function charactersOf(firstRow: number, lastRow: number): string {
	const bytes: number[] = [];
	for (let row = firstRow; row <= lastRow; row += 1)
		for (let cell = 0xa1; cell <= (row === COMMON ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
	return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
