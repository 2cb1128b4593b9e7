import { matchesIn } from '../match-at.ts';

// e.g. "实施条例", "实施细则": what the rules are called that carry out a law
export const RULES = '实施(?:细则|条例|办法|规定)';
// e.g. "实施条例" in 《实施条例》, or in 符合实施条例第九条
const ALONE = new RegExp(`^${RULES}$`);
// e.g. "（以下简称某法）" behind the name of the law
export const BRACKET = '(?:（[^（）]*）|\\([^()]*\\))?';

// e.g. "实施细则" in 《某法》及其实施细则, "实施条例" in 《某法》的实施条例, 《某法》实施条例, "省实施办法" in 《某法》及省实施办法;
// not in 《某法》及其实施情况
const NAMED = new RegExp(
	`(?<=[及和]其|》${BRACKET}[的及和与]?)${RULES}(?!》)|(?<=》${BRACKET}(?:[、及和与]|以及))[我本]?(?:省|自治区|市)${RULES}(?!》|第)`,
	'g',
);

/** Whether words are no name of their own, but that of the rules of some law that the text has named. */
export const areRulesAlone = (words: string): boolean => ALONE.test(words);

/** Where a text names the rules of the law that stands right in front of them. */
export const rulesNamedIn = (text: string): RegExpExecArray[] =>
	text.includes('实施') ? matchesIn(NAMED, text) : [];
