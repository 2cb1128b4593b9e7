import { citationOf, wordingOf, type CitedLaw } from '../domain/citation/say/wording.ts';
import { escapeMarkdown } from './markdown.ts';

/** A law as far as a reference names it. What is not known is left out. */
export interface ReferencedLaw extends CitedLaw {
	issuer?: string | undefined;
	/** The number of this wording; the year that a reference gives is its own. */
	documentNumber?: string | undefined;
	/** That under which the law was promulgated, where the wording has another or none that is known. */
	promulgatedBy?: string | undefined;
}

/** What is referred to, and when it was looked at. */
export interface Referred {
	law: ReferencedLaw;
	/** `t22-k1`; an empty text for the law as a whole. */
	address: string;
	/** What a citation calls the place, `第二十二条第一款`; an empty text for the law as a whole. */
	name: string;
	href: string;
	/** The day of the reference, `2026-11-25`. */
	today: string;
}

/** The forms of a reference, by the names that readers know them by. */
export const REFERENCES: readonly { label: string; write: (referred: Referred) => string }[] = [
	{ label: '法律文书', write: plain },
	{ label: '参考文献（GB/T 7714—2015）', write: gbt7714 },
	{ label: 'Markdown', write: markdown },
	{ label: 'BibTeX', write: bibtex },
	{ label: 'RIS', write: ris },
	{ label: '链接', write: ({ href }) => href },
];

/** `最高人民法院、最高人民检察院` → each of them: every form but the plain one lists them in its own way. */
const bodiesOf = ({ issuer }: ReferencedLaw): string[] => issuer?.split('、').filter(Boolean) ?? [];

/** `《某县某办法》（2023年11月20日修正）第二十二条第一款`. */
function plain({ law, name }: Referred): string {
	return citationOf(law, name);
}

/**
 * `示例县人民政府. 某县某办法: 2023年11月20日修正, 第八条[Z/OL]. (2023-11-20)[2026-11-25]. https://…`: responsible bodies,
 * of more than three the first three, title and further words of the title, kind of document (Z: other, OL: online), day of
 * the wording and of the look at it, address (GB/T 7714—2015, 4.6 and 8.1 to 8.5). The standard has no kind of its own for
 * statutes.
 */
function gbt7714(referred: Referred): string {
	const { law, href, today } = referred;
	const further = [wordingOf(law), referred.name].filter(Boolean).join(', ');
	const title = `${law.title}${further && `: ${further}`}[Z/OL]`;
	const days = `${law.version ? `(${law.version})` : ''}[${today}]`;
	return [responsible(bodiesOf(law)), title, days, href].filter(Boolean).join('. ');
}

const responsible = (bodies: readonly string[]): string =>
	[...bodies.slice(0, 3), ...(bodies.length > 3 ? ['等'] : [])].join(', ');

/** `[《某县某办法》第八条](https://…#t8)（2023年11月20日修正）`. */
function markdown(referred: Referred): string {
	const { law, name, href } = referred;
	const words = escapeMarkdown(citationOf({ title: law.title }, name));
	const wording = wordingOf(law);
	// A bracket in an address would end it.
	const target = href.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
	return `[${words}](${target})${wording && `（${wording}）`}`;
}

/** An entry of kind `misc`, since BibTeX has none for statutes. Doubled braces keep a body's name and a title whole. */
function bibtex(referred: Referred): string {
	const { law, href, today } = referred;
	const whole = (value: string | undefined): string | undefined =>
		value && `{${escapeBibtex(value)}}`;
	const fields: [name: string, value: string | undefined][] = [
		['author', bodiesOf(law).map(whole).join(' and ')],
		['title', whole(law.title)],
		['year', law.version?.slice(0, 4)],
		['number', law.documentNumber && escapeBibtex(law.documentNumber)],
		['note', escapeBibtex([historyOf(law), referred.name].filter(Boolean).join('，'))],
		['url', href.replace(/[{}\\]/g, encodeURIComponent)],
		['urldate', today],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
	return [`@misc{${keyOf(referred)},`, ...lines, '}'].join('\n');
}

/** `示例政令第6号公布，2023年11月20日修正`: a number beside the year of an amendment would be taken for the amendment's. */
const historyOf = (law: ReferencedLaw): string =>
	[law.promulgatedBy && `${law.promulgatedBy}公布`, wordingOf(law)].filter(Boolean).join('，');

/** `shili-guiding-2023-11-20-t8`. */
const keyOf = ({ law, address, href }: Referred): string =>
	[ID.exec(href)?.[1], law.version, address].filter(Boolean).join('-');

// e.g. "https://example.com/laws/shili-guiding/2023-11-20/#t8"
const ID = /\/laws\/([^/]+)\//;

/** Words that TeX prints as they are. */
const escapeBibtex = (words: string): string =>
	// e.g. `50%`, `A_B`, `\`
	words.replace(/[\\{}$&#%_^~]/g, (sign) => TEX_NAMES[sign] ?? `\\${sign}`);

const TEX_NAMES: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
};

/** A record of kind STAT. A value that holds a line end would end its tag; RIS knows no escapes. */
function ris(referred: Referred): string {
	const { law, href, today } = referred;
	const tags: [tag: string, value: string | undefined][] = [
		['TY', 'STAT'],
		['TI', law.title],
		...bodiesOf(law).map((body): [string, string] => ['AU', body]),
		['DA', law.version?.replaceAll('-', '/')],
		['PY', law.version?.slice(0, 4)],
		['M1', law.documentNumber],
		['SE', referred.name],
		['N1', historyOf(law)],
		['LA', 'zh-CN'],
		['UR', href],
		['Y2', today.replaceAll('-', '/')],
	];
	const lines = tags.flatMap(([tag, value]) =>
		value ? [`${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, ' ')}`] : [],
	);
	return [...lines, 'ER  - '].join('\n');
}
