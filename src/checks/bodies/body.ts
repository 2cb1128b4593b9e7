import type { Nodes, Text } from 'mdast';
import { nodesFrom, readMarkdown } from '../../markdown/read.ts';
import { runningText } from '../../markdown/words-as-links.ts';
import type { Entry } from '../content/content.ts';
import { onceFor } from '../../once.ts';

/** What has a body. */
export type WithBody = Pick<Entry, 'body' | 'bodyLine'>;

/** A line of a body, and where it stands in its file. */
export interface BodyLine {
	text: string;
	line: number;
}

/** A heading: `## 一、主要举措和成效` is of level 2. */
export interface Heading extends BodyLine {
	level: number;
	/** The line on which it ends: that of the `---` which makes the line above it a heading. */
	end: number;
}

/** A line as Markdown leaves it to be read. */
export interface LiteralLine extends BodyLine {
	/** As it is written. */
	source: string;
	/** It goes on from the line above without a break. */
	runsOn: boolean;
}

/** A body as it is read, and all its parts in the order of the text. */
interface ReadBody {
	text: string;
	nodes: readonly Nodes[];
}

/** Once for each body: a dozen rules look at it. */
const readBody = onceFor((entry: WithBody): ReadBody => {
	const { text, tree } = readMarkdown(entry.body);
	return { text, nodes: [...nodesFrom(tree)] };
});

/** All parts of a body, in the order of the text. */
export const nodesIn = (entry: WithBody): readonly Nodes[] => readBody(entry).nodes;

/** The line of a part in its file. */
export const lineOf = ({ bodyLine }: WithBody, { position }: Nodes): number =>
	bodyLine + position!.start.line - 1;

export const headingsIn = (entry: WithBody): Heading[] =>
	nodesIn(entry).flatMap((node) => {
		if (node.type !== 'heading') return [];
		const line = lineOf(entry, node);
		const { start, end } = node.position!;
		return [
			{ level: node.depth, text: wordsOf(node).trim(), line, end: line + end.line - start.line },
		];
	});

/** What is read of a part: the words of a link, the description of a picture. */
export const wordsOf = (node: Nodes): string => [...nodesFrom(node)].map(wordsAt).join('');

function wordsAt(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	return 'alt' in node ? (node.alt ?? '') : '';
}

const BLOCKS: readonly string[] = ['paragraph', 'heading', 'tableCell'];

/** The words of a body line by line, without the marks of Markdown, code blocks and comments. */
export const wordLines = (entry: WithBody): BodyLine[] =>
	nodesIn(entry)
		.filter(({ type }) => BLOCKS.includes(type))
		.flatMap((block) => {
			const lines = new Map<number, string>();
			for (const node of nodesFrom(block))
				for (const [place, words] of wordsAt(node).split('\n').entries()) {
					const line = lineOf(entry, node) + place;
					lines.set(line, (lines.get(line) ?? '') + words);
				}
			return [...lines].map(([line, text]) => ({ text: text.trim(), line }));
		});

/** The words of one paragraph, and on which line of the file each of them stands. */
export interface RunningText {
	text: string;
	lineAt: (offset: number) => number;
}

/** The running texts of a body, as `markdown/words-as-links.ts` reads them, and its headings. */
export const runningTexts = (entry: WithBody): RunningText[] =>
	nodesIn(entry)
		.filter(({ type }) => BLOCKS.includes(type))
		.map((block) => {
			const parts: { node: Nodes; at: number }[] = [];
			let text = '';
			for (const node of nodesFrom(block))
				if (node.type === 'text' || node.type === 'inlineCode') {
					parts.push({ node, at: text.length });
					text += runningText(node);
				}
			const lineAt = (offset: number): number => {
				const { node, at } = parts.findLast((part) => part.at <= offset)!;
				return lineOf(entry, node) + text.slice(at, offset).split('\n').length - 1;
			};
			return { text, lineAt };
		});

// e.g. "\{", "\*": shown as the character itself
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

/**
 * The lines of a body with nothing but its running text, each character in its place: marks of Markdown that have done their work,
 * code and addresses are blank, and `xx` stands for an escaped character. A mark that is still here is shown to readers.
 */
export function literalLines(entry: WithBody): LiteralLine[] {
	const { text, nodes } = readBody(entry);
	const literal: string[] = [];
	const runsOn = new Set<number>();
	let done = 0;
	for (const { position } of nodes.filter((node): node is Text => node.type === 'text')) {
		const [start, end] = [position!.start.offset!, position!.end.offset!];
		literal.push(blank(text.slice(done, start)), text.slice(start, end).replace(ESCAPED, 'xx'));
		for (let line = position!.start.line; line < position!.end.line; line += 1) runsOn.add(line);
		done = end;
	}
	const sources = text.split('\n');
	return [...literal, blank(text.slice(done))]
		.join('')
		.split('\n')
		.map((line, place) => ({
			text: line,
			source: sources[place]!,
			line: entry.bodyLine + place,
			runsOn: runsOn.has(place),
		}));
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
