import type { Named } from './names.ts';

// e.g. "条例" in 《条例》第十条: a kind of law, and no name
const KIND = /^(?:条例|办法|规定|细则|规则|解释|决定|规程|规范|通则|公约)$/;

/** Whether a title says only which kind of law it is: 《条例》. */
export const isKindAlone = (name: string): boolean => KIND.test(name);

/**
 * 《条例》第十条 in a text that has given no law that short name: the law of that kind that it has named. People write so in
 * reports and notices. Of several, none is more likely meant than the others, unless the line has named only one.
 * @param line the law that the line has named last
 * @param named the laws that the text has named, each once
 * @returns null if none of that kind was named
 */
export function lawOfKind(kind: string, line: Named | null, named: readonly Named[]): Named | null {
	if (line && isOfKind(line, kind)) return line;
	const [law, ...others] = named.filter((one) => isOfKind(one, kind));
	return law && others.length > 0 ? { kind: 'ambiguous', name: kind } : (law ?? null);
}

const isOfKind = (named: Named, kind: string): boolean =>
	nameOf(named).endsWith(kind) && !isKindAlone(nameOf(named));

/** e.g. "某某办法" of "某某办法（试行）" */
export const nameOf = (named: Named): string =>
	(named.kind === 'law' ? named.law.names[0]! : named.name).replace(/[（(][^（()）]*[)）]$/, '');
