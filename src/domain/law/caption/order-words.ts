import { datesIn } from '../numbers/dates.ts';
import { NAMED } from '../title/title.ts';
import { ownWords, type Unit } from '../model.ts';

// e.g. "现予公布", "予以发布", "现将…印发给你们": what an order or a notice does with a law
const PUBLISHES = /(?:现[^，。]{0,20}?|予以)(?:公布|发布|颁布|印发|公告)/;
// e.g. "自2023年6月1日起施行"
const EFFECTIVE = /自[^自，。]{8,18}?日起[^，。；]{0,6}(?:施行|实施|执行)/;
// e.g. "由示例省人民代表大会第二次会议于2024年2月3日": in a 题注 the day goes before who met
const MET_ON =
	/(?:由|经)([^，。；]{4,60}?会议)(?:已?于)?\s*([^年，。；]{4}年[^月]{1,3}月[^日]{1,3}日)/g;

/** The sentence that publishes the law, in the order of a 题注: day, who met, 通过. */
export function sentenceIn(front: readonly Unit[], isTitle: (name: string) => boolean): string {
	const sentences = front
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((unit) => ownWords(unit).split('。'));
	const found = sentences.find(
		(words) =>
			PUBLISHES.test(words.replace(NAMED, '')) &&
			[...words.matchAll(NAMED)].some(([, name]) => isTitle(name!)),
	);
	if (!found) return '';
	const words = found.replace(NAMED, '').replace(MET_ON, '$2$1');
	// A revised law is passed anew as a whole: 修订后的《…》已经…通过.
	return /修订[后的]/.test(words) ? words.replace('通过', '修订通过') : words;
}

/** From the day to the verb: `2024年2月18日示例省人民政府第33次常务会议通过`. */
export function passedIn(sentence: string): string {
	const start = datesIn(sentence)[0]?.start;
	const words = start === undefined ? '' : sentence.slice(start);
	const passed = /^.*(?:通过|批准)/.exec(words)?.[0];
	// e.g. "2031年3月5日国家监察委员会全体会议决定": what a meeting has decided it has passed
	return passed ?? /^.*会议(?=决定(?:，|$))/.exec(words)?.[0].concat('通过') ?? '';
}

/** When the law takes effect: `自2024年5月1日起施行`. */
export const effectiveIn = (sentence: string): string => EFFECTIVE.exec(sentence)?.[0] ?? '';
