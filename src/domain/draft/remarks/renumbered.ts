import { articleWordsOf } from '../../citation/held/article-words.ts';
import { becameOf } from '../compared/became.ts';
import { longDate } from '../../law/numbers/dates.ts';
import type { Library, Wording } from '../library/library.ts';
import type { ListedLaw } from '../library/list.ts';
import type { Grade, Remark } from '../model.ts';

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
 * @param cited who writes the day of the wording before with it (《某法》（2007年8月30日通过）), or in words that are rather those of the article
 * which had the number then, probably has that one
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
	const moved = `${longDate(before.date)}的文本里，${earlier.units.get(article)!.label}${became.words}（按文字比对，供参考）`;
	const said = `${SENTENCE_BEFORE.exec(front)![0]}，${SENTENCE.exec(behind)![0]}`;
	if (speaksOfEarlier(said, article, earlier, wording))
		return remark('doubtful', `${moved}；这句话更像是说那一条，请核对条号`);
	const grade = text.includes(longDate(before.date)) ? 'doubtful' : 'fine';
	return remark(grade, `${moved}；文稿如果是按那个文本写的，请核对条号`);
}

const remark = (grade: Grade, words: string): Remark => ({ grade, about: 'place', words });

// Of 196 citations of old numbers in the corpus these find 160, and doubt one of 56 that mean the present article.
const MORE = 8;
const TIMES = 2;

/** Whether a sentence is told of the article that had a number, and not of the one that has it now. */
function speaksOfEarlier(
	said: string,
	article: string,
	earlier: Wording,
	present: Wording,
): boolean {
	const [then, now] = [articleWordsOf(earlier.text), articleWordsOf(present.text)];
	if (now.speakOf(article, said)) return false;
	if (then.speakOf(article, said)) return true;
	const [score, other] = [then.scoreOf(article, said), now.scoreOf(article, said)];
	return score >= other + MORE && score >= other * TIMES;
}
