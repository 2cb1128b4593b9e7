import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { answer } from '../../../../src/commands/build/content/prepare.ts';
import type { Preparing } from '../../../../src/holdings/prepared.ts';

/** A program that asks, and what it was sent. */
function asking(parts: object) {
	const program = Object.assign(new EventEmitter(), {
		connected: true,
		send: vi.fn(),
		kill: vi.fn(),
	});
	answer(program as unknown as ChildProcess, Promise.resolve(parts as Preparing));
	const ask = async (what: string | object): Promise<void> => {
		program.emit('message', what);
		await new Promise((then) => setImmediate(then));
	};
	return { program, ask };
}

test('a program that asks for a part is sent it', async () => {
	const { program, ask } = asking({ laws: Promise.resolve(['甲法']) });
	await ask('laws');
	expect(program.send.mock.calls).toEqual([[{ laws: ['甲法'] }]]);
});

test('what it tells is no question', async () => {
	const { program, ask } = asking({});
	await ask({ keys: new Map() });
	expect(program.send).not.toHaveBeenCalled();
});

test('one that has ended meanwhile is sent nothing', async () => {
	const { program, ask } = asking({ laws: Promise.resolve([]) });
	program.connected = false;
	await ask('laws');
	expect(program.send).not.toHaveBeenCalled();
});

test('where a part cannot be made, the program ends: it would wait for ever', async () => {
	const { program, ask } = asking({ laws: Promise.reject(new Error('坏了')) });
	await ask('laws');
	expect(program.kill).toHaveBeenCalledOnce();
});
