import { openSync, readSync, closeSync, fstatSync } from 'node:fs';
import { unreadable, type Reading } from '../paragraphs.ts';
import { formatOf, UNREADABLE } from './format.ts';
import { readHtml } from './html/html.ts';
import { readText } from './text.ts';
import { readWord } from './word.ts';

/** Larger files are no statutes and no reports. */
const LARGEST_FILE = 20 * 1024 * 1024;
/** The longest statute has about 200,000 characters. */
const LONGEST_TEXT = 5_000_000;

/** The bytes of a file, or why there are none. */
export function readBytes(path: string): { bytes: Buffer } | { fault: string } {
	let file: number | undefined;
	try {
		file = openSync(path, 'r');
		const { size } = fstatSync(file);
		if (size > LARGEST_FILE) return { fault: tooLarge(size) };
		// Never more than the limit, even if the file grows meanwhile.
		const bytes = Buffer.alloc(size);
		return { bytes: bytes.subarray(0, readSync(file, bytes, 0, size, 0)) };
	} catch (error) {
		return {
			fault: `文件打不开（${(error as NodeJS.ErrnoException).code ?? '未知原因'}）。请核对文件名和权限`,
		};
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

const tooLarge = (size: number): string =>
	`文件太大（${(size / 1024 / 1024).toFixed(1)} MB，最多 ${LARGEST_FILE / 1024 / 1024} MB），没有导入。图片多的 Word 文件请删去图片，只留文字`;

/** The paragraphs of a file, whatever its name says that it is. */
export async function readParagraphs(bytes: Buffer): Promise<Reading> {
	const format = formatOf(bytes);
	const fault = UNREADABLE[format];
	if (fault !== undefined) return unreadable(fault);
	const reading =
		format === 'html'
			? readHtml(bytes)
			: format === 'zip' || format === 'doc'
				? await readWord({ format: format === 'zip' ? 'docx' : 'doc', bytes })
				: readText(bytes);
	const length = reading.paragraphs?.reduce((sum, text) => sum + text.length, 0) ?? 0;
	if (length > LONGEST_TEXT)
		return unreadable(
			`文件里的文字太多（${length} 字，最多 ${LONGEST_TEXT} 字），没有导入。请核对文件`,
		);
	return reading;
}
