import { coreOf } from '../../asked/core.ts';
import { cutTerms } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';
import { isShortened } from '../../law-names.ts';
import { lawsOfCrimes } from '../understand/crimes.ts';
import { passagesAt } from '../lines/lines.ts';
import type { Sources } from '../lines/sources.ts';

/** A crime as the courts name it, and the article of the criminal law that they name for it. */
export interface NamedCrime {
	name: string;
	/** `t133z2` */
	address: string;
}

// e.g. "12.偷灯罪(第264条)", "15.毁灯、毁风筝罪(第133条之2第1款)"
const LISTED = /([\p{Script=Han}、,()]+罪)\(第(\d+)条(?:之(\d+))?[^)]*\)/gu;
// e.g. "|第133条之2|偷灯罪(取消窃灯罪罪名)|"
const ROW = /^\|第(\d+)条(?:之(\d+))?[^|]*\|([^|]*)\|/gmu;
// e.g. "(取消窃灯罪罪名)": the name before
const BEFORE = /\(取消(.+?罪)罪名/u;

/** The crimes that a list of the names of crimes tells. @param text of a passage */
export function crimesIn(text: string): NamedCrime[] {
	const folded = foldText(text).text.replaceAll(' ', '');
	const listed = [...folded.matchAll(LISTED)].map(([, name, main, branch]) =>
		crime(name!, main!, branch),
	);
	const rows = [...folded.matchAll(ROW)].flatMap(([, main, branch, cell]) =>
		[cell!.replace(/\(.*$/u, ''), BEFORE.exec(cell!)?.[1] ?? ''].map((name) =>
			crime(name, main!, branch),
		),
	);
	return [...rows, ...listed].filter(({ name }) => name.endsWith('罪'));
}

const crime = (name: string, main: string, branch: string | undefined): NamedCrime => ({
	name: joined(name),
	address: `t${main}${branch ? `z${branch}` : ''}`,
});

/** A name without its signs: readers leave them out. */
const joined = (name: string): string => name.replace(/[、,()\s]/g, '');

// e.g. what is left of "偷灯罪怎么判", "偷灯罪判几年": the article of the criminal law says it
const SENTENCED = /罪(?:判刑?年?|量刑|处罚)$/u;

/** Texts that give the names of crimes. */
const LISTS = '罪名';

/**
 * The article of the criminal law that says what a crime is, as a list of the names of crimes tells it.
 * @param text the folded query: 偷灯罪, or 偷灯 alone
 */
export async function passagesOfCrime(text: string, sources: Sources): Promise<number[]> {
	const core = joined(coreOf(text).text).replace(/^刑法/, '').replace(SENTENCED, '罪');
	if (!/^\p{Script=Han}{2,20}$/u.test(core)) return [];
	const { index, texts } = sources;
	const act = core.replace(/罪$/, '');
	const lists = await Promise.all((await listsHolding(act, sources)).map(texts.textOf));
	const address = addressOf(core, act, lists.flatMap(crimesIn));
	return address === null
		? []
		: lawsOfCrimes(index).flatMap((page) => passagesAt(index, page, address));
}

function addressOf(core: string, act: string, crimes: readonly NamedCrime[]): string | null {
	// e.g. 毁灯罪 for 毁灯、毁风筝罪; not for an act alone, which may be something else
	const fits = ({ name }: NamedCrime): boolean =>
		name === `${act}罪` || (core !== act && isShortened(core, name));
	const found = crimes.filter(fits).sort((one, other) => one.name.length - other.name.length);
	const closest = found.filter(({ name }) => name.length === found[0]!.name.length);
	const [address, ...others] = new Set(closest.map((one) => one.address));
	return address !== undefined && others.length === 0 ? address : null;
}

/** Passages of lists of names that hold all of an act. */
async function listsHolding(act: string, { index, terms }: Sources): Promise<number[]> {
	const lists = index.root.pages.map(({ t, o }) => !o && t.includes(LISTS));
	if (!lists.includes(true)) return [];
	const sought = cutTerms(act).map((term) => term.text);
	const postings = await terms.of(sought);
	const counts = new Map<number, number>();
	for (const { passages } of postings.values())
		for (const passage of passages)
			if (lists[index.pageOf[passage]!]) counts.set(passage, (counts.get(passage) ?? 0) + 1);
	const found = [...counts].filter(([, count]) => count >= MOSTLY * new Set(sought).size);
	return found.map(([passage]) => passage);
}

/** Signs within a name part pairs that a reader types in one. */
const MOSTLY = 0.6;
