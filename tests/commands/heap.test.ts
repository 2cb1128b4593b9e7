import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEAP } from '../../src/commands/heap.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

test.each(['build', 'prepare'])(
	'npm runs %s with the flags of the programs that it starts, so that they share compiled code',
	(name) => {
		expect(scripts[name]!.split(' ').filter((word) => word.startsWith('--'))).toEqual(HEAP);
	},
);
