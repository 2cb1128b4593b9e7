import type { CitedLaws, IndexedLaw } from '../../held/law-index.ts';
import { placeInName } from './of-place.ts';

// e.g. the end of "我省", "，省", "依照省", "和本市" in front of 《风筝条例》; not 江西省, 外省
const ITS_PLACE = /(?:^|[^\u4e00-\u9fff]|[我本和与及据照按行守合反用])(省|自治区|自治州|市|州|县)$/;

// e.g. "调解仲裁法"; not 实施条例, 管理办法, which say nothing of what they are about
const TELLING = /^(?!实施|施行|管理|监督|暂行|试行)[\u4e00-\u9fff]{3,}(?:法|条例|办法|规定|细则)$/;

/** Laws as one text names them: in full once, and short from then on. */
export class LawsOfPlaces {
	#laws: CitedLaws;
	#places = new Set<string>();
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

	/** The text is one of the place that is in its name. */
	isOf(name: string): void {
		this.#own = name;
		const place = placeInName(name);
		if (place !== '') this.#places.add(place);
	}

	/**
	 * 《风筝条例》 behind 《某省风筝条例》: that one, where the text has named no other that is called so.
	 * @param name one that no law has, or several
	 */
	calledShort(name: string): IndexedLaw | null {
		if (this.#others.has(name)) return null;
		const [law, ...others] = [...this.#met].filter((one) => isCalledShort(one, name));
		if (!law) this.#others.add(name);
		return law && others.length === 0 ? law : null;
	}

	/** 依照调解仲裁法 behind 《某争议调解仲裁法》: the only law that the text has named whose name ends so, and that is not the text itself. */
	endingIn(name: string): IndexedLaw | null {
		if (!TELLING.test(name)) return null;
		const [law, ...others] = [...this.#met].filter(
			({ names }) => !names.includes(this.#own) && names.some((one) => one.endsWith(name)),
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
		const places = [...this.#places].filter((one) => one.endsWith(kind));
		const [law, ...others] = places.flatMap((place) => this.#laws.named(place + name));
		return law && others.length === 0 ? law : null;
	}
}

const isCalledShort = ({ names }: IndexedLaw, name: string): boolean =>
	names.some((one) => one === placeInName(one) + name && one !== name);
