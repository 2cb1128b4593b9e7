import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import {
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { fileReader } from './read-files.ts';

/** What is known of a file that was read. */
export interface HashedFile {
	/** Of its bytes. */
	hash: string;
	isUtf8: boolean;
}

/**
 * Known files as they lie on the disk: a thousand objects would take longer to read. What marks a file is its size, when it was
 * modified, when that was last said of it, and which one it is: whoever changes a file changes one of these, whatever day it is given.
 */
interface Known {
	/** One a line; nothing is kept of a path that has a line end. */
	paths: string;
	/** One a line. */
	hashes: string;
	/** 1 for each that is UTF-8. */
	utf8: Uint8Array;
	/** `MARKS` of each. */
	marks: Float64Array;
}

const marksIn = ({ size, mtimeMs, ctimeMs, ino }: Stats): number[] => [size, mtimeMs, ctimeMs, ino];
const MARKS = 4;

/**
 * A file that was changed so shortly before it was read may change once more without another mark: clocks of disks go in steps, of two
 * seconds at the most (FAT).
 */
const SETTLED = 2_000;

/**
 * Hashes of files. One that lies there as it did when it was read is not read again: to ask for its mark takes a fifth of that, and
 * every build begins with two thousand.
 */
export class FileHashes {
	readonly #store: string | undefined;
	readonly #known: Known;
	readonly #hashes: readonly string[];
	/** The place of each file among those that are known. */
	readonly #places: ReadonlyMap<string, number>;
	readonly #read = fileReader();
	/** Files that are to be kept: known ones by their places, and those that were read. */
	readonly #again: number[] = [];
	readonly #come: Read[] = [];

	/** @param store the file in which they are kept from build to build; one that cannot be read is as none */
	constructor(store?: string) {
		this.#store = store;
		this.#known = store === undefined ? NONE : readStore(store);
		const { paths, hashes } = this.#known;
		this.#hashes = linesOf(hashes);
		this.#places = new Map(linesOf(paths).map((path, at) => [path, at]));
	}

	/** @throws Error by the file's name when it cannot be read */
	of(path: string): HashedFile {
		const now = statSync(path);
		const at = this.#places.get(path);
		if (at !== undefined && isMarked(now, this.#known.marks, at * MARKS)) {
			this.#again.push(at);
			return { hash: this.#hashes[at]!, isUtf8: this.#known.utf8[at] === 1 };
		}
		const bytes = this.#read(path);
		const read = { hash: hash('sha256', bytes, 'base64url'), isUtf8: isUtf8(bytes) };
		if (isSettled(now) && !path.includes('\n')) this.#come.push({ path, ...read, stats: now });
		return read;
	}

	/** Keep those that were asked for. Where that cannot be done the next build reads the files again. */
	keep(): void {
		const isSame = this.#come.length === 0 && this.#again.length === this.#hashes.length;
		if (this.#store === undefined || isSame) return;
		const fresh = `${this.#store}-${process.pid}`;
		try {
			mkdirSync(dirname(this.#store), { recursive: true });
			writeFileSync(fresh, serialize(this.#kept()));
			renameSync(fresh, this.#store);
		} catch {
			rmSync(fresh, { force: true });
		}
	}

	#kept(): Known {
		const [{ utf8, marks }, again, come] = [this.#known, this.#again, this.#come];
		const paths = linesOf(this.#known.paths);
		return {
			paths: [...again.map((at) => paths[at]!), ...come.map(({ path }) => path)].join('\n'),
			hashes: [...again.map((at) => this.#hashes[at]!), ...come.map(({ hash }) => hash)].join('\n'),
			utf8: Uint8Array.from([
				...again.map((at) => utf8[at]!),
				...come.map(({ isUtf8 }) => Number(isUtf8)),
			]),
			marks: Float64Array.from([
				...again.flatMap((at) => [...marks.subarray(at * MARKS, (at + 1) * MARKS)]),
				...come.flatMap(({ stats }) => marksIn(stats)),
			]),
		};
	}
}

/** A file that was read now. */
interface Read extends HashedFile {
	path: string;
	stats: Stats;
}

const isMarked = (now: Stats, marks: Float64Array, at: number): boolean =>
	marksIn(now).every((part, which) => part === marks[at + which]);

const isSettled = ({ mtimeMs, ctimeMs }: Stats): boolean =>
	Math.max(mtimeMs, ctimeMs) < Date.now() - SETTLED;

const NONE: Known = {
	paths: '',
	hashes: '',
	utf8: new Uint8Array(),
	marks: new Float64Array(),
};

function readStore(store: string): Known {
	try {
		return deserialize(readFileSync(store)) as Known;
	} catch {
		return NONE;
	}
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
