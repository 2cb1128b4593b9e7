import type { Problem } from '../../checked.ts';
import { openBrackets } from './front.ts';
import { follows } from './lines.ts';
import { formatNumeral } from './numerals.ts';
import { walk, type Law, type Unit, type UnitNumber } from './model.ts';

/** Everything in a parsed statute that a statute should not have, in the order of the source. */
export function surprises(law: Law): Problem[] {
	const units = [...walk(law.units)];
	return [
		...articleNumbering(law),
		...divisionNumbering(law.units),
		...units.flatMap(listNumbering),
		...units.flatMap(emptyDivision),
		...units.flatMap(wrongCharacters),
		...strayBrackets(units),
	].sort((a, b) => a.line! - b.line!);
}

const warning = (unit: Unit, message: string): Problem => ({
	severity: 'warning',
	message,
	line: unit.line,
});

/** `第十七条之一` from a number. */
function written({ main, branch }: UnitNumber, unit: string): string {
	return `第${formatNumeral(main)}${unit}${branch > 0 ? `之${formatNumeral(branch)}` : ''}`;
}

/** Articles run through the whole law, whatever 编 and 章 they stand in; each 附件 counts for itself. */
function articleNumbering(law: Law): Problem[] {
	const scopes = [
		law.units.filter((unit) => unit.kind !== 'annex'),
		...law.units.filter((unit) => unit.kind === 'annex').map((unit) => [unit]),
	];
	return scopes.flatMap((scope) =>
		sequence([...walk(scope)].filter((unit) => unit.kind === 'article')),
	);
}

function sequence(articles: readonly Unit[]): Problem[] {
	const seen = new Set<string>();
	return articles.flatMap((unit, place) => {
		const previous = articles[place - 1]?.number ?? null;
		const number = unit.number!;
		const key = `${number.main}/${number.branch}`;
		const again = seen.has(key);
		seen.add(key);
		if (follows(previous, number)) return [];
		const found = written(number, '条');
		if (again) return [warning(unit, `条号重复：${found}在前面已经出现过。请核对官方文本`)];
		if (!previous)
			return [
				warning(
					unit,
					`条号不是从第一条开始：第一个条文是${found}。如果本文件只是一部法规的一部分，请把各部分一起导入`,
				),
			];
		return [
			warning(
				unit,
				`条号不连续：${written(previous, '条')}之后是${found}。请核对是否缺条、多条或者条号有误`,
			),
		];
	});
}

const NAMES: Partial<Record<Unit['kind'], string>> = {
	part: '编',
	subpart: '分编',
	chapter: '章',
	section: '节',
};

/** 编, 章 and 节 count from one; 章 may go on counting across 分编, and start again in each 编. */
function divisionNumbering(units: readonly Unit[]): Problem[] {
	const last = new Map<string, UnitNumber>();
	const problems: Problem[] = [];
	const visit = (children: readonly Unit[]): void => {
		for (const unit of children) {
			const name = NAMES[unit.kind];
			if (unit.kind === 'part')
				for (const kind of ['subpart', 'chapter', 'section']) last.delete(kind);
			if (unit.kind === 'chapter' || unit.kind === 'heading') last.delete('section');
			if (unit.kind === 'annex') last.clear();
			if (name && unit.number) {
				const previous = last.get(unit.kind) ?? null;
				const restarts = unit.number.main === 1 && unit.kind !== 'part';
				if (!follows(previous, unit.number) && !(restarts && previous === null))
					problems.push(
						warning(
							unit,
							`${name}号不连续：${previous ? `${written(previous, name)}之后` : '开头'}是${written(unit.number, name)}。请核对官方文本`,
						),
					);
				last.set(unit.kind, unit.number);
			}
			visit(unit.children);
		}
	};
	visit(units);
	return problems;
}

/** 项 and 目 count from one within their 款 or 项. */
function listNumbering(unit: Unit): Problem[] {
	const items = unit.children.filter((child) => child.kind === 'item' || child.kind === 'subitem');
	return items.flatMap((item, place) => {
		const expected = (items[place - 1]?.number?.main ?? 0) + 1;
		if (item.number?.main === expected) return [];
		return [
			warning(item, `序号不连续：应为第 ${expected} 项，实为“${item.label}”。请核对官方文本`),
		];
	});
}

function emptyDivision(unit: Unit): Problem[] {
	if (!NAMES[unit.kind] || unit.children.length > 0) return [];
	return [warning(unit, `“${unit.label}${unit.gap}${unit.text}”下面没有条文。请核对官方文本`)];
}

// e.g. "笫五十四条" (bamboo 笫 for 第), U+FFFD for a character that was lost, a private-use character
const WRONG = /笫|\uFFFD|[\uE000-\uF8FF]/u;
// e.g. "第七十五 条"
const BROKEN_LABEL = /\s/;

function wrongCharacters(unit: Unit): Problem[] {
	const problems: Problem[] = [];
	const found = WRONG.exec(unit.label + unit.text)?.[0];
	if (found === '笫')
		problems.push(warning(unit, '错字：“笫”应为“第”。官方文本如此则保留，否则请改正'));
	else if (found)
		problems.push(
			warning(
				unit,
				`有无法显示的字符（U+${found.codePointAt(0)!.toString(16).toUpperCase()}）。请核对官方文本`,
			),
		);
	if (BROKEN_LABEL.test(unit.label))
		problems.push(warning(unit, `序号中间有空格：“${unit.label}”。请核对官方文本`));
	return problems;
}

/** A bracket that nothing opens or closes. 题注 lines count together: one bracket may run over several lines. */
function strayBrackets(units: readonly Unit[]): Problem[] {
	const captions = units.filter((unit) => unit.kind === 'caption');
	const open = captions.reduce((sum, unit) => sum + openBrackets(unit.label + unit.text), 0);
	const problems = units.flatMap((unit) => {
		if (unit.kind === 'caption' || unit.kind === 'row') return [];
		// A list label such as `1）` brings its own half bracket.
		const balance = openBrackets(unit.text);
		return balance === 0 ? [] : [strayBracket(unit, balance)];
	});
	return open === 0 ? problems : [strayBracket(captions.at(-1)!, open), ...problems];
}

const strayBracket = (unit: Unit, balance: number): Problem =>
	warning(unit, `括号不成对：多了一个“${balance > 0 ? '（' : '）'}”。请核对官方文本`);
