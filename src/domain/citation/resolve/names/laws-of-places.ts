import type { CitedLaws, IndexedLaw } from '../../held/law-index.ts';
import { placeInName } from './of-place.ts';

// e.g. the end of "我省", "，省", "依照省", "和本市" in front of 《风筝条例》; not 江西省, 外省
const ITS_PLACE = /(?:^|[^\u4e00-\u9fff]|[我本和与及据照按行守合反用])(省|自治区|自治州|市|州|县)$/;

// e.g. "调解仲裁法", "处罚法", which no law is called by itself; not 仲裁法, 合同法, nor 实施条例, 管理办法, which say nothing of what they are about
const TELLING =
	/^(?:(?!实施|施行|管理|监督|暂行|试行)[\u4e00-\u9fff]{3,}(?:法|条例|办法|规定|细则)|(?:处罚|许可|强制|复议|采购|赔偿|规划)法)$/;
// e.g. "租赁条例"; not 法律规定, which many titles have words of; no 法, whose titles are short themselves: 劳动法 is another one than 劳动合同法
const INSIDE =
	/^(?!实施|施行|管理|监督|暂行|试行|若干|工作|适用|法律|法规|有关|具体|问题)([\u4e00-\u9fff]{2,})(条例|办法|规定|细则)$/;
// e.g. "水救法", "反家暴法": so few characters may stand for the words of a title
const INITIALS = /^([\u4e00-\u9fff]{2,3})法$/;
// What rules of a place do about their subject. e.g. "安全" in 某市灯会安全办法; no 管理 or 促进, for 《自然保护区条例》 and 《博物馆条例》 are of the
// whole country, beside the 管理条例 of a province
const DOES = /(?:污染防治|防治|监督|保护|保障|安全)(?:若干)?(?=(?:条例|办法|规定)$)/;
// e.g. "省风筝条例", "本省实施《某法》办法"
const WITH_ITS_PLACE = /^[本我]?(省|自治区|自治州|市|州|县)(.+)$/;

/** Laws as one text names them: in full once, and short from then on. */
export class LawsOfPlaces {
	#laws: CitedLaws;
	#places = new Set<string>();
	/** Where the text is, if it says nothing else. */
	#province = '';
	#met = new Set<IndexedLaw>();
	/** Titles that the text has used for laws that nobody knows, before it named one in full. */
	#others = new Set<string>();
	/** The title of the text itself. */
	#own = '';

	constructor(laws: CitedLaws) {
		this.#laws = laws;
	}

	/** The text names a law, in whichever way. */
	meet(law: IndexedLaw): void {
		const place = placeInName(law.names[0]!);
		if (place !== '') this.#places.add(place);
		this.#met.add(law);
	}

	/** The text names a law that nobody knows. */
	hear(name: string): void {
		const place = placeInName(name);
		if (place !== '') this.#places.add(place);
	}

	/** The text is one of the place that is in its name; one that is no law, of the only province whose laws are here. */
	isOf(name: string): void {
		this.#own = name;
		if (name === '') this.#province = this.#laws.province;
		else this.hear(name);
	}

	/** The places of a kind that the text is of, or has named laws of; else its province. */
	#placesOf(kind: string): string[] {
		const places = [...this.#places].filter((one) => one.endsWith(kind));
		return places.length === 0 && kind !== '' && this.#province.endsWith(kind)
			? [this.#province]
			: places;
	}

	/** 省实施办法 of a law: those that a place of the text has made to carry it out. */
	carrying({ names }: IndexedLaw, kind: string): IndexedLaw | null {
		const places = this.#places.size > 0 ? this.#places : [this.#province];
		const forms = [...places].flatMap((place) =>
			names.flatMap((name) => [`${place}实施《${name}》${kind}`, `${place}《${name}》实施${kind}`]),
		);
		const [law, ...others] = new Set(forms.flatMap((form) => this.#laws.named(form)));
		return law && others.length === 0 ? law : null;
	}

	/**
	 * 《风筝条例》 behind 《某省风筝条例》, 《渡船租赁规定》 behind 《某法院关于审理渡船租赁纠纷案件适用法律若干问题的规定》: that one, where the text
	 * has named no other that is called so.
	 * @param name one that no law has, or several
	 */
	calledShort(name: string): IndexedLaw | null {
		if (this.#others.has(name)) return null;
		const laws = this.#calledSo(name);
		if (laws.length === 0) this.#others.add(name);
		return laws.length === 1 ? laws[0]! : null;
	}

	/** The same of a name in running words, of which nobody knows where it begins. */
	spokenShort(name: string): IndexedLaw | null {
		const laws = this.#others.has(name) ? [] : this.#calledSo(name);
		return laws.length === 1 ? laws[0]! : null;
	}

	#calledSo(name: string): IndexedLaw[] {
		return [...this.#met].filter((one) => isCalledShort(one, name) || isInterpretation(one, name));
	}

	/** 省风筝条例, 《省实施〈某法〉办法》: that of the province that the text is of, or has named a law of. */
	withItsPlace(name: string): IndexedLaw | null {
		const [, kind, rest] = WITH_ITS_PLACE.exec(name) ?? [];
		return kind === undefined ? null : this.ofItsPlace(rest!, kind);
	}

	/**
	 * 依照调解仲裁法 behind 《某争议调解仲裁法》, 《租赁条例》 behind 《渡船租赁与维修条例》, 水救法 behind 《水上救护救援法》, 风筝条例 behind
	 * 《某省风筝安全条例》: the only law that the text has named which can be called so, and that is not the text itself.
	 */
	partlyCalled(name: string): IndexedLaw | null {
		const [law, ...others] = [...this.#met].filter(
			({ names }) => !names.includes(this.#own) && names.some((one) => isPart(name, one)),
		);
		return law && others.length === 0 ? law : null;
	}

	/**
	 * 我省《风筝条例》: that of the province that the text is of, or has named a law of.
	 * @param front the words in front of the title
	 */
	ofItsPlace(name: string, front: string): IndexedLaw | null {
		const kind = ITS_PLACE.exec(front)?.[1];
		if (kind === undefined) return null;
		const places = this.#placesOf(kind);
		const [law, ...others] = places.flatMap((place) => this.#laws.named(place + name));
		return law && others.length === 0 ? law : null;
	}
}

/** Whether a name says a part of what the title of a law says. */
function isPart(name: string, title: string): boolean {
	if (TELLING.test(name) && title.endsWith(name)) return true;
	if (doesLeftOut(title) === name) return true;
	const [, words, kind] = INSIDE.exec(name) ?? [];
	if (words !== undefined)
		return title.endsWith(kind!) && title.indexOf(words) > placeInName(title).length;
	const [, initials] = INITIALS.exec(name) ?? [];
	// What the title says in one piece is another law: 劳动法 beside 劳动合同法.
	if (initials === undefined || title.includes(initials)) return false;
	return new RegExp(`^(?:中华人民共和国)?${[...initials].join('.*')}.*法$`).test(title);
}

/** 风筝条例 of 某省风筝安全条例; 某省风筝条例 would be another law, or a slip. */
function doesLeftOut(title: string): string {
	const place = placeInName(title);
	return place !== '' && DOES.test(title) ? title.slice(place.length).replace(DOES, '') : '';
}

const isCalledShort = ({ names }: IndexedLaw, name: string): boolean =>
	names.some((one) => one === placeInName(one) + name && one !== name);

// e.g. "关于审理渡船租赁纠纷案件适用法律若干问题的规定（二）": what cases it is about, its kind and its number
const ON_CASES = /关于(?:审理|办理)(.+?)(?:案件|问题).*的(规定|解释)(?:（([一二三四五六])）)?$/;
// e.g. "渡船租赁规定", "渡船租赁纠纷司法解释（二）", "渡船租赁司法解释二"
const SHORT =
	/^(.{2,}?)(?:纠纷|刑事)?(?:案件)?(?:司法解释|(规定|解释))(?:（([一二三四五六])）|([一二三四五六]))?$/;

/** Whether an interpretation is called by a short name that says what cases it is about, of what kind it is, and its number. */
function isInterpretation({ names }: IndexedLaw, name: string): boolean {
	const [, about, kind, bracketed, number = bracketed ?? ''] = SHORT.exec(name) ?? [];
	if (about === undefined) return false;
	return names.some((one) => {
		const [, cases = '', ofKind, ofNumber = ''] = ON_CASES.exec(one) ?? [];
		return cases.includes(about) && number === ofNumber && (kind ?? ofKind) === ofKind;
	});
}
