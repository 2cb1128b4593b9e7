import { bookTitle } from '../../domain/law/title/title.ts';
import { titleParts } from '../../domain/law/title/title-parts.ts';
import { phrases } from '../../domain/law/title/phrases.ts';
import { extentOf, outlineOf, type OutlineEntry } from '../../domain/law/address/outline.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { citedAsWhole } from '../citations/cited-by.ts';
import type { CitingPlace } from '../../exports/cited-html.ts';
import { FEW_CITERS } from './citers.ts';
import { linksOn } from '../citations/citations.ts';
import type { Fact } from './fact.ts';
import { lawFacts } from './facts.ts';
import { lawHead } from './head.ts';
import { lawLegislation } from './legislation.ts';
import { aboutNotes, looseNotes, notesOn, type LooseNote } from './notes.ts';
import { readingOf, type LawReading } from './reading.ts';
import { lawTimeline, type Timeline } from './timeline.ts';
import { wordsHtml } from './words-html.ts';
import { expiryNotices } from './expiry.ts';
import { anyTwo, lawNotices, versionLinks, type Notice, type VersionLink } from './versions.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { canBeTwin } from '../../holdings/twin.ts';
import { notesByLaw } from '../held/laws.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import { keepButton, type Keep } from '../offline.ts';
import { oncePer } from '../once.ts';
import type { PageHead } from '../page.ts';
import { namesOfTopics } from '../../holdings/holdings.ts';
import { holdings } from '../held/holdings.ts';
import { urls } from '../site.ts';
import { repealOf } from '../citations/repeals.ts';
import { lastDay } from '../citations/terms.ts';
import type { ShownSource } from '../held/sources.ts';
import { studyByLaw } from '../study.ts';

/** Characters that a phone has room for in a line of a title: the narrowest one, and most of them. */
const [SHORT, LONG] = [6, 16];

/** Everything that the page of a law, or of one of its versions, shows. */
export interface LawPage {
	head: PageHead;
	/** The full title, which is the page's `h1`, in parts, and these in pieces between which a line may end. */
	title: string[][];
	/** The usual short title in book-title marks. */
	bookTitle: string;
	/** `2019年3月15日版本`, on the page of a version; where the head has a twin, for that. */
	subtitle: string | undefined;
	summary: string | undefined;
	/** What a reader must know before reading: another wording is in force, the law is repealed. */
	notices: Notice[];
	facts: Fact[];
	/** Facts for those who want to read on; a phone folds them away. */
	more: Fact[];
	/** All wordings, if there are several. */
	versions: VersionLink[];
	/** Where any two of them are compared, if there are more. */
	compare: string | undefined;
	/** When it was made, changed and repealed, if more than one day is known. */
	timeline: Timeline | undefined;
	/** What cites the law as a whole; on the page of a version, nothing. */
	citers: CitingPlace[];
	/** Where all of these are listed, if they are many. */
	allCiters: string | undefined;
	keep: Keep | undefined;
	outline: OutlineEntry[];
	/** `共7章53条`. */
	extent: string;
	/** Official words with the notes beside them, as HTML; empty if the site holds no text. */
	html: string;
	/** What the reading bar and the printed page say of the text; none if the site holds no text. */
	reading: LawReading | undefined;
	/** Who wrote the notes and when they were checked; none if the page shows no notes. */
	about: string | undefined;
	/** Notes on a law whose text is not here, each with its place. */
	notes: LooseNote[];
	/** Where the official text is. */
	official: ShownSource | undefined;
}

/**
 * The page of a law.
 * @param law the law
 * @param version the wording of a version's own page; without it, the page of the law with the wording in force
 */
export async function lawPage(law: LawRecord, version?: LawVersion): Promise<LawPage> {
	const shown = version ?? law.current;
	const statute = shown && readStatute(law.id, shown.date);
	const notes = notesOn(shown, law, (await notesByLaw()).get(law.id));
	const topics = await topicsOf(law);
	const study = (await studyByLaw()).get(law.id) ?? [];
	const timeline = lawTimeline(law);
	const [repeal, until] = [await repealOf(law), await lastDay(law)];
	const about = { topics, study, timeline, repeal, lastDay: until };
	const { official, facts, more } = lawFacts(law, shown, about);
	const html = statute ? await wordsHtml(statute, law, shown.date, notes) : '';
	const page = { shown, statute, lastDay: until };
	const headOf = (dated?: LawVersion): PageHead => ({
		...lawHead(law, { shown, dated: dated !== undefined, notes, topics }),
		structured: lawLegislation(law, { ...page, dated: dated !== undefined }),
	});
	const citers = version ? [] : await citedAsWhole(law);
	const head = headOf(version);
	const twin = !version && statute && canBeTwin(html) ? headOf(shown) : undefined;
	return {
		head: { ...head, ...(twin && { twin }) },
		title: titleParts(law.title).map(piecesOf),
		bookTitle: bookTitle(law.shortTitle),
		subtitle: (version ?? twin) && `${longDate(shown!.date)}版本`,
		summary: law.summary,
		notices: [
			...lawNotices(law, shown, version !== undefined, repeal),
			...expiryNotices(law, shown?.date, until),
		],
		facts,
		more,
		versions: versionLinks(law, shown),
		compare: anyTwo(law),
		timeline,
		citers,
		allCiters: citers.length > FEW_CITERS ? urls.lawCiters(law.id) : undefined,
		keep: keepButton('离线保存'),
		outline: statute ? outlineIn(statute) : [],
		extent: statute ? extentIn(statute) : '',
		html,
		reading: statute && readingOf(law, { shown, statute, official }),
		about: notes && aboutNotes(notes, shown),
		notes: statute || !notes ? [] : looseNotes(notes, await linksOn(law)),
		official,
	};
}

const topicsOf = async (law: LawRecord): Promise<{ id: string; name: string }[]> => {
	const names = namesOfTopics(await holdings(), law.topics);
	return law.topics.map((id, place) => ({ id, name: names[place]! }));
};

const outlineIn = oncePer(outlineOf);

const extentIn = oncePer(extentOf);

/** A long part of a title, in pieces; the longer, the fewer places are enough, since each makes every such page longer. */
function piecesOf(part: string): string[] {
	if (part.length <= SHORT) return [part];
	return phrases(part, part.length > LONG || part.startsWith('（') ? 5 : 3);
}
