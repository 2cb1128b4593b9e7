import type { WithBody } from './texts.ts';

/** The body of a text as a program that gives its HTML, and no law in it that could be another tomorrow but those told beside it. */
export interface Bodies {
	/** By the names of their files: `guides/ziju-huju.mdx`. */
	codes: ReadonlyMap<string, string>;
	/** What the links in them depend on, as `Asked` tells it. */
	asked: ReadonlySet<string>;
}

/** The file of a text in the content folder. */
export const bodyFile = (kind: WithBody, id: string): string => `${kind}/${id}.mdx`;

/** Gives the code of a body by the name of its file. */
export type CodeOfBody = (file: string) => Promise<string>;

/** Where it lies in the memory of a program that makes pages. */
export const BODIES = Symbol.for('pufa.bodies');
