import { citationOf } from '../../domain/citation/say/wording.ts';
import { definitionsOf } from '../../domain/law/words/definitions.ts';
import { isDivision, walk, type Law, type Unit } from '../../domain/law/model.ts';
import { appliesFrom, timeStatus } from '../../domain/law/versions/versions.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { documentNumberOf, type LawRecord } from '../../holdings/law-record.ts';
import { oncePer } from '../once.ts';
import { today } from '../site.ts';
import type { ShownSource } from '../held/sources.ts';

/** What is said of the text that a page shows, where it is cited, copied or printed. */
export interface LawReading {
	shortTitle: string;
	/** Day of the wording, and what happened on it. */
	version: string;
	kind: string | undefined;
	/** For references: who made it, the number of this wording, and otherwise that under which the law was promulgated. */
	issuer: string | undefined;
	documentNumber: string | undefined;
	promulgatedBy: string | undefined;
	/** Whether it has articles, points or sections to find, cite and read aloud one by one. */
	hasArticles: boolean;
	/** The terms that the law defines: `警笛 t2-k1|备用电源 t9-k1 c3`. */
	terms: string;
	/** If another wording is in force: `历史版本`, or `尚未生效` and the day from which that is not true any more. */
	notInForce: { words: string; from?: string } | undefined;
	/** The wording and where it comes from, for the printed page. */
	source: string;
}

/** What the page of a law shows. */
interface Shown {
	shown: LawVersion;
	/** The text of that wording. */
	statute: Law;
	/** Where the official text is. */
	official: ShownSource | undefined;
}

/** What the reading bar and the printed page of a text say. */
export function readingOf(law: LawRecord, { shown, statute, official }: Shown): LawReading {
	const { date, kind } = shown;
	const from = official
		? `官方文本：${[official.title, official.href].filter(Boolean).join('，')}`
		: '';
	return {
		shortTitle: law.shortTitle,
		version: date,
		kind,
		issuer: law.issuer,
		...numbersOf(law, shown),
		...saidOf(statute),
		notInForce: notInForce(law, shown),
		source:
			[citationOf({ title: law.title, version: date, kind }), from].filter(Boolean).join('。') +
			'。',
	};
}

/** 国务院令第1号 of 2001 is no number of what was amended in 2022. */
function numbersOf(
	law: LawRecord,
	shown: LawVersion,
): Pick<LawReading, 'documentNumber' | 'promulgatedBy'> {
	const number = documentNumberOf(law, shown);
	const isOwn = shown.documentNumber !== undefined || shown.kind === '制定';
	return isOwn
		? { documentNumber: number, promulgatedBy: undefined }
		: { documentNumber: undefined, promulgatedBy: number };
}

/** What its words alone say. */
const saidOf = oncePer((statute: Law): Pick<LawReading, 'hasArticles' | 'terms'> => ({
	hasArticles: walk(statute.units).some(isRead),
	terms: definitionsOf(statute)
		.map(({ term, at, scope }) => [term, at, scope].join(' ').trim())
		.join('|'),
}));

/** An article or point, or a section that has words of its own: plans have no other units (`islands/reading/articles.ts`). */
const isRead = ({ kind, children }: Unit): boolean =>
	kind === 'article' ||
	kind === 'point' ||
	(kind === 'heading' && children.some((child) => !isDivision(child) && !NUMBERED.has(child.kind)));

const NUMBERED = new Set<Unit['kind']>(['article', 'point']);

function notInForce(law: LawRecord, shown: LawVersion): LawReading['notInForce'] {
	if (shown === law.current) return undefined;
	const coming = timeStatus(shown, law.wordings, today) === '尚未生效';
	return coming ? { words: '尚未生效', from: appliesFrom(shown) } : { words: '历史版本' };
}
