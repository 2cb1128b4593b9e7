import { isUtf8 } from 'node:buffer';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { decode } from '../domain/text/decode.ts';
import { makeFolder } from '../make-folder.ts';

/** Thrown for a path that would lead out of the content folder; the import of that file fails. */
export class OutsideContent extends Error {}

/** The content folder as the importer writes it: nothing outside it, nothing half-written, nothing in a dry run. */
export class ContentTarget {
	readonly folder: string;
	readonly dryRun: boolean;
	/** In a dry run, what would have been written by now: later files are judged as if it were there. */
	readonly #planned = new Map<string, string>();

	constructor(folder: string, dryRun: boolean) {
		this.folder = resolve(folder);
		this.dryRun = dryRun;
	}

	/** The absolute path of a place in the folder. A link that leads elsewhere is refused. */
	path(place: string): string {
		const path = resolve(this.folder, place);
		if (!isWithin(path, this.folder) || !isWithin(realPath(path), realPath(this.folder)))
			throw new OutsideContent(
				`${place} 指到了内容文件夹外面（可能是符号链接）。请删去链接后再导入`,
			);
		return path;
	}

	/** The text of a file, or null if there is none. One that was saved in another encoding is known by what it says all the same. */
	read(place: string): string | null {
		const path = this.path(place);
		const planned = this.#planned.get(path);
		if (planned !== undefined || !existsSync(path)) return planned ?? null;
		const bytes = readFileSync(path);
		return decode(bytes) ?? bytes.toString();
	}

	/** Whether a file that is there is UTF-8, as the site reads it. */
	isUtf8(place: string): boolean {
		const path = this.path(place);
		return this.#planned.has(path) || isUtf8(readFileSync(path));
	}

	has(place: string): boolean {
		const path = this.path(place);
		const planned = [...this.#planned.keys()];
		return existsSync(path) || planned.some((file) => isWithin(file, path));
	}

	/** Write a folder that is not there yet: whole or not at all. */
	createFolder(place: string, files: Record<string, string>): void {
		const path = this.path(place);
		if (this.dryRun) {
			for (const [name, text] of Object.entries(files)) this.#planned.set(join(path, name), text);
			return;
		}
		makeFolder(dirname(path));
		// Not mkdtemp: its folders can be read by their maker alone.
		const draft = join(dirname(path), `.importing-${process.pid}-${drafts++}`);
		try {
			mkdirSync(draft);
			for (const [name, text] of Object.entries(files)) writeFileSync(join(draft, name), text);
			renameSync(draft, path);
		} catch (error) {
			rmSync(draft, { recursive: true, force: true });
			throw error;
		}
	}

	/** Write or replace files: all of them or none. */
	write(files: Record<string, string>): void {
		const moves = Object.entries(files).map(([place, text]) => {
			const path = this.path(place);
			return { path, draft: join(dirname(path), `.importing-${process.pid}-${drafts++}`), text };
		});
		if (this.dryRun) {
			for (const { path, text } of moves) this.#planned.set(path, text);
			return;
		}
		try {
			for (const { path, draft, text } of moves) {
				makeFolder(dirname(path));
				writeFileSync(draft, text);
			}
			moveAll(moves);
		} catch (error) {
			for (const { draft } of moves) rmSync(draft, { force: true });
			throw error;
		}
	}
}

let drafts = 0;

/** Rename drafts into place; if one cannot be, those before it go back to what they were. */
function moveAll(moves: readonly { path: string; draft: string }[]): void {
	const before = moves.map(({ path }) => (existsSync(path) ? readFileSync(path) : null));
	let done = 0;
	try {
		for (const { path, draft } of moves) {
			renameSync(draft, path);
			done += 1;
		}
	} catch (error) {
		for (let place = 0; place < done; place += 1) {
			const old = before[place];
			if (old) writeFileSync(moves[place]!.path, old);
			else rmSync(moves[place]!.path, { force: true });
		}
		throw error;
	}
}

const isWithin = (path: string, folder: string): boolean =>
	path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Where a path really is, also one whose last steps do not exist yet. */
function realPath(path: string): string {
	const link = lstatSync(path, { throwIfNoEntry: false });
	if (!link) {
		const parent = dirname(path);
		return parent === path ? path : join(realPath(parent), path.slice(parent.length));
	}
	try {
		return realpathSync(path);
	} catch {
		// A link to nowhere: writing through it would make a file where it points.
		throw new OutsideContent(`${path} 是无效的符号链接。请删去后再导入`);
	}
}
