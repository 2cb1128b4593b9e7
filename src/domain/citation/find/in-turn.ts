import type { LawMention, Mention, PlaceMention } from '../model.ts';

type Titled = LawMention & { naming: { kind: 'title' } };

// e.g. "", "、", "（以下简称甲法）和" between two laws
const LISTED = /^(?:（[^（）]*）)?(?:、|和|与|及|以及)?$/;
// e.g. "分别在", "各自于" between the laws and their places
const IN_TURN = /^[^，。；：《》]{0,6}(?:分别|各自)[^，。；：《》]{0,6}$/;
// e.g. "在", "对此均由" there, where the words behind the places say that they are meant in turn
const IN = /^(?:对此|也|均|都)?[在于由以]$/;
// e.g. "分别规定" behind the places
const SAID_IN_TURN = /^[^，。；：《》]{0,2}(?:分别|各自)/;

const isTitled = (mention: Mention | undefined): mention is Titled =>
	mention?.kind === 'law' && mention.naming.kind === 'title';
const isNext = (mention: Mention | undefined): boolean =>
	mention?.kind === 'place' && mention.naming.kind === 'same';

/** 《甲法》《乙法》分别在第三条和第五条规定: as many places as laws, each of its own. The others stay as they are. */
export function withLawsInTurn(text: string, mentions: readonly Mention[]): Mention[] {
	if (!/分别|各自/.test(text)) return [...mentions];
	const all = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
	for (let at = 1; at < all.length; at += 1) {
		const place = all[at]!;
		const laws = lawsUpTo(text, all, at);
		if (laws.length < 2 || place.kind !== 'place') continue;
		const end = at + laws.length;
		const places = all.slice(at, end);
		if (!places.slice(1).every(isNext) || isNext(all[end])) continue;
		const start = beginOf(place);
		if (!isSaidInTurn(text.slice(laws.at(-1)!.end, start), text.slice(places.at(-1)!.end)))
			continue;
		places.forEach((one, which) => {
			all[at + which] = inLaw(one as PlaceMention, laws[which]!);
		});
	}
	return all;
}

/** The laws of one list that stand in front of a place. */
function lawsUpTo(text: string, all: readonly Mention[], at: number): Titled[] {
	const laws: Titled[] = [];
	for (let before = at - 1; before >= 0; before -= 1) {
		const law = all[before];
		if (!isTitled(law)) break;
		const next = laws[0];
		if (next && !LISTED.test(text.slice(law.end, next.start))) break;
		laws.unshift(law);
	}
	return laws;
}

const isSaidInTurn = (between: string, behind: string): boolean => {
	const words = between.replace(/^（[^（）]*）/, '');
	return IN_TURN.test(words) || (IN.test(words) && SAID_IN_TURN.test(behind));
};

/** Where the number or the name begins, behind the words that may lead to it. */
export const beginOf = (mention: Mention): number =>
	mention.kind === 'place' && mention.naming.kind === 'words'
		? mention.start + mention.naming.words.length
		: mention.start;

const inLaw = (place: PlaceMention, { naming }: Titled): PlaceMention => ({
	...place,
	start: beginOf(place),
	naming,
});
