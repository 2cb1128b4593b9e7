import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One word in one text, of the law in the middle of the list. */
export function changeOneText(content: string): void {
	const { file } = lawInTheMiddle(content);
	writeFileSync(file, readFileSync(file, 'utf8').replace(/。(?=\s*$)/, '（改）。'));
}

/** An article more, invented, behind the others of that text. */
export function addArticle(content: string, turn: number): void {
	appendFileSync(
		lawInTheMiddle(content).file,
		`\n第${'一二三四五'[turn - 1]!}千条　只用来测速。\n`,
	);
}

/** A new wording of that law: its text, and what `law.yaml` says of it. */
export function addVersion(content: string, turn: number): void {
	const { folder, file } = lawInTheMiddle(content);
	const date = `${new Date().getFullYear() - 1}-01-0${turn}`;
	writeFileSync(join(folder, `${date}.txt`), readFileSync(file));
	appendFileSync(join(folder, 'law.yaml'), `\n  - date: ${date}\n    kind: 修正\n`);
}

/** A guide, whose body has to be compiled. */
export function addGuide(content: string, turn: number): void {
	mkdirSync(join(content, 'guides'), { recursive: true });
	writeFileSync(join(content, `guides/bench-${turn}.mdx`), GUIDE);
}

/** Invented, for measuring only. */
const GUIDE = `---
title: 测速用的指南
summary: 只用来测量生成一次要多久。
situation: 平时
audience: [居民]
steps:
  - title: 第一步
    text: 什么也不用做。
sources:
  - title: 测速
published: 2026-01-01 09:00
reviewBy: 2999-01-01
---

正文也只用来测量。
`;

function lawInTheMiddle(content: string): { folder: string; file: string } {
	const laws = readdirSync(join(content, 'laws')).sort();
	const folder = join(content, 'laws', laws[laws.length >> 1]!);
	const text = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.at(-1)!;
	return { folder, file: join(folder, text) };
}
