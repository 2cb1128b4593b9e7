import { UNITS } from './units.ts';

const NUMBER = `\\d[\\d,.]{0,24}[余多]?[万亿]?\\s*(?:${UNITS})`;
const NAME = '[^，。；：、,;:（）()\\d\\s和及]{1,14}';
const RATE = '[^，。；：、（）()\\d\\s]{1,10}[率度]';
// e.g. "行政处罚、行政强制案件分别为12件和3件", "局长、副局长分别主持会议3次、4次", "同比分别下降21%、18%和9%": the names, what is said of them, and their numbers
const OF_EACH = `((?:${NAME}[、和及])*${NAME}?)分别([^，。；：、\\d]{0,16})(${NUMBER}(?:\\s*[、，和及与]\\s*${NUMBER})+)`;
// e.g. "参学率、参考率、合格率均达100%": one number of several rates
const OF_ALL = `((?:${RATE}、)*${RATE}[、和及与]${RATE})(?:均|都)(?:达到?|为|是|实现|保持在?)?\\s*(?=${NUMBER})`;
// A list without numbers is passed over as a whole: from each of its names the pattern would read to its end again.
const RESPECTIVE = new RegExp(`${OF_EACH}|(?:${NAME}[、和及])+`, 'g');
const ALIKE = new RegExp(`${OF_ALL}|(?:${RATE}、)+`, 'g');
// What states how many, and not by how much something changed
const STATES = /^(?:共|各)?(?:为|是|达到?|有|完成|办理|开展)?(?:约|了)?$/;
// e.g. "同比下降", "较上年增长", "占": what says how something changed, or a share of it
const CHANGES = /[同环]比|[较比]|增|减|升|降|提高|下滑|压缩|缩短|占|第/;
// e.g. "村三级林长" behind "县、乡、": a 林长 of each
const OF_LEVELS = /^(.{1,6})[两二三四五](级.{2,})$/;
// e.g. "2022年、2023年" in front of "行政案件分别为…": a number for each year, of which the last one counts
const OF_YEARS = /\d{4}年?(?:度)?.?$/;
const LONGEST_YEAR = '2022年度'.length;

// e.g. "2022年、2023年立案分别为30件、40件，" in front of "罚款分别为…": the years go for that list as well
const YEARS_BEFORE = /\d{4}年?(?:度)?[、和至]\s*\d{4}年(?:度)?/;

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
	for (const { 1: written = '', 2: verb = '', 3: list, 0: whole, index } of respective) {
		if (list === undefined) continue;
		const from = index + whole.length - list.length;
		const numbers = [...list.matchAll(new RegExp(NUMBER, 'g'))];
		const names = written.split(/[、和及]/).filter(Boolean);
		if (OF_YEARS.test(line.slice(Math.max(0, index - LONGEST_YEAR), index + 1))) continue;
		if (names.length === 1 && areYearsBefore(line.slice(0, index))) continue;
		const told = names.length === numbers.length && !CHANGES.test(verb);
		const each = told ? namesOfEach(names, STATES.test(verb) ? '' : verb) : [];
		for (const [place, number] of numbers.entries())
			named.set(from + number.index, each.slice(place, place + 1));
	}
	for (const { 0: whole, 1: written, index } of alike)
		if (written !== undefined) named.set(index + whole.length, written.split(/[、和及与]/));
	return named;
}

function areYearsBefore(words: string): boolean {
	const sentence = words.split(/[。；]/).at(-1)!;
	const years = sentence.search(YEARS_BEFORE);
	return years !== -1 && sentence.includes('分别', years);
}

/** `局长`, `副局长` and what both do; `县`, `乡`, `村三级林长` → `县级林长` … */
function namesOfEach(names: readonly string[], verb: string): string[] {
	const [, last, kind = ''] = OF_LEVELS.exec(names.at(-1)!) ?? [];
	return [...names.slice(0, -1), last ?? names.at(-1)!].map((name) => name + kind + verb);
}
