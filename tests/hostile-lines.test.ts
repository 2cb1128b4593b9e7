import { describe, expect, test } from 'vitest';
import { find } from '../src/domain/citation/find/find.ts';
import { nameVariants } from '../src/domain/citation/find/names/name-variants.ts';
import { CitationReader } from '../src/domain/citation/resolve/resolve.ts';
import { continues } from '../src/domain/draft/quoted/leads.ts';
import { readLaw } from '../src/domain/law/read/parse.ts';
import { readRow } from '../src/domain/law/read/lines/table-rows.ts';
import { isDocumentNumber } from '../src/domain/law/title/document-lines.ts';
import { isCaptionBelow } from '../src/domain/law/read/tree/remarks.ts';
import { beginsAttachments } from '../src/domain/report/lines/closing-words.ts';
import { isPageLine } from '../src/domain/report/lines/page-lines.ts';
import { slips } from '../src/domain/report/doubts/slips.ts';
import { findFigures } from '../src/domain/report/figures/find-figures.ts';
import { turnOfHeading } from '../src/domain/report/outline/turns.ts';
import { mainPart } from '../src/domain/text/main-part.ts';
import { captionOfPage } from '../src/importer/lines/page-facts.ts';
import { isMenuLine } from '../src/importer/lines/page-head.ts';
import { plainRows } from '../src/loaders/plain-rows.ts';
import { readYear } from '../src/search/asked/years.ts';
import { readPlace } from '../src/search/query.ts';
import { inventedLaws } from './domain/citation/invented-laws.ts';
import { timeWorked } from './time-worked.ts';

const cite = (line: string): unknown => new CitationReader(inventedLaws, {}).read(line);

/** Words that end otherwise than a pattern wants them, and that it could share out in very many ways. */
describe('a line that was made to stop its reader is read at once', () => {
	test.each<[what: string, read: () => unknown]>([
		['a list of words that is not closed', () => plainRows(`- say: [${'甲, '.repeat(40)}`)],
		['a heading of words that say nothing', () => turnOfHeading(`${'及其不足'.repeat(40)}！`)],
		['并且 again and again', () => continues(`并${'且并'.repeat(40)}条`)],
		['版本 again and again', () => readYear(`某法（1994公布${'版本'.repeat(40)}4`, () => true)],
		['零 again and again', () => find(`依照《某法》第三条零零${'、零零'.repeat(40)}，`)],
		['行政法规 again and again', () => cite(`依照灯，刑法${'行政法规'.repeat(40)}`)],
		['本条第 again and again', () => cite('违反本条第一项'.repeat(14_000))],
		['a row that ends in an escaped bar', () => readRow(`|${'甲'.repeat(100_000)}\\|`)],
		['a title that does not close', () => readLaw(`${'，《'.repeat(50_000)}》`)],
		['a name of many makers', () => nameVariants(`${'人民代表大会表代'.repeat(500)}\0`)],
		['a 题注 that is none', () => isCaptionBelow(`（${'年'.repeat(2000)}${'批准'.repeat(2000)}`)],
		[
			'months without numbers',
			() =>
				findFigures(
					`${'月度'.repeat(450)}${'分别'.repeat(450)}，检查、处罚、宣传、培训分别为3件、5件、7次、8次`,
				),
		],
		[
			'names in a list without numbers',
			() => findFigures(`${'某项率、'.repeat(20_000)}分别不变，均不变，3件`),
		],
		[
			'half-width brackets and quotes that are not closed',
			() => slips([`(${'示例'.repeat(10_000)}"${'示例'.repeat(10_000)}`]),
		],
		['numbers of commas alone', () => findFigures(`投入${'0,'.repeat(10_000)}`)],
		['a day, and blanks behind it', () => isPageLine(`2031-03-01${' '.repeat(2000)}。`)],
		['附件, and blanks behind it', () => beginsAttachments(`附${' '.repeat(20_000)}甲`)],
		[
			'a document number, and blanks within it',
			() => isDocumentNumber(`示政〔2031〕${' '.repeat(20_000)}3`),
		],
		[
			'what a page tells of a law, and blanks within it',
			() => captionOfPage([`文号：示政${' '.repeat(40_000)}3号`, '发布日期：2031-03-01']),
		],
		['buttons that share out a line in many ways', () => isMenuLine(`${'首页'.repeat(19)}政网`)],
		[
			'blanks in a place',
			() => readPlace(`甲${['一条', '0款', '1项', 'x'].join(' '.repeat(200))}`),
		],
		[
			'relationships of a Word file that are not closed',
			() => mainPart('<Relationship /officeDocument"'.repeat(2000), () => true),
		],
	])('%s', (_, read) => {
		const start = timeWorked();
		read();
		expect(timeWorked() - start).toBeLessThan(500);
	});
});
