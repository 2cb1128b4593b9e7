import { coreOf } from '../../asked/core.ts';
import { endsLikeLaw } from '../../asked/places.ts';
import type { Asked } from '../../asked/read-question.ts';
import { lawsNamed } from '../../law-names.ts';
import { bareName } from '../../query.ts';
import type { Reading } from '../answer.ts';
import { ordersAbsent } from './documents.ts';
import { isInFull, isOtherLaw } from './other-law.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { otherNamesIn, ownPagesTitled } from '../index/titles.ts';

/**
 * What a question names outright and the site does not hold: 刑法234条, 《刑法》, 刑法, 继承法怎么分家产. What is found is not from
 * there.
 */
export function absentIn(asked: Asked, index: SiteIndex): Reading[] {
	const { text, places, titles } = asked;
	const isHere = (name: string, inFull: boolean): boolean =>
		!isOtherLaw(index, name, inFull) && lawsNamed(bareName(name), index.laws).length > 0;
	const inLaws = places.filter(
		({ name, typed }) => name !== '' && !POINTS_BACK.test(name) && !isHere(name, isInFull(typed)),
	);
	const marked = titles.filter(
		({ typed, text: title }) =>
			endsLikeLaw(title) &&
			!isHere(title, true) &&
			ownPagesTitled(index, title).length === 0 &&
			!places.some((place) => place.typed.includes(typed)),
	);
	const orders = ordersAbsent(asked, index).map((typed) => ({ typed }));
	const told = [...inLaws, ...marked, ...orders];
	const within = otherNamesIn(index, text)
		.filter((name) => !places.some((place) => place.name.includes(name)))
		.filter((name) => !told.some(({ typed }) => typed.includes(name)))
		.map((typed) => ({ typed }));
	const core = coreOf(text).text;
	const isAlone = (): boolean =>
		isOtherLaw(index, core, isInFull(core)) ||
		(within.length === 0 &&
			LAW_ALONE.test(core) &&
			!isHere(core, false) &&
			ownPagesTitled(index, core).length === 0);
	const alone = titles.length === 0 && isAlone() ? [{ typed: core }] : within;
	return [...told, ...alone].map(({ typed }) => ({
		key: `absent:${typed}`,
		kind: 'absent',
		typed,
		readAs: [],
	}));
}

// e.g. "灯笼法", "示例县灯笼条例": a law and nothing else; not "怎么算违法", "有没有说法", "本法"
const LAW_ALONE =
	/^(?!.*[的了是有吗])\p{Script=Han}{0,19}(?:(?![违合办方司执犯守用说做算看想立普懂非不枉依学知没无设手语书疗写叫讲新旧本该此])\p{Script=Han}法|(?![本该])\p{Script=Han}条例|\p{Script=Han}通则)$/u;

// e.g. "本法", "该条例": no name of a law
const POINTS_BACK = /^[本该此其这那]/;
