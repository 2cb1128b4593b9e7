import { unitAround } from '../../held/here.ts';
import { LED_TO } from '../../find/names/leading-verbs.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { CitedPlace, PlaceMention, Span } from '../../model.ts';
import type { Named } from '../names/names.ts';
import { isSaidAgain, lawGoneOnWith } from '../said/going-on.ts';
import { articlesIn } from '../said/within.ts';
import { MANY, SAYS } from './other-words.ts';
import { meaningInNamed, type LawsAround } from './unnamed-law.ts';

// e.g. "第一条是", "第二条，" in 要点有三：第一条是事实，第二条是依据: advice, counted in its line
const ADVICE = /^第[一二三四五六七]条(?:就?是|叫|[，：])/;

// e.g. "要求设分公司，违反该条例第九条", "直接指定，与《某法》第三条不符" behind 第七条: of the paper that is examined, not of a law that the lines
// before have named
const IN_CONFLICT =
	/^[^。；]*(?:(?:违反|违背|不符合|超[出过])了?(?:《|该(?:法|条例|办法|规定)第)|[与同和](?:《|该(?:法|条例|办法|规定)第)[^。；]*(?:不符|抵触|冲突|不一致|相悖))/;

// e.g. "工作要点", "建议" in front of 第二条: papers that speak of what laws speak of
const OF_PAPER =
	/(?:要点|计划|总结|提纲|材料|汇编|简报|措施|举措|纪律|制度|台账|方案|办法|建议将?|拟|意见|经验|做法|体会|教训|问题|任务|目标|职责|文件|[通公]告|通报|纪要|通知|说明|报告|讲话|[”’」])的?$/;

// e.g. "草案第五条衔接", "草案第六条第二款，对应" in front of 第三条
const CARRIES_OUT =
	/(?:草案|稿)第[^，。；：条]{1,9}条(?:第[^，。；：款]{1,4}款)?，?(?:(?<among>衔接|呼应)|对接|对应|落实|贯彻|细化)了?$/;

// e.g. "新复议法把", "旧条例" in front of 第二十三条; not 更新执法文书, 创新工作方法, 新时代法治, 新能源车依法
const NEW_LAW =
	/(?<![更创革刷翻重从全])[新旧][\u4e00-\u9fff]{0,8}(?<![执依方司立守普用])(?:法|条例)(?![律规制院定学治人官庭])/;

// e.g. "第七条、第八条；": nothing but places
const ONLY_PLACES = /^[第一二三四五六七八九十百千零0-9条款项（）()、，；至和\s]*$/;

// e.g. "《某法》": the name of another law says nothing of what an article is about
const TITLE = /《[^《》]*》/g;
// e.g. "。灯塔应当有人。" and what follows it in front of the place
const TWO_SENTENCES = /(?:[^。！？]*[。！？])?[^。！？]*$/;
const SENTENCE = /^[^。！？]*/;
/** In characters; a sentence that is longer tells of other things as well. */
const LONGEST = 80;

/** Says what 第九条 means in a line that names no law, in a text that is none: a place in a law that the lines before have named. */
export class GoingOn {
	#around: LawsAround;

	constructor(around: LawsAround) {
		this.#around = around;
	}

	/**
	 * What a place means.
	 * @param text the line that it stands in
	 * @returns null where no line before tells. A line of nothing else is a heading.
	 */
	read(text: string, mention: PlaceMention): Meaning | null {
		const { places, start, end } = mention;
		const isHeading = text.trim() === text.slice(start, end);
		if (isHeading || ADVICE.test(text.slice(start))) return null;
		const sentence = sentenceAround(text, mention);
		const named = this.#lawToldOf(sentence, places) ?? this.#lawSaid(text, mention, sentence);
		return named && meaningInNamed(named, places, this.#around);
	}

	/**
	 * What a place means behind one of a contract or a draft: one of that, unless it is a 款 or 项 of an article and the words speak of a
	 * law: 对协议第二条有异议的，可以依第五十五条第二款申请仲裁.
	 * @returns null for what is of no law
	 */
	readInOther(text: string, mention: PlaceMention): Meaning | null {
		const { places } = mention;
		const isOfArticle = places[0]!.steps.some(({ unit }) => unit === 'article');
		const named =
			isOfArticle &&
			(this.#lawCarriedOut(text, mention) ??
				this.#lawToldOf(sentenceAround(text, mention), places));
		// What follows is of the contract again, unless its words tell otherwise.
		return named ? this.#around.meanings.of(named, places) : null;
	}

	/**
	 * 草案第五条落实第三条: of the law that the line has named last, unless it has spoken of 草案第三条. Articles of a draft 呼应 each other
	 * as well: for a low number the sentence must have named the law.
	 */
	#lawCarriedOut(text: string, { places, start }: PlaceMention): Named | null {
		const { memory, meanings } = this.#around;
		if (articlesIn(places).some((article) => memory.others.hasNamed(article))) return null;
		const front = text.slice(0, start);
		const carriesOut = memory.others.isOnDraft && CARRIES_OUT.exec(front);
		if (!carriesOut) return null;
		const named = memory.lawOfLine;
		const isLow = places[0]!.steps[0]!.number.main <= MANY;
		const isFar = isLow && front.lastIndexOf('。') > (memory.inLine.at(-1)?.end ?? 0);
		if (!named || (isFar && carriesOut.groups!['among'] !== undefined)) return null;
		return meanings.of(named, places).targets.length > 0 ? named : null;
	}

	/** Whether the words around an article speak of the one that is meant in a law of the line, whatever stands right in front of it. */
	isTold(text: string, { places, start, end }: PlaceMention): boolean {
		const { namedInLine } = this.#around.memory;
		const isArticle = places[0]!.steps[0]!.unit === 'article';
		const front = text.slice(0, start);
		if (!namedInLine || !isArticle || OF_PAPER.test(front) || this.#isOnAnother(namedInLine, front))
			return false;
		return this.#lawToldOf(sentenceAround(text, { start, end }), places) === namedInLine;
	}

	/**
	 * The law that the lines before have named as the only one. In a text that cites a contract as well the words have to speak of it.
	 */
	#lawSaid(text: string, mention: PlaceMention, sentence: string): Named | null {
		const { memory } = this.#around;
		const { places, start, end } = mention;
		if (memory.others.isContract || IN_CONFLICT.test(text.slice(end))) return null;
		const isAgain = isSaidAgain(places, memory);
		if (!isAgain && isInWordsOfCell(text, mention)) return null;
		const front = text.slice(0, start);
		const isLedTo = LED_TO.test(front) || (front.trim() !== '' && SAYS.test(text.slice(end)));
		const named = lawGoneOnWith(places, memory, isLedTo) ?? onlyLawWith(places, this.#around);
		if (!named || this.#isOnAnother(named, front)) return null;
		const speaks = this.#speaks(sentence, named, places);
		// Few contracts have 款 in their 条.
		const isDoubtful = memory.others.areInText && !isAgain && places[0]!.steps.length === 1;
		return speaks === null || (isDoubtful && speaks === 'of others') ? null : named;
	}

	/** Whether the line speaks of another law, by its name or by one that nobody knows. */
	#isOnAnother(named: Named, front: string): boolean {
		const { memory, names } = this.#around;
		const spoken = memory.spokenInLine.map(({ name }) => names.named(name));
		return (
			NEW_LAW.test(front) ||
			spoken.some(
				(one) => one.kind === 'law' && (named.kind !== 'law' || one.law.id !== named.law.id),
			)
		);
	}

	/** The only law that the text has named, or spoken of, of whose article the sentence speaks. */
	#lawToldOf(sentence: string, places: readonly CitedPlace[]): Named | null {
		const { memory, names } = this.#around;
		if (memory.others.isOnDraft) return null;
		const isTold = (one: Named): boolean => this.#speaks(sentence, one, places) === 'of it';
		const spoken = [...new Set(memory.spoken)].map((name) => names.named(name));
		const told = memory.allNamed.filter(isTold);
		const [named, ...others] = told.length > 0 ? told : spoken.filter(isTold);
		return named && others.length === 0 ? named : null;
	}

	/** Whether a sentence speaks of the article that is meant in some law: null where the law has no such place, or no text here. */
	#speaks(
		sentence: string,
		named: Named,
		places: readonly CitedPlace[],
	): 'of it' | 'of others' | 'unknown' | null {
		const { meanings } = this.#around;
		const [target] = meanings.of(named, places).targets;
		if (!target) return null;
		const article = unitAround(target.address, 'article') ?? target.address;
		const speaks = meanings.speaksOf(sentence, named, article);
		return speaks === undefined ? 'unknown' : speaks ? 'of it' : 'of others';
	}
}

/**
 * 第三十八条第一款第二项 behind a line that has named several laws, whose texts are all here: the only one of them that has such a place. An
 * article alone most of them have.
 */
function onlyLawWith(
	places: readonly CitedPlace[],
	{ memory, meanings }: LawsAround,
): Named | null {
	const { spokenOf } = memory.lines;
	if (!places.every(({ steps }) => steps.length > 1)) return null;
	const laws = new Map(spokenOf.places.map(({ target, named }) => [target.law, named]));
	if (laws.size !== spokenOf.laws) return null;
	const [law, ...others] = [...laws.values()].filter(
		(named) => meanings.of(named, places).targets.length > 0,
	);
	return law && others.length === 0 ? law : null;
}

/** Whether a place stands among other words in a cell of a table, whose rows are about different things. */
function isInWordsOfCell(text: string, { start, end }: Span): boolean {
	const [begin, ends] = [text.lastIndexOf('\t', start), text.indexOf('\t', end)];
	if (begin === -1 && ends === -1) return false;
	return !ONLY_PLACES.test(text.slice(begin + 1, ends === -1 ? undefined : ends));
}

/** The words of the sentence around a place and of the one in front of it, without titles and the place itself. */
function sentenceAround(text: string, { start, end }: Span): string {
	const [front = ''] = TWO_SENTENCES.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
	const [behind = ''] = SENTENCE.exec(text.slice(end, end + LONGEST)) ?? [];
	return `${front}，${behind}`.replace(TITLE, '，');
}
