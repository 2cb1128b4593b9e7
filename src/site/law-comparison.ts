import { compareLaws, type Change } from '../domain/law/compare/compare.ts';
import type { Passage } from '../domain/law/compare/passages.ts';
import { longDate } from '../domain/law/dates.ts';
import { bookTitle } from '../domain/law/title.ts';
import { redlineHtml, sideHtml } from '../exports/redline-html.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { LawVersion } from '../schemas/law.ts';
import { lawOrigin } from './law-origin.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import { laws } from './laws.ts';
import type { PageHead } from './page.ts';
import { site, urls } from './site.ts';

/** A provision on the page of its wording. */
export interface ComparedPlace {
	label: string;
	href: string;
}

/** What became of a provision. */
export interface ComparedPassage {
	kind: '改动' | '新增' | '删去' | '移动或者改号';
	old?: ComparedPlace;
	new?: ComparedPlace;
	/** `由旧第三十四条分出（按文字比对，供参考）`. */
	remark: string;
	/** Both texts in one, as HTML. */
	inline: string;
	/** Each text for itself, as HTML; none where only one of them has words to show. */
	sides?: { old: string; new: string };
}

/** One of the two wordings, as law.yaml knows it. */
export interface ComparedWording {
	label: string;
	href: string;
	/** `2024年11月1日起施行`, the amending act. */
	about: string[];
}

/** Everything that the comparison of two wordings shows. */
export interface LawComparison {
	head: PageHead;
	bookTitle: string;
	old: ComparedWording;
	new: ComparedWording;
	/** `改动12条，新增3条，删去0条，移动或者改号5条，未变30条`. */
	counts: string;
	changes: ComparedPassage[];
	/** Articles that say the same and stand where they stood. */
	same: ComparedPlace[];
	/** Both texts in JSON, of which the browser makes a 新旧条文对照表 in Word. */
	word: { old: string; new: string };
}

/** The comparison of two wordings that follow one another. */
export interface ComparisonRoute {
	params: { law: string; pair: string };
	props: { law: LawRecord; old: LawVersion; newer: LawVersion };
}

/** Routes `<id>/compare/<older>-to-<newer>/`. A law with one text has none. */
export const comparisonRoutes = async (): Promise<ComparisonRoute[]> =>
	(await laws()).flatMap((law) =>
		law.wordings.slice(1).map((old, place) => {
			const newer = law.wordings[place]!;
			return {
				params: { law: law.id, pair: `${old.date}-to-${newer.date}` },
				props: { law, old, newer },
			};
		}),
	);

/** The page that compares two wordings of a law. */
export function lawComparison(law: LawRecord, old: LawVersion, newer: LawVersion): LawComparison {
	const changes = compareLaws(readStatute(law.id, old.date), readStatute(law.id, newer.date));
	const at = placesOf(law, old, newer);
	return {
		head: comparisonHead(law, old, newer),
		bookTitle: bookTitle(law.shortTitle),
		old: wording(law, old),
		new: wording(law, newer),
		counts: countsOf(changes),
		changes: changes.flatMap((change) => compared(change, at)),
		same: changes.flatMap((change) =>
			isUnchanged(change) && change.new.kind === 'article' ? [at.new(change.new)] : [],
		),
		word: {
			old: urls.lawFile(law.id, 'json', old.date),
			new: urls.lawFile(law.id, 'json', newer.date),
		},
	};
}

function comparisonHead(law: LawRecord, old: LawVersion, newer: LawVersion): PageHead {
	const origin = lawOrigin(law, newer, undefined);
	const days = `${longDate(old.date)}与${longDate(newer.date)}`;
	return {
		title: `${law.title}：${days}版本比较`,
		description: `${bookTitle(law.shortTitle)}${days}两个文本逐条比较，标出改动的文字。`,
		path: urls.lawComparison(law.id, old.date, newer.date),
		crumbs: [
			{ label: '首页', href: urls.home },
			{ label: '法规', href: urls.laws },
			{ label: law.shortTitle, href: urls.law(law.id) },
			{ label: '版本比较' },
		],
		origin: origin && { ...origin, source: site.office },
		keywords: [law.shortTitle, '版本比较', '新旧对照'],
		sample: law.sample,
	};
}

const wording = (law: LawRecord, version: LawVersion): ComparedWording => ({
	label: `${longDate(version.date)}${version.kind ?? '文本'}`,
	href: urls.lawVersion(law.id, version.date),
	about: [
		version.effective && `${longDate(version.effective)}起施行`,
		version.amendedBy && `修改依据：${version.amendedBy}`,
		version.documentNumber,
	].filter((text) => text !== undefined),
});

interface Places {
	old: (passage: Passage) => ComparedPlace;
	new: (passage: Passage) => ComparedPlace;
}

function placesOf(law: LawRecord, old: LawVersion, newer: LawVersion): Places {
	const on =
		({ date }: LawVersion) =>
		(passage: Passage): ComparedPlace => ({
			label: labelOf(passage),
			href: urls.lawVersion(law.id, date, passage.address),
		});
	return { old: on(old), new: on(newer) };
}

const labelOf = ({ kind, label }: Passage): string =>
	label || (kind === 'heading' ? '标题' : '条文以外的文字');

const isUnchanged = (change: Change): change is Change & { kind: 'same' } =>
	change.kind === 'same' && !change.renumbered && !change.moved;

function kindOf(change: Change): ComparedPassage['kind'] | '未变' {
	if (change.kind === 'inserted') return '新增';
	if (change.kind === 'removed') return '删去';
	if (change.kind === 'changed') return '改动';
	return isUnchanged(change) ? '未变' : '移动或者改号';
}

/** Counted are articles; headings and other lines are named apart. */
function countsOf(changes: readonly Change[]): string {
	const isArticle = (change: Change): boolean =>
		('new' in change ? change.new : change.old).kind === 'article';
	const articles = changes.filter(isArticle).map(kindOf);
	const others = changes.filter((change) => !isArticle(change) && kindOf(change) !== '未变').length;
	const counts = (['改动', '新增', '删去', '移动或者改号', '未变'] as const).map(
		(kind) => `${kind}${articles.filter((other) => other === kind).length}条`,
	);
	return counts.join('，') + (others > 0 ? `；另有标题和条以外的文字${others}处不同` : '');
}

function compared(change: Change, at: Places): ComparedPassage[] {
	const kind = kindOf(change);
	if (kind === '未变') return [];
	const segments = segmentsOf(change);
	return [
		{
			kind,
			...('old' in change && { old: at.old(change.old) }),
			...('new' in change && { new: at.new(change.new) }),
			remark: remarkOn(change, at),
			inline: redlineHtml(segments),
			...(change.kind === 'changed' && {
				sides: { old: sideHtml(segments, 'old'), new: sideHtml(segments, 'new') },
			}),
		},
	];
}

function segmentsOf(change: Change): Parameters<typeof redlineHtml>[0] {
	if (change.kind === 'inserted') return [{ kind: 'added', new: change.new.body }];
	if (change.kind === 'removed') return [{ kind: 'removed', old: change.old.body }];
	return change.segments;
}

/** What is inferred from likeness of words is said to be so: no act of amendment says it. */
function remarkOn(change: Change, at: Places): string {
	const guess = (text: string): string => `${text}（按文字比对，供参考）`;
	if (change.kind === 'inserted')
		return change.from ? guess(`由旧${at.old(change.from).label}分出`) : '';
	if (change.kind === 'removed')
		return change.into ? guess(`并入新${at.new(change.into).label}`) : '';
	return change.moved ? guess('位置有移动') : '';
}
