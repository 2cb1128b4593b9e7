import { articleWordsOf } from '../../citation/held/article-words.ts';
import { becameOf } from '../compared/became.ts';
import { longDate } from '../../law/numbers/dates.ts';
import type { Library, Wording } from '../library/library.ts';
import type { ListedLaw } from '../library/list.ts';
import type { Remark } from '../model.ts';

// e.g. the article of "t49-k2", "t17z1": only articles are renumbered as such
const ARTICLE = /^t\d+(?:z\d+)?(?=-|$)/;

// What a sentence says in front of the citation, and behind it
const SENTENCE_BEFORE = /[^。！？\n]*$/;
const SENTENCE = /^[^。！？\n]*/;

/** A citation with the words beside it. */
interface Cited {
	citation: { text: string };
	target: { address: string };
	front: string;
	behind: string;
}

/**
 * That the cited number was that of another article in the wording before. The citation leads to what stands under it now; a
 * writer who has copied an old paper means what has moved on.
 * @param cited who writes the day of the wording before with it (《某法》（2007年8月30日通过）), or in words that are those of the article which
 * had the number then, probably has that one
 * @param wording the wording that the citation means
 * @returns null where the number stayed, and where there is no wording before or it cannot be had
 */
export async function renumberedRemark(
	{ citation: { text }, target: { address }, front, behind }: Cited,
	law: ListedLaw,
	wording: Wording,
	library: Library,
): Promise<Remark | null> {
	const [article] = ARTICLE.exec(address) ?? [];
	const before = law.versions?.find(({ date }) => date < wording.version.date);
	const earlier = article && before && (await library.wording(law, before.date));
	// An 项 that was not there cannot be meant.
	if (!earlier || !earlier.units.has(address)) return null;
	const became = becameOf(article, earlier, wording);
	if (!became || became.words === '') return null;
	const words = `${longDate(before.date)}的文本里，${earlier.units.get(article)!.label}${became.words}（按文字比对，供参考）；文稿如果是按那个文本写的，请核对条号`;
	const said = `${SENTENCE_BEFORE.exec(front)![0]}，${SENTENCE.exec(behind)![0]}`;
	const speaks = ({ text: one }: Wording): boolean => articleWordsOf(one).speakOf(article, said);
	const isOfEarlier = speaks(earlier) && !speaks(wording);
	const grade = isOfEarlier || text.includes(longDate(before.date)) ? 'doubtful' : 'fine';
	return { grade, about: 'place', words };
}
