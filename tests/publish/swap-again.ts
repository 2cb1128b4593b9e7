import { cpSync } from 'node:fs';
import { besideOf, remove, swapIn, tidyUp } from '../../src/publish/swap.ts';

// For swap.test.ts, which kills it: puts one whole folder after the other in the place of `target`, without end.
const [, , target = '', ...versions] = process.argv;
for (let turn = 0; ; turn += 1) {
	tidyUp(target);
	cpSync(versions[turn % versions.length]!, besideOf(target), { recursive: true });
	const old = swapIn(besideOf(target), target);
	if (old) await remove([old]);
	if (turn === 0) console.log('swapping');
}
