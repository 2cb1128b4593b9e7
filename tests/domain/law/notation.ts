import { expect, test } from 'vitest';
import type { Unit } from '../../../src/domain/law/model.ts';
import { parseLaw } from '../../../src/domain/law/read/parse.ts';

/**
 * A statute with its structure beside it, so that text and expectation cannot drift apart:
 *
 *     c1      | 第一章　总则
 *     t1 k1   | 第一条　示例河的水位，由示例站观测。
 *     k2      | 示例站每日公布水位。
 *
 * Left of the bar stand the units that begin on the line: by the last step of the address for those that can be
 * cited (`t1`, `k1`, `x2`), by kind for the others (`title`, `caption`, `entry`, `row`), and `+k1` for a further line
 * of `k1`. A whole address may stand for its last step. What is right of the bar is the text.
 */
export interface Notation {
	text: string;
	/** One entry for each line of the text. */
	starts: string[];
}

/** Text and structure of a specification; indentation before the bar does not count. */
function readNotation(spec: string): Notation {
	const rows = spec
		.replace(/^\n/, '')
		.replace(/\n\s*$/, '')
		.split('\n')
		.map((row) => /^\s*([^|]*?)\s*\|(?: (.*))?$/s.exec(row));
	return {
		text: rows.map((row) => row![2] ?? '').join('\n'),
		starts: rows.map((row) => row![1]!),
	};
}

/** The units that begin on each line of a text, with their whole addresses. */
export function startsOf(text: string): string[] {
	const starts = text.split(/\r\n|\n|\r/).map((): string[] => []);
	const visit = (units: readonly Unit[], parent: string): void => {
		for (const unit of units) {
			starts[unit.line - 1]!.push(nameOf(unit, parent));
			visit(unit.children, unit.address || unit.kind);
		}
	};
	visit(parseLaw(text).value.units, '');
	return starts.map((names) => names.join(' '));
}

const nameOf = (unit: Unit, parent: string): string =>
	unit.kind === 'continuation' ? `+${parent}` : unit.address || unit.kind;

const lastStep = (name: string): string => name.replace(/^(\+?)(?:[^\s-]+-)+/, '$1');

/** `found` written as fully as `wanted` is: the last step where only that was asked for. */
function asWanted(found: string, wanted: string): string {
	const names = wanted.split(' ');
	return found
		.split(' ')
		.map((name, place) => (names[place]?.includes('-') ? name : lastStep(name)))
		.join(' ');
}

/** A test that a text is read as the notation beside it says. */
export function reads(title: string, spec: string): void {
	test(title, () => expectReads(spec));
}

function expectReads(spec: string): void {
	const { text, starts } = readNotation(spec);
	const lines = text.split('\n');
	const found = startsOf(text).map((line, place) => asWanted(line, starts[place]!));
	const beside = (names: string[]): string[] =>
		names.map((name, place) => `${name} | ${lines[place]!}`);
	expect(beside(found)).toEqual(beside(starts));
}
