import { isCalled, lastOfKind, lawOfKind } from '../names/kind-alone.ts';
import type { Memory } from '../said/memory.ts';
import type { Named } from '../names/names.ts';
import type { AmendedPlace } from '../amendment/named-in-front.ts';
import { QuoteDepth } from '../../find/lines/quotes.ts';

// e.g. "规定，", "明确规定：", "：" behind 《某条例》第九条: its words follow, without marks. Not "的规定，"
const TELLS = /^(?:明确|还|也|又|同时|进一步)*规定[，：:]|^[：:]/;
// e.g. "违反", "依照" in front of 本条例第三条 within the words of a law; who explains a law begins with 本条例
const WITHIN_WORDS = /[\u4e00-\u9fff]$/;
// e.g. "本条例", "本实施细则"
const SELF = /^本(?:实施|暂行|若干)?(法|条例|条令|规定|办法|细则|解释|规则|规程|决定|通则)/;

/** The kind of law that 本条例 says which begins here: 条例. */
export const kindOfSelf = (text: string, at: number): string | undefined =>
	SELF.exec(text.slice(at, at + 8))?.[1];

/** Whether a kind is one of laws that no notice calls itself; 本规定 and 本决定 may be the notice. */
export const isOfLaws = (kind: string | undefined): kind is string =>
	kind !== undefined && /^(?:法|条例|办法|细则)$/.test(kind);

/** 本条例 in a notice: the only 条例 that it has named. */
export function onlyOfKind(
	kind: string | undefined,
	{ namedInLine, allNamed }: Memory,
): Named | null {
	const named = isOfLaws(kind) ? lawOfKind(kind, namedInLine, allNamed) : null;
	return named?.kind === 'ambiguous' ? null : named;
}

/** The place whose words a text tells without marks; they end with their sentence. */
function toldAt(text: string, at: number, { told }: Memory): Memory['told'] {
	const between = told && text.slice(told.end, at);
	return between && TELLS.test(between) && !between.includes('。') ? told : null;
}

/**
 * 本条例 in 《某条例》第九条规定，违反本条例第三条的…: that law.
 * @returns null where no words of a law of that kind are told
 */
export function lawTold(text: string, at: number, memory: Memory): Named | null {
	const kind = kindOfSelf(text, at);
	if (kind === undefined || !WITHIN_WORDS.test(text.slice(0, at))) return null;
	const named = toldAt(text, at, memory)?.named;
	return named && isCalled(named, kind) ? named : null;
}

/**
 * 本条例 in 《某条例》第九条规定：“…依照刑法处罚；违反本条例第三条的…”: the law whose words are quoted, and not the one that they name
 * themselves.
 */
export function lawQuoted(text: string, at: number, memory: Memory): Named | null {
	const kind = kindOfSelf(text, at) ?? '';
	const { opened } = new QuoteDepth().opened(text, at);
	const quoted = memory.inLine.findLast(
		({ end, place }) => end <= opened && isCalled(place.named, kind),
	);
	return quoted?.place.named ?? lastOfKind(kind, memory.lastNamed, memory.allNamed, null);
}

/** The place that 前款 is counted from in 《某条例》第九条第二款规定，违反前款的…; null where no words of a place are told. */
export function placeTold(text: string, at: number, memory: Memory): AmendedPlace | null {
	const told = toldAt(text, at, memory);
	return told?.target ? { named: told.named, address: told.target.address } : null;
}
