import type { WithBody } from './texts.ts';

/** The compiled bodies of a site, and what they depend on: they hold as long as that is the same. */
export interface Bodies {
	/** Programs that give the HTML of a body, by the names of their files: `guides/ziju-huju.mdx`. */
	codes: ReadonlyMap<string, string>;
	/** What the links in them depend on, as `Asked` tells it. */
	asked: ReadonlySet<string>;
}

/** The file of a text in the content folder. */
export const bodyFile = (kind: WithBody, id: string): string => `${kind}/${id}.mdx`;

/** Gives the code of a body by the name of its file. */
export type CodeOfBody = (file: string) => Promise<string>;

/** The name of the global in which a program that makes pages has its `CodeOfBody`. */
export const BODIES = Symbol.for('pufa.bodies');
