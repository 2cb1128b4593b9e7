import {
	isDate,
	isDocumentNumber,
	isNumberedOrder,
	isOrder,
	isOrderNumber,
} from './caption-lines.ts';
import { datesIn } from './dates.ts';
import type { Unit } from './model.ts';

/**
 * What an order of promulgation or a notice tells of the law that it publishes (立法法 art. 62; 规章制定程序条例 art.
 * 30: who made it, its number, when it was passed, takes effect and is published), in the words of a 题注.
 */
export interface Order {
	/** The lines that it tells this in, and those of who signed. */
	units: Unit[];
	/** `2024年2月18日示例省人民政府第33次常务会议通过`. */
	passed: string;
	/** `自2024年5月1日起施行`. */
	effective: string;
	/** `2024年3月5日示例省人民政府令第218号公布`; the number alone where no day is told. */
	published: string;
}

/**
 * The order or notice in the lines around a title.
 * @param front title and 题注, with what stands between them
 * @param isTitle whether a name is that of the law
 */
export function orderIn(front: readonly Unit[], isTitle: (name: string) => boolean): Order {
	const captions = front.filter(({ kind }) => kind === 'caption');
	const head = headOf(captions);
	const numbers = captions.filter(isNumber);
	const sentence = sentenceIn(front, isTitle);
	if (head.length === 0 && numbers.length === 0 && sentence === '')
		return { units: [], passed: '', effective: '', published: '' };
	const date = dateIn(front);
	const signed = date ? linesAbove(date, front) : [];
	const number = head.length > 0 ? numberOfOrder(head) : numbers.map(wordsOf).join(' ');
	return {
		units: [...head, ...numbers, ...signed, ...(date ? [date] : [])],
		passed: passedIn(sentence),
		effective: EFFECTIVE.exec(sentence)?.[0] ?? '',
		published: date ? publishedBy(date, head, number, signed) : number,
	};
}

const wordsOf = ({ label, gap, text }: Unit): string => label + gap + text;

/** `示政办〔2024〕5号` on a line of its own. */
const isNumber = ({ text }: Unit): boolean => isDocumentNumber(text) && datesIn(text).length === 0;

/** The lines `示例部令` and `第5号`, in one or two; with lines above them that name who gave the order. */
function headOf(captions: readonly Unit[]): Unit[] {
	const one = captions.find(({ text }) => isNumberedOrder(text));
	if (one) return [one];
	const order = captions.findIndex(({ text }) => isOrder(text));
	if (order === -1) return [];
	const number = captions[order + 1];
	if (!number || !isOrderNumber(number.text)) return [];
	const offices = /^[令公告\s]+$/.test(captions[order]!.text) ? captions.slice(0, order) : [];
	return [...offices, captions[order]!, number];
}

/** `示例部令2023年第5号` from the lines of an order. */
function numberOfOrder(head: readonly Unit[]): string {
	const words = head.map((unit) => wordsOf(unit).replace(/[\s（()）]/g, ''));
	const order = words.findIndex((line) => /^(?:令|公告)$/.test(line));
	if (order <= 0) return words.join('');
	return words.slice(0, order).join('、') + words.slice(order).join('');
}

// e.g. "现予公布", "予以发布", "现将…印发给你们": what an order or a notice does with a law
const PUBLISHES = /(?:现[^，。]{0,20}?|予以)(?:公布|发布|颁布|印发|公告)/;
const NAME = /《((?:[^《》]|《[^《》]*》)+)》/g;
// e.g. "自2023年6月1日起施行"
const EFFECTIVE = /自[^自，。]{8,18}?日起[^，。；]{0,6}(?:施行|实施|执行)/;
// e.g. "由示例省人民代表大会第二次会议于2024年2月3日": in a 题注 the day goes before who met
const MET_ON =
	/(?:由|经)([^，。；]{4,60}?会议)(?:已?于)?\s*([^年，。；]{4}年[^月]{1,3}月[^日]{1,3}日)/g;

/** The sentence that publishes the law, in the order of a 题注: day, who met, 通过. */
function sentenceIn(front: readonly Unit[], isTitle: (name: string) => boolean): string {
	const sentences = front
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((unit) => wordsOf(unit).split('。'));
	const found = sentences.find(
		(words) =>
			PUBLISHES.test(words.replace(NAME, '')) &&
			[...words.matchAll(NAME)].some(([, name]) => isTitle(name!)),
	);
	if (!found) return '';
	const words = found.replace(NAME, '').replace(MET_ON, '$2$1');
	// A revised law is passed anew as a whole: 修订后的《…》已经…通过.
	return /修订[后的]/.test(words) ? words.replace('通过', '修订通过') : words;
}

/** From the day to the verb: `2024年2月18日示例省人民政府第33次常务会议通过`. */
function passedIn(sentence: string): string {
	const start = datesIn(sentence)[0]?.start;
	const passed = start === undefined ? null : /^.*(?:通过|批准)/.exec(sentence.slice(start));
	return passed?.[0] ?? '';
}

/** The day below who signed: the first behind the words of the order. */
function dateIn(front: readonly Unit[]): Unit | undefined {
	const words = front.findIndex(({ kind }) => kind === 'paragraph');
	const isDay = (unit: Unit): boolean => unit.kind === 'caption' && isDate(unit.text);
	return front.slice(words + 1).find(isDay) ?? front.find(isDay);
}

/** Who signed: the lines right above a day. */
function linesAbove(date: Unit, front: readonly Unit[]): Unit[] {
	const above = front.slice(0, front.indexOf(date));
	const end = above.findLastIndex(
		(unit) => unit.kind !== 'caption' || datesIn(unit.text).length > 0 || isNumber(unit),
	);
	return above.slice(end + 1);
}

// e.g. "示例市人民政府办公室", "示例省示例厅"; but "局长李示例", "李　示例" are persons
const OFFICE =
	/^(?!.*(?:总理|主席|委员长|[部省市县区州局署行院主厅]长|主任|检察长)[\u4e00-\u9fff]{1,4}$)[\u4e00-\u9fff]{2,}(?:委员会|政府|办公[室厅]|[部厅局委院署行会办])$/;

/** `2023年4月12日示例部令2023年第5号公布`, `2024年4月8日示例市人民政府办公室印发 示政办〔2024〕5号`. */
const publishedBy = (
	date: Unit,
	head: readonly Unit[],
	number: string,
	signed: readonly Unit[],
): string =>
	head.length > 0
		? `${dayOf(date)}${number}公布`
		: `${dayOf(date)}${officesOf(signed)}印发 ${number}`;

const dayOf = (date: Unit): string => wordsOf(date).replace(/[（()）]/g, '');

const officesOf = (signed: readonly Unit[]): string =>
	signed
		.map((unit) => wordsOf(unit).trim())
		.filter((name) => OFFICE.test(name))
		.join('、');

/** `2024年1月15日示例县人民政府印发` from the last lines of a text, if who issued it and the day stand there. */
export function signatureIn(lines: readonly Unit[]): string {
	const date = lines.at(-1);
	if (!date || !isDate(date.text)) return '';
	const above = lines.slice(0, -1);
	const start = above.findLastIndex((unit) => !OFFICE.test(wordsOf(unit).trim())) + 1;
	return `${dayOf(date)}${officesOf(above.slice(start))}印发`;
}
