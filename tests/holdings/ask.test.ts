import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { runMaker } from '../../src/commands/build/programs/run-maker.ts';

const ASK = pathToFileURL(join(resolve(import.meta.dirname, '../..'), 'src/holdings/ask.ts')).href;

/** A program that asks for two parts at once, and says in which order it has got which. */
const ASKING = `import(${JSON.stringify(ASK)}).then(({ ask }) => {
	for (const part of ['laws', 'notes']) ask(part).then((answer) => process.send({ got: [part, answer] }));
})`;

test('each question has its own answer, whichever comes first; with the last of them the program may end', async () => {
	const { program, ended } = runMaker(['--eval', ASKING]);
	const got: unknown[] = [];
	const asked: unknown[] = [];
	program.on('message', (message) => {
		if (typeof message === 'object') got.push((message as { got: unknown }).got);
		else asked.push(message);
		if (message !== 'notes') return;
		program.send({ notes: 'of notes' });
		program.send({ laws: 'of laws' });
	});
	await ended;
	expect(asked).toEqual(['laws', 'notes']);
	expect(got).toEqual([
		['notes', 'of notes'],
		['laws', 'of laws'],
	]);
});
