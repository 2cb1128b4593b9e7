import { wordFile } from '../../exports/word/document.ts';
import { lawForWord } from '../../exports/word/law.ts';
import { readLawJson, type WordMaker } from './word-maker.ts';

/** The law in the JSON at `data-law`; the file is named by its title and the day of the wording. */
export const make: WordMaker = async ({ law: address = '' }) => {
	const law = await readLawJson(address);
	return {
		name: `${law.title}（${law.version.date}）.docx`,
		file: await wordFile(lawForWord(law)),
	};
};
