import { definitionsIn } from '../../src/domain/citation/find/names/definitions.ts';
import { numbersIn } from '../../src/domain/citation/find/names/document-numbers.ts';
import { amendedBy } from '../../src/domain/citation/find/names/amended.ts';
import { readLawCitations } from '../../src/domain/citation/link/read-law.ts';
import { CitationReader } from '../../src/domain/citation/resolve/resolve.ts';
import { titlesIn } from '../../src/domain/citation/find/names/titles.ts';
import { amendedByTitle } from '../../src/domain/law/title/amending-title.ts';
import { captionOf } from '../../src/domain/law/caption/caption.ts';
import { isAgreed, isContract } from '../../src/domain/law/title/contract.ts';
import { dateInFileName, datesIn } from '../../src/domain/law/numbers/dates.ts';
import { definitionsOf } from '../../src/domain/law/words/definitions.ts';
import { effectiveOf } from '../../src/domain/law/versions/effective.ts';
import { expiryOf } from '../../src/domain/law/versions/expiry.ts';
import { versionFacts } from '../../src/domain/law/versions/history.ts';
import { isLawName, shortTitleOf, titleOf } from '../../src/domain/law/title/identify.ts';
import { parseNumeral } from '../../src/domain/law/numbers/numerals.ts';
import { originOf } from '../../src/domain/law/caption/origin.ts';
import { outlineOf as lawOutlineOf } from '../../src/domain/law/address/outline.ts';
import { parseLaw, readLaw } from '../../src/domain/law/read/parse.ts';
import { sayLine, sentencesOf } from '../../src/domain/law/words/spoken.ts';
import { blocksOf } from '../../src/domain/report/outline/blocks.ts';
import { contradictions } from '../../src/domain/report/doubts/counts.ts';
import { splitEnumeration } from '../../src/domain/report/lines/enumeration.ts';
import { factsOf } from '../../src/domain/report/told/facts.ts';
import { notOfficial } from '../../src/domain/report/document/not-official.ts';
import { outlineOf } from '../../src/domain/report/outline/outline.ts';
import { withNamedParts } from '../../src/domain/report/outline/unheaded.ts';
import { partsOfHeading } from '../../src/domain/report/parts.ts';
import { recognise } from '../../src/domain/report/document/recognise.ts';
import { slips } from '../../src/domain/report/doubts/slips.ts';
import { withoutCommentary } from '../../src/importer/lines/appended.ts';
import { withArticlesApart } from '../../src/importer/lines/articles-apart.ts';
import { draftLaw } from '../../src/importer/law/draft.ts';
import { withoutLeftovers } from '../../src/importer/lines/leftovers.ts';
import { mdxBody } from '../../src/importer/report/mdx-body.ts';
import { captionOfPage } from '../../src/importer/lines/page-facts.ts';
import { fieldsOf } from '../../src/importer/report/fields.ts';
import { readHtml } from '../../src/importer/read/html/html.ts';
import { readText } from '../../src/importer/read/text.ts';
import { textsIn } from '../../src/importer/law/republished.ts';
import { withoutPrintedPages } from '../../src/importer/lines/printed-pages.ts';
import { withTabRowsOfLaw } from '../../src/importer/lines/tab-rows.ts';
import { unmarked } from '../../src/importer/lines/unmarked.ts';
import { withWholeLines } from '../../src/importer/lines/whole-lines.ts';
import { withoutWideBlanks } from '../../src/importer/lines/wide-set.ts';
import { readAge } from '../../src/search/asked/ages.ts';
import { asksForContact } from '../../src/search/asked/contact.ts';
import { askedOfLaw } from '../../src/search/asked/law-itself.ts';
import { readQuestion } from '../../src/search/asked/read-question.ts';
import { readYear } from '../../src/search/asked/years.ts';
import { lawListAsked } from '../../src/search/finder/named/law-list.ts';
import { reportsAsked } from '../../src/search/finder/understand/reports-asked.ts';
import type { SiteIndex } from '../../src/search/finder/index/site-index.ts';
import { cutTerms } from '../../src/search/text/cut.ts';
import { foldText } from '../../src/search/text/fold.ts';
import { splitPinyin } from '../../src/search/text/pinyin.ts';
import { inventedLaws } from '../domain/citation/invented-laws.ts';
import { check } from '../domain/draft/invented-site.ts';

/** Reads a text from outside to its end, whatever it says. */
export type Read = (text: string) => unknown;

const lines = (text: string): string[] => text.split('\n');

/** A regulation in which a text is an article. */
const asArticle = (text: string): string =>
	`示例市示例条例\n（2030年3月1日示例市第一届人民代表大会常务委员会第二次会议通过）\n第一条　为了示例，制定本条例。\n第二条　${text}\n第三条　本条例自2030年5月1日起施行。\n`;

/** A report in which a text is what was done. */
const asReport = (text: string): string =>
	`示例县2030年法治政府建设情况报告\n一、主要举措和成效\n${text}\n二、存在的不足和原因\n一是人少。\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n局长开会。\n四、2031年工作安排\n（一）多做。\n`;

const inLaw = { self: { law: 'fengzheng' }, day: '2030-01-01' };
const emptyIndex = { root: { facets: {}, pages: [] }, laws: [] } as unknown as SiteIndex;
const isName = (name: string): boolean => name === '刑法';

/** What reads files, and texts that somebody pastes. */
export const ofLines: Record<string, Read> = {
	'a text file': (text) => readText(Buffer.from(text)),
	'a web page': (text) => readHtml(Buffer.from(`<html><body><p>${text}</p></body></html>`)),
	'front matter and marks of Markdown': (text) => unmarked(lines(text)),
	'blanks between all characters': (text) => withoutWideBlanks(lines(text)),
	'what a printer left': (text) => withoutLeftovers(lines(text)),
	'pages of a print': (text) => withoutPrintedPages(lines(text)),
	'a commentary behind a law': (text) => withoutCommentary(lines(text)),
	'articles in one line': (text) => withArticlesApart(lines(text)),
	'lines that a margin broke': (text) => withWholeLines(lines(text)),
	'rows of tabs': (text) => withTabRowsOfLaw(lines(text)),
	'what a web page tells above a law': (text) => captionOfPage(lines(text)),
	'several laws in one file': (text) => textsIn(lines(text)),
	'which kind of document it is': (text) => [recognise(lines(text)), notOfficial(lines(text))],
	'a law': (text) => parseLaw(text),
	'an article': (text) => {
		const law = readLaw(asArticle(text));
		const draft = draftLaw(lines(asArticle(text)), 'a.txt');
		return [draft, expiryOf(law), definitionsOf(law), lawOutlineOf(law)];
	},
	'a contract': (text) => [isContract(text), isAgreed(text)],
	'a report': (text) => {
		const outline = outlineOf(lines(asReport(text)));
		return fieldsOf(outline, factsOf(outline), 2030);
	},
	'a report without headings': (text) => {
		const report = `示例县2030年法治政府建设情况报告\n${text}\n还存在不足。\n下一步，抓落实。\n`;
		return withNamedParts(outlineOf(lines(report)));
	},
	'figures and counts of a report': (text) => contradictions(text),
	'slips of a report': (text) => slips(lines(text)),
	'the body of a report': (text) => mdxBody(blocksOf(outlineOf(lines(text)).opening)),
	'citations of a law': (text) =>
		readLawCitations(readLaw(asArticle(text)), new CitationReader(inventedLaws, inLaw)),
	'a draft': (text) => check(text),
};

/** What reads one line, a title or a question. */
export const ofOneLine: Record<string, Read> = {
	'a title': (text) => {
		const title = titleOf(readLaw(`${text}条例\n（2030年3月1日通过）\n第一条　为了示例。\n`));
		return [shortTitleOf(title), isLawName(title), amendedByTitle(title), amendedBy(title)];
	},
	'a 题注': (text) => {
		const law = readLaw(`示例市示例条例\n（${text}）\n第一条　为了示例。\n`);
		return [versionFacts(captionOf(law)), originOf(titleOf(law), captionOf(law))];
	},
	'when a law applies from': (text) =>
		effectiveOf(readLaw(`示例条例\n第一条　甲。\n第二条　本条例自${text}起施行。`)),
	'numerals and days': (text) => [parseNumeral(text), datesIn(text), dateInFileName(text)],
	'a line read aloud': (text) => sentencesOf(sayLine(text)),
	'a list in a sentence': (text) => [splitEnumeration(text), partsOfHeading(text)],
	'names of laws': (text) => [definitionsIn(text, titlesIn(text)), numbersIn(text)],
	'citations of an amendment': (text) =>
		new CitationReader(inventedLaws, { amends: ['某办法'] }).read(
			`将《某办法》第三条修改为：“${text}`,
		),
	'a question': (text) => readQuestion(text, { days: new Map([['512', '5月12日']]), isName }),
	'a wording in a question': (text) => [readYear(text, isName), readAge(text, isName)],
	'a question about a law itself': (text) => askedOfLaw(text, isName),
	'a question for the office': (text) => asksForContact(text),
	'a question for a list or a report': (text) => [
		lawListAsked(text, emptyIndex),
		reportsAsked(text, emptyIndex),
	],
	'terms of a question': (text) => cutTerms(foldText(text).text),
	pinyin: (text) => splitPinyin(text),
};
