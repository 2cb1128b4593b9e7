import { UNITS } from './units.ts';

const NUMBER = `\\d[\\d,.]*[余多]?[万亿]?\\s*(?:${UNITS})`;
const NAME = '[^，。；：、（）()\\d\\s和及]{2,14}';
// e.g. "行政处罚、行政强制案件分别为12件和3件", "同比分别下降21%、18%和9%": the names, what is said of them, and their numbers
const RESPECTIVE = new RegExp(
	`((?:${NAME}[、和及])*${NAME}?)分别([^，。；：、\\d]{0,10})(${NUMBER}(?:\\s*[、，和及与]\\s*${NUMBER})+)`,
	'g',
);
// What states how many, and not by how much something changed
const STATES = /^(?:共|各)?(?:为|是|达到?|有|完成|办理|开展)?(?:约|了)?$/;
// e.g. "参学率、参考率、合格率均达100%": one number of several rates
const ALIKE = new RegExp(
	`((?:[^，。；：、（）()\\d\\s]{1,10}[率度]、)*[^，。；：、（）()\\d\\s]{1,10}[率度][、和及与][^，。；：、（）()\\d\\s]{1,10}[率度])(?:均|都)(?:达到?|为|是|实现|保持在?)?\\s*(?=${NUMBER})`,
	'g',
);

// e.g. "2022年、2023年" in front of "行政案件分别为…": a number for each year, of which the last one counts
const OF_YEARS = /\d{4}年?(?:度)?.?$/;

// e.g. "2022年、2023年立案分别为30件、40件，" in front of "罚款分别为…": the years go for that list as well
const YEARS_BEFORE = /\d{4}年?(?:度)?[、和至]\s*\d{4}年(?:度)?[^。；]*分别[^。；]*$/;

/**
 * Numbers that stand in a list for several names: for each, by where it begins in its line, the names that it states; none where
 * the names cannot be told.
 * @param line a line of a report, quoted words and years hidden or not
 */
export function namesInLists(line: string): Map<number, string[]> {
	const named = new Map<number, string[]>();
	// Most lines have neither word, and the patterns try every place of them.
	const respective = line.includes('分别') ? line.matchAll(RESPECTIVE) : [];
	const alike = /[均都]/.test(line) ? line.matchAll(ALIKE) : [];
	for (const { 1: written = '', 2: verb = '', 3: list = '', 0: whole, index } of respective) {
		const from = index + whole.length - list.length;
		const numbers = [...list.matchAll(new RegExp(NUMBER, 'g'))];
		const names = written.split(/[、和及]/).filter(Boolean);
		if (OF_YEARS.test(line.slice(0, index + 1))) continue;
		if (names.length === 1 && YEARS_BEFORE.test(line.slice(0, index))) continue;
		const told = STATES.test(verb) && names.length === numbers.length;
		for (const [place, number] of numbers.entries())
			named.set(from + number.index, told ? [names[place]!] : []);
	}
	for (const { 0: whole, 1: written = '', index } of alike)
		named.set(index + whole.length, written.split(/[、和及与]/));
	return named;
}
