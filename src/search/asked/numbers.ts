/** 〔2019〕28号, however it was written. */
export interface DocumentNumber {
	/** What stands in front of the year: 豫政办; empty if nothing does. May begin with words of the question. */
	body: string;
	year: number;
	number: number;
	/** Where it stands in the folded text. */
	start: number;
	end: number;
}

// e.g. "豫政办〔2019〕28号", "[2019]28号", "(2019) 28号", "【2019】第28号", "〔2019〕28" at the end;
// "2019年28号", "2019年第28号", "2019 28号", "2019-28号"
const NUMBER =
	/([\u4e00-\u9fff]{0,12}) ?(?:[〔[(【〈{] ?((?:19|20)\d\d) ?[〕\])】〉}] ?第?(\d{1,5}) ?(?:号|$)|((?:19|20)\d\d)[年 -]第?(\d{1,5})号)/g;

/** The numbers of documents that a folded text names, in order. */
export const numbersIn = (folded: string): DocumentNumber[] =>
	[...folded.matchAll(NUMBER)].map((match) => ({
		body: match[1]!,
		year: Number(match[2] ?? match[4]),
		number: Number(match[3] ?? match[5]),
		start: match.index,
		end: match.index + match[0].length,
	}));

/** A document's number in the form of GB/T 9704-2012: `〔2019〕28号`. */
export const formatNumber = ({ year, number }: Pick<DocumentNumber, 'year' | 'number'>): string =>
	`〔${year}〕${number}号`;
