import { expect, test } from 'vitest';
import { NOWHERE } from '../../../src/domain/citation/held/here.ts';
import { CitationReader } from '../../../src/domain/citation/resolve/resolve.ts';
import { citationOf } from '../../../src/domain/citation/say/wording.ts';
import { nameInUnit } from '../../../src/domain/draft/compared/quoted-units.ts';
import { walk, type Unit } from '../../../src/domain/law/model.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { COUNTY, countyTexts, titleOf } from './invented-county.ts';

/** The units that are read and copied one by one: 条 and points, and sections with words of their own. */
const HOLDERS = ['article', 'point', 'heading'];

/** What 引用 copies of each place in a text, by its address. */
function copied(text: string): [words: string, address: string][] {
	const law = readLaw(text);
	const holders = walk(law.units).filter(({ kind }) => HOLDERS.includes(kind));
	return holders.flatMap((holder) =>
		[holder, ...walk(holder.children.filter(({ kind }) => !HOLDERS.includes(kind)))]
			.filter(({ address }) => address !== '' && !isOnly(address, holder))
			.map(({ address }): [string, string] => [
				citationOf({ title: titleOf(text) }, nameInUnit(address, holder)),
				address,
			]),
	);
}

/** The only 款 of an article or section is cited as that. */
const isOnly = (address: string, { children }: Unit): boolean => {
	const paragraphs = children.filter(({ kind }) => kind === 'paragraph');
	return paragraphs.length === 1 && paragraphs[0]!.address === address;
};

test.each(Object.entries(COUNTY))(
	'what is copied of %s can be read and leads back',
	(id, [first]) => {
		for (const [words, address] of copied(first![1]))
			expect([words, new CitationReader(countyTexts, {}).read(words, NOWHERE)[0]]).toMatchObject([
				words,
				{ text: words, targets: [{ law: id, address }] },
			]);
	},
);
