import type { Problem } from '../../checked.ts';
import { citeAddress } from '../../domain/law/address/address.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import { appliesFrom } from '../../domain/law/versions/versions.ts';
import { CheckedPlaces } from '../../loaders/checked-places.ts';
import { articleOf, reviewMark } from '../../loaders/review-mark.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { bindingsTo, type Binding } from '../marks/bindings.ts';
import type { Content, LawEntry } from '../content/content.ts';
import { info } from '../problems.ts';
import { statuteTexts, type StatuteText } from '../texts/statutes.ts';

/** Something that is to come on a day. */
export interface Coming {
	day: string;
	/** @param when the day, as it is told: `8 天以后（2026-12-01）` */
	tell: (when: string) => Problem;
}

/**
 * What was written about articles that a wording to come changes, file by file: it can be made ready before that day.
 * @param isNear whether a day is near enough to be told of
 */
export function reviewsToCome(
	law: LawEntry,
	content: Content,
	today: string,
	isNear: (day: string) => boolean,
): Coming[] {
	const isComing = (version: LawVersion): boolean =>
		law.texts.includes(version.date) && isNear(appliesFrom(version));
	const bindings = law.data.versions.some(isComing) ? bindingsTo(law.id, content) : [];
	if (bindings.length === 0) return [];
	const texts = [...statuteTexts({ folder: content.folder, laws: [law] }, today)];
	const shown = texts.find((text) => text.shown);
	return texts.flatMap((text) => {
		const { version } = text;
		return shown && text !== shown && version && isComing(version)
			? reviewsOf(text, shown, bindings)
			: [];
	});
}

function reviewsOf(text: StatuteText, shown: StatuteText, bindings: readonly Binding[]): Coming[] {
	const version = text.version!;
	const places = new CheckedPlaces(text.statute, text.others);
	const what = `${bookTitle(text.law.data.shortTitle)}换成 ${version.date} ${version.kind ?? ''}的文本`;
	return [...Map.groupBy(bindings, ({ entry }) => entry)].flatMap(([entry, ofEntry]) => {
		const due = ofEntry.flatMap((binding) => {
			const becomes = whatBecomes(binding, shown, places);
			return becomes === null ? [] : [{ path: binding.path, becomes }];
		});
		if (due.length === 0) return [];
		const articles = [...new Set(due.map(({ becomes }) => becomes))].join('、');
		const tell = (when: string): Problem =>
			info(
				entry,
				[...due[0]!.path, 'at'],
				`${when}${what}，这个文件要跟着改：${articles}。现在就可以对照新文本准备；到那天以后改好，再运行 npm run check -- --confirm ${entry.file}`,
			);
		return [{ day: appliesFrom(version), tell }];
	});
}

/** What becomes of an article in the wording to come: `第五条（文字有改动，新文本里是第六条）`; null where nothing changes. */
function whatBecomes(
	{ at, checked }: Binding,
	shown: StatuteText,
	places: CheckedPlaces,
): string | null {
	const article = shown.places().get(articleOf(at));
	const mark = checked ?? (article && reviewMark(article));
	if (!mark) return null;
	const review = places.reviewOf(at, mark);
	if (review === 'confirmed') return null;
	const name = citeAddress(articleOf(at));
	const place = places.placeOf(at, mark);
	const now = place && citeAddress(articleOf(place.at));
	if (place?.sameWords) return `${name}（文字不变，新文本里是${now}）`;
	const heir = place === null ? places.heirOf(at, mark) : undefined;
	if (heir) return `${name}（新文本里并入${citeAddress(heir)}）`;
	if (place === null || (!place && review === 'gone')) return `${name}（新文本里没有）`;
	return now === undefined || now === name
		? `${name}（文字有改动）`
		: `${name}（文字有改动，新文本里是${now}）`;
}
