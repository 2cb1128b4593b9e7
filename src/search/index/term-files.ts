import { writeAscending } from '../coding/ascending.ts';
import { BitWriter } from '../coding/bits.ts';
import { fileOf, type TermFile } from '../finder/files.ts';
import { cutTerms } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import { fileSize } from './file-size.ts';
import type { Collected } from './collect.ts';
import type { SourceSite } from './source.ts';

/** Postings in one file. */
const POSTINGS = { least: 300, most: 2400, large: 4_000_000 };

/** Terms and everyday words, spread over files by their hash. */
export function termFiles(
	{ lists, divisionLists, passages, firsts }: Collected,
	synonyms: SourceSite['synonyms'],
	wordness: (term: string) => number,
): TermFile[] {
	const terms = [...new Set([...lists.keys(), ...divisionLists.keys()])].sort();
	const total = terms.reduce((sum, term) => sum + (lists.get(term)?.passages.length ?? 0), 0);
	const size = fileSize(total, POSTINGS);
	const files = Array.from({ length: Math.max(1, Math.ceil(total / size)) }, () => ({
		terms: [] as string[],
		synonyms: [] as string[][],
	}));
	for (const term of terms) files[fileOf(term, files.length)]!.terms.push(term);
	for (const { say, law } of synonyms)
		for (const words of say) {
			const key = firstTerm(words);
			if (key) files[fileOf(key, files.length)]!.synonyms.push([words, ...law]);
		}
	return files.map((file) => {
		const out = new BitWriter();
		for (const term of file.terms) {
			const list = lists.get(term);
			out.gamma((list?.passages.length ?? 0) + 1);
			out.gamma((divisionLists.get(term)?.passages.length ?? 0) + 1);
			out.write(wordness(term), 2);
			if (list) writeAscending(out, list.passages, passages.length);
			for (const count of list?.counts ?? []) out.unary(count - 1);
			writeAscending(out, divisionLists.get(term)?.passages ?? [], firsts.length);
		}
		return {
			k: file.terms.join(' '),
			b: Buffer.from(out.bytes()).toString('base64'),
			...(file.synonyms.length > 0 && { s: file.synonyms }),
		};
	});
}

/** The term under which an everyday word is kept: that with which it begins. */
const firstTerm = (words: string): string | undefined => cutTerms(foldText(words).text)[0]?.text;
