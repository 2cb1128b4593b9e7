import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real statutes; empty where none is named. */
export const CORPUS = process.env['PUFA_CORPUS'] ?? '';
export const meta = { skipReason: '没有设置 PUFA_CORPUS（真实法规文件夹）' };

export const textOf = (file: string): string => readFileSync(join(CORPUS, file), 'utf8');

/** The texts of all statutes, in the order of their paths below the folder. */
export const statuteTexts = (): { file: string; text: string }[] =>
	readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => ({ file, text: textOf(file) }));
