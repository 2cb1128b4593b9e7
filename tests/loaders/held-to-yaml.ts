import fc from 'fast-check';
import { expect } from 'vitest';
import { parseDocument } from 'yaml';

/**
 * Holds a reader of a few forms of YAML to the YAML package: what it reads, that reads as the same, without errors.
 * @param read returns undefined for all that it leaves to the package
 * @param first the first line of each text; the others are at random
 * @returns how many texts it has read
 */
export function heldToYaml(
	read: (yaml: string) => unknown,
	first: string,
	line: fc.Arbitrary<string>,
	{ lines, runs }: { lines: number; runs: number },
): number {
	let count = 0;
	fc.assert(
		fc.property(
			fc.array(line, { maxLength: lines }),
			fc.constantFrom('\n', '\r\n'),
			(others, end) => {
				const yaml = [first, ...others].join(end);
				const found = read(yaml);
				if (found === undefined) return;
				count += 1;
				const document = parseDocument(yaml);
				expect(document.errors).toEqual([]);
				expect(found).toEqual(document.toJS());
			},
		),
		{ numRuns: runs },
	);
	return count;
}
