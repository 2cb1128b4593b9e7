import type { Amendment } from './amendment.ts';
import { unitAround, type Here } from '../../held/here.ts';
import type { Meaning, Meanings } from '../meaning/meaning.ts';
import type { LastNamed } from '../said/last-named.ts';
import type { Memory } from '../said/memory.ts';
import type { Reason } from '../../model.ts';
import { amended, type Named, type NamedLaw } from '../names/names.ts';
import type { NamedPlaces } from './renumbering.ts';
import { meaningInPlaceNamed } from '../said/within.ts';

/**
 * 将第五条修改为…: the wording that is changed, where the site has it. Where it has not, the number means the same in the
 * changed one, unless the article is gone or moved.
 * @returns null for what is no place of the wording that is changed, and for what means the same in the one after it
 */
export function meaningOfInstructed(
	named: Named,
	text: string,
	mention: NamedPlaces,
	meanings: Meanings,
	amendment: Amendment,
): Meaning | null {
	if (!isHeld(named) || !amendment.isOfBefore(text, mention)) return null;
	const before = meanings.of(amended(named), mention.places);
	if (before.targets.length > 0) return before;
	if (amendment.isOnlyBefore(text, mention, named))
		return { ...before, ...articleThatStays(named, text, mention, meanings, amendment) };
	const after = meanings.of(named, mention.places);
	return after.targets.length > 0 ? null : before;
}

/** 删去第五条第二款 leaves 第五条, where what follows is counted. */
function articleThatStays(
	named: NamedLaw,
	text: string,
	mention: NamedPlaces,
	meanings: Meanings,
	amendment: Amendment,
): Pick<Meaning, 'named' | 'base'> {
	const [article, ...inner] = mention.places[0]!.steps;
	const stays = inner.length > 0 && !amendment.moves(text, mention, named);
	const [target] = stays ? meanings.of(named, [{ steps: [article!] }]).targets : [];
	return target ? { named, base: target.address } : { named: amended(named) };
}

/** 第二款 in an instruction: one of the article that was named last. What it takes away is not in the changed wording. */
export function meaningInInstructed(
	text: string,
	mention: NamedPlaces,
	here: Here,
	meanings: Meanings,
	{ instructed }: Memory,
	amendment: Amendment,
): Meaning | null {
	const meaning =
		meaningInPlaceNamed(mention.places, here, meanings, instructed) ??
		meaningInArticleThatLacks(mention, here, meanings, instructed);
	const named = meaning?.named;
	const { lastPlace } = instructed;
	if (!isHeld(named) || named.earlier === 'amended' || !lastPlace) return meaning;
	if (!amendment.isOnlyBefore(text, mention, named)) return meaning;
	const reason = { kind: 'earlier wording', name: named.law.name } as const;
	return { targets: [], reason, named, base: lastPlace.target.address };
}

/** 增加一款，作为第四款 where the site has no wording with a fourth: an amendment names no 款 that is none of the law. */
export function meaningInArticleThatLacks(
	{ places }: Pick<NamedPlaces, 'places'>,
	{ address }: Here,
	meanings: Meanings,
	{ lastPlace }: LastNamed,
): Meaning | null {
	const base = lastPlace && unitAround(lastPlace.target.address, 'article');
	if (!base || lastPlace.article !== unitAround(address, 'article')) return null;
	return { ...meanings.of(lastPlace.named, places, { base }), base };
}

/**
 * 增加一条，作为第八条: the 第八条 of an older wording is another one. What follows is counted in the older one all the same.
 * @returns why the place leads nowhere; null where the site has the wording that the amendment makes, or none at all
 */
export function notYetHeld(
	text: string,
	mention: NamedPlaces,
	{ named, targets }: Meaning,
	meanings: Meanings,
	amendment: Amendment,
): Reason | null {
	if (!isHeld(named) || !isSame(named, amendment.law) || meanings.holdsAmended(named.law))
		return null;
	// 作为第十七条之一: a wording that has it is the one after the amendment, whatever its date says.
	if (targets.some(({ address }) => address.includes('z'))) return null;
	if (!amendment.isOnlyAfter(text, mention, named)) return null;
	return { kind: 'later wording', name: named.law.name };
}

/**
 * 第八条改为第九条，第一款修改为…: of the wording that is changed, where that alone is here, it is 第一款 of 第八条.
 * @returns null for any other place, and where nobody can tell the article
 */
export function meaningInRenumbered(
	text: string,
	mention: NamedPlaces,
	{ named }: Meaning,
	meanings: Meanings,
	amendment: Amendment,
	{ lastPlace }: LastNamed,
): Meaning | null {
	if (!isHeld(named) || meanings.holdsAmended(named.law)) return null;
	if (!lastPlace || !amendment.isInRenumbered(text, mention)) return null;
	const base = unitAround(lastPlace.target.address, 'article');
	if (base === null) return null;
	const places = mention.places.map(({ steps, ...rest }) => ({
		...rest,
		steps: steps.filter(({ unit }) => unit !== 'article'),
	}));
	return { ...meanings.of(lastPlace.named, places, { base }), base };
}

const isSame = ({ law }: NamedLaw, other: Named | null): boolean =>
	other?.kind === 'law' && other.law === law;

const isHeld = (named: Named | null | undefined): named is NamedLaw =>
	named?.kind === 'law' && named.law.versions.length > 0;
