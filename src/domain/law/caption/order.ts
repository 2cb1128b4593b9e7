import { isNumberedOrder, isOrder, isOrderNumber } from '../title/caption-lines.ts';
import { isDate, isDocumentNumber, signedDay } from '../title/document-lines.ts';
import { closedUp } from '../title/closed-up.ts';
import { datesIn } from '../numbers/dates.ts';
import { ownWords, type Unit } from '../model.ts';
import { effectiveIn, passedIn, sentenceIn } from './order-words.ts';

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
	/** `示例省人民政府令第218号`, `示政办〔2024〕5号`. */
	number: string;
}

/**
 * The order or notice in the lines around a title.
 * @param front title and 题注, with what stands between them
 * @param isTitle whether a name is that of the law
 */
export function orderIn(front: readonly Unit[], isTitle: (name: string) => boolean): Order {
	const captions = front.filter(({ kind }) => kind === 'caption');
	const announced = numberBelowTitle(front);
	const head = announced ? [announced.unit] : headOf(captions);
	const numbers = captions.filter(isNumber);
	const sentence = sentenceIn(front, isTitle);
	if (head.length === 0 && numbers.length === 0 && sentence === '')
		return { units: [], passed: '', effective: '', published: '', number: '' };
	const date = dateIn(front);
	const signed = date ? linesAbove(date, front) : [];
	const number =
		announced?.number ?? (head.length > 0 ? numberOfOrder(head) : numbers.map(ownWords).join(' '));
	return {
		units: [...head, ...numbers, ...signed, ...(date ? [date] : [])],
		passed: passedIn(sentence),
		effective: effectiveIn(sentence),
		published: date
			? publishedBy(date, head, number, officesOf(signed) || officeInTitle(front))
			: number,
		number,
	};
}

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
	// e.g. "令", "公　告": who gave it stands on the lines above
	const offices = /^[令公告\s]+$/.test(captions[order]!.text) ? captions.slice(0, order) : [];
	return [...offices, captions[order]!, number];
}

// e.g. "示例局关于发布《示例规定》的公告"
const ANNOUNCES = /^(.{2,40}?)关于.*的(公告|令)$/;

/** `示例局公告2024年第18号` from the title of a 公告 and `2024年第18号` below it. */
function numberBelowTitle(front: readonly Unit[]): { unit: Unit; number: string } | null {
	const place = front.findIndex(({ kind, text }) => kind === 'caption' && isOrderNumber(text));
	const above = front.slice(0, Math.max(0, place));
	const [, office, what] = ANNOUNCES.exec(closedUp(above.map(({ text }) => text))) ?? [];
	if (!office || !what || above.some(({ kind }) => kind !== 'title')) return null;
	const unit = front[place]!;
	return {
		unit,
		number:
			(officeInTitle(front) || office) + what + closedUp([ownWords(unit)]).replace(/[（()）]/g, ''),
	};
}

// e.g. "示例部 示例总局令": offices that give an order together, set apart by a blank; not "示例部 令", "示 例 部 令"
const BETWEEN_OFFICES =
	/(?<=[\u4e00-\u9fff](?:部|委|委员会|局|署|行|会|院|室|厅|政府))\s+(?=(?!令|公告|关于)[\u4e00-\u9fff]{3})/g;

/** `示例部令2023年第5号` from the lines of an order. */
function numberOfOrder(head: readonly Unit[]): string {
	const words = head.map((unit) =>
		ownWords(unit)
			.replace(BETWEEN_OFFICES, '、')
			.replace(/[\s（()）]/g, ''),
	);
	const order = words.findIndex((line) => /^(?:令|公告)$/.test(line));
	if (order <= 0) return words.join('');
	return words.slice(0, order).join('、') + words.slice(order).join('');
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
const publishedBy = (date: Unit, head: readonly Unit[], number: string, offices: string): string =>
	head.length > 0 ? `${dayOf(date)}${number}公布` : `${dayOf(date)}${offices}印发 ${number}`;

const dayOf = (date: Unit): string => ownWords(date).replace(/[（()）]/g, '');

const officesOf = (signed: readonly Unit[]): string =>
	signed.flatMap((unit) => officesIn(ownWords(unit).trim())).join('、');

/** The offices of a line; several stand side by side with blanks between them. */
function officesIn(line: string): string[] {
	const names = line.split(/\s+/);
	return names.every((name) => OFFICE.test(name)) ? names : [];
}

/** `示例县人民政府办公室` above a day without it, from `示例县人民政府办公室关于印发…的通知`. */
function officeInTitle(front: readonly Unit[]): string {
	const titles = front.filter(({ kind }) => kind === 'title').map(({ text }) => text);
	const about = titles.findIndex((line) => line.startsWith('关于'));
	// e.g. "中共示例县委" / "示例县人民政府" / "关于…": who issued it together, on lines of their own
	const makers = titles.slice(0, Math.max(0, about)).map((line) => officesIn(line.trim()));
	if (makers.length > 1 && makers.every((names) => names.length > 0))
		return makers.flat().join('、');
	const apart = titles.map((line) => line.replace(BETWEEN_OFFICES, '、'));
	const offices = closedUp(apart).split('关于', 1)[0]!;
	return offices.split('、').every((office) => OFFICE.test(office)) ? offices : '';
}

/** `2024年1月15日示例县人民政府印发` from the last lines of a text, if who issued it and the day stand there. */
export function signatureIn(lines: readonly Unit[]): string {
	const date = lines.at(-1);
	const signed = signedDay(date?.text ?? '');
	if (signed) return `${signed.day}${signed.office}印发`;
	if (!date || !isDate(date.text)) return '';
	const above = lines.slice(0, -1);
	const start = above.findLastIndex((unit) => officesIn(ownWords(unit).trim()).length === 0) + 1;
	return `${dayOf(date)}${officesOf(above.slice(start))}印发`;
}
