import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runMaker, type Maker } from '../../../../src/commands/build/programs/run-maker.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

/** A program that was started before it is known which it is. */
function early(): Maker {
	const maker = runMaker([resolve('src/commands/build/programs/told-program.ts')]);
	onTestFinished(() => void maker.program.kill());
	return maker;
}

/** A file with a program in the words of JavaScript. */
function fileOf(code: string): string {
	const folder = scratchFolder(onTestFinished);
	writeFileSync(join(folder, '程序 1.mjs'), code);
	return join(folder, '程序 1.mjs');
}

test('it becomes the program that it is told, as if that had been called so', async () => {
	const file = fileOf('process.send({ called: process.argv.slice(1) })');
	const { program, ended } = early();
	const told: unknown[] = [];
	program.on('message', (message) => told.push(message));
	program.send([file, '/a folder']);
	await ended;
	expect(told).toEqual([{ called: [file, '/a folder'] }]);
});

test('what it is sent before that program listens is not lost', async () => {
	const file = fileOf(`
		await new Promise((done) => setTimeout(done, 50));
		process.channel.ref();
		process.once('message', (message) => (process.send({ message }), process.channel.unref()));
	`);
	const { program, ended } = early();
	const told: unknown[] = [];
	program.on('message', (message) => told.push(message));
	program.send([file]);
	program.send('what to make');
	await ended;
	expect(told).toEqual([{ message: 'what to make' }]);
});

test('what that program stumbles over is the reason that is told', async () => {
	const { program, ended } = early();
	program.send([fileOf("throw new Error('没有空间')")]);
	await expect(ended).rejects.toThrow(/^页面没有生成：[\s\S]*没有空间/);
});
