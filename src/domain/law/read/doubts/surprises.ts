import type { Problem } from '../../../../checked.ts';
import { impossibleDays } from '../../numbers/dates.ts';
import { asProblems, finding, type Finding } from './findings.ts';
import { openBrackets, titlesIn } from '../front/front.ts';
import {
	articlesOf,
	ownWords,
	walk,
	withoutAnnexes,
	type Law,
	type Unit,
	type UnitKind,
} from '../../model.ts';
import { numbering } from './numbering.ts';
import { runningHeads } from '../front/running-heads.ts';
import { matchList } from '../lines/lists.ts';
import { isBare, isBareNumber, isPageNumber } from '../lines/running.ts';
import { codePointOf, UNSEEN } from '../../unseen.ts';

/** Everything in a parsed statute that a statute should not have, in the order of the source. */
export const surprises = (law: Law): Problem[] => asProblems(findingsOf(law));

/** The same, each with its rule. */
export function findingsOf(law: Law): Finding[] {
	const units = walk(law.units);
	const title = titlesIn(law.units);
	return [
		...nothingFound(law, units),
		...numbering(law),
		...units.flatMap(emptyDivision),
		...units.flatMap(namelessDivision),
		...units.flatMap(impossibleDay),
		...units.flatMap(wrongCharacters),
		...units.flatMap(lostNumbers),
		...units.flatMap(brokenLine),
		...units.flatMap(pageNumber),
		...walk(withoutAnnexes(law.units)).flatMap(bareNumber),
		...headsOfPages(units, title),
		...strayBrackets(units),
	];
}

function nothingFound(law: Law, units: readonly Unit[]): Finding[] {
	const first = units[0];
	if (!first) {
		const message = '没有读到文字：文件是空的，或者内容全是图片。请换用官方发布的文字版';
		return [{ rule: '没有读到文字', severity: 'error', line: 1, message }];
	}
	if (articlesOf(law).length > 0 || units.some(isNumberedUnit)) return [];
	const detail =
		'没有“第一条”这样的条号，也没有“一、”这样的序号，全文按自然段处理。请核对文件是否完整';
	return [finding(first, '没有找到条文', detail, 'info')];
}

/** `一、…`, or `1 总则` of an emergency plan: a text that is numbered so needs no 条. */
const isNumberedUnit = ({ kind, number }: Unit): boolean =>
	kind === 'point' || (kind === 'heading' && number !== null);

const HEADED: readonly UnitKind[] = ['part', 'subpart', 'chapter', 'section', 'heading'];

function emptyDivision(unit: Unit): Finding[] {
	const holds = unit.children.some(({ kind }) => kind !== 'continuation' && kind !== 'caption');
	if (!HEADED.includes(unit.kind) || holds) return [];
	const message = `“${ownWords(unit)}”之下是空的。请对照官方文本，核对是否缺条`;
	return [finding(unit, '标题下面没有条文', message)];
}

const DIVIDED: readonly UnitKind[] = ['part', 'subpart', 'chapter', 'section'];

function namelessDivision(unit: Unit): Finding[] {
	const named = unit.text !== '' || unit.children[0]?.kind === 'continuation';
	if (!DIVIDED.includes(unit.kind) || named) return [];
	const message = `“${unit.label}”后面没有名称。请对照官方文本，补在同一行或者下一行`;
	return [finding(unit, '标题没有名称', message)];
}

function impossibleDay(unit: Unit): Finding[] {
	const [day] = unit.text.includes('日') ? impossibleDays(unit.text) : [];
	if (day === undefined) return [];
	return [finding(unit, '日期有误', `日历上没有“${day}”，没有读作日期。请对照官方文本改正`)];
}

// e.g. "笫五十四条" (bamboo 笫 for 第), U+FFFD for a character that was lost, a private-use or control character
const WRONG = /笫|\uFFFD|[\uE000-\uF8FF]|(?!\t)\p{Cc}/u;
// Such a character between two others: nobody sees it, and no search finds the word around it
const UNSEEN_WITHIN = new RegExp(`(?<=\\S)${UNSEEN}(?=\\S)`);
// e.g. "第七十五 条"
const BLANK_INSIDE = /\S\s+\S/;
const NUMBERED: readonly UnitKind[] = ['article', 'part', 'subpart', 'chapter', 'section', 'item'];

function wrongCharacters(unit: Unit): Finding[] {
	const found = WRONG.exec(unit.label + unit.text)?.[0];
	if (found === '笫')
		return [finding(unit, '错字', '“笫”应为“第”。官方文本如此则保留，否则请改正')];
	if (found) {
		const detail = `这一行有 ${codePointOf(found)}，网页上显示不出来。请对照官方文本，换成原来的字`;
		return [finding(unit, '有无法显示的字符', detail)];
	}
	const unseen = UNSEEN_WITHIN.exec(unit.text)?.[0];
	if (unseen) return [unseenCharacter(unit, unseen)];
	if (!NUMBERED.includes(unit.kind) || !BLANK_INSIDE.test(unit.label)) return [];
	const detail = `“${unit.label}”已按没有空格识别。官方文本如此则保留，否则请改正`;
	return [finding(unit, '序号中间有空格', detail, 'info')];
}

function unseenCharacter(unit: Unit, character: string): Finding {
	const detail = `这一行的文字中间有 ${codePointOf(character)}，看不见，但会使检索和复制不准。已照原样保留；官方文本没有的，请删去后重新导入`;
	return finding(unit, '有看不见的字符', detail, 'info');
}

/** Lines after a colon that end in semicolons are a list; its numbers were made by the word processor and are lost. */
function lostNumbers(unit: Unit): Finding[] {
	const first = unit.children[0];
	const lost =
		first?.kind === 'continuation' && /[：:]$/.test(unit.text) && /[；;]$/.test(first.text);
	// What a decision quotes has its own numbers, or a mark in front.
	if (!lost || first.text.startsWith('“') || matchList(first.text)) return [];
	const detail =
		'冒号后面的几行没有“（一）”这样的序号，已并入上面一款。官方文本如有序号，请补上后重新导入';
	return [finding(first, '可能丢了项的序号', detail)];
}

/** A line that ends in the middle of a clause, and the line that carries it on. */
function brokenLine(unit: Unit): Finding[] {
	if (HEADED.includes(unit.kind) || unit.kind === 'annex') return [];
	const lines = [unit, ...unit.children];
	return unit.children.flatMap((child, place) => {
		const before = lines[place]!.text;
		const clause =
			isBare(before) && before.length > 9 && (/[，；]/.test(before) || before.length > 25);
		if (child.kind !== 'continuation' || !clause) return [];
		const detail =
			'上一行没有标点就换行，本行已并入上面一款。如果官方文本里这是两款，请在上一行末尾补上标点';
		return [finding(child, '一句话分成了两行', detail)];
	});
}

function pageNumber(unit: Unit): Finding[] {
	if (unit.number || !isPageNumber(unit.text)) return [];
	const detail = `“${unit.text}”像是印刷品的页码，没有作为一款。请从源文件中删去后重新导入`;
	return [finding(unit, '页码混在正文里', detail)];
}

/** Not in an 附件, which may have columns of them. */
function bareNumber(unit: Unit): Finding[] {
	if (unit.number || !isBareNumber(unit.text)) return [];
	const detail = `这一行只有“${unit.text}”，像是印刷品的页码。是页码的，请从源文件中删去后重新导入`;
	return [finding(unit, '只有数字的一行', detail)];
}

/** The head of a page beside its number. */
function headsOfPages(units: readonly Unit[], title: string): Finding[] {
	const heads = runningHeads(units, ({ kind }) => kind === 'continuation', title);
	return [...heads].map((unit) => {
		const detail = `“${unit.text}”像是印刷品的页眉，没有作为一款。请从源文件中删去后重新导入`;
		return finding(unit, '页眉混在正文里', detail);
	});
}

/** A bracket that nothing opens or closes. 题注 lines count together: one bracket may run over several lines. */
function strayBrackets(units: readonly Unit[]): Finding[] {
	const captions = units.filter((unit) => unit.kind === 'caption');
	const blocks = units.filter(({ kind }) => !OWN_BRACKETS.includes(kind));
	return [
		...(captions.length > 0 ? strayBracket(captions.at(-1)!, captions) : []),
		...blocks.flatMap((unit) => strayBracket(unit, [unit, ...furtherLines(unit)])),
	];
}

/** Counted with the unit above them, or not at all. */
const OWN_BRACKETS: readonly UnitKind[] = ['caption', 'continuation', 'row', 'entry'];

const furtherLines = (unit: Unit): Unit[] =>
	unit.children.filter(({ kind }) => kind === 'continuation');

function strayBracket(unit: Unit, lines: readonly Unit[]): Finding[] {
	// A list label such as `1）` brings its own half bracket.
	const balance = lines.reduce((sum, { text }) => sum + openBrackets(text), 0);
	if (balance === 0) return [];
	const bracket = balance > 0 ? '“（”没有对应的“）”' : '“）”没有对应的“（”';
	const detail = `${bracket}。官方文本如此则保留，否则请改正`;
	return [finding(unit, '括号不成对', detail, 'info')];
}
