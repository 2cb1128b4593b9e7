import { unitsByAddress } from '../../law/address/address.ts';
import { walk, type Law, type Unit } from '../../law/model.ts';
import { headingOf } from '../../law/address/outline.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { printedParagraphs } from './printed-paragraphs.ts';
import { Places } from './places.ts';
import type { SectionEntry } from './sections.ts';
import { onceFor } from '../../../once.ts';

const placesIn = onceFor((units: readonly Unit[]): Places => {
	const all = walk(units);
	const addresses = unitsByAddress(all).keys();
	const [parts, annexes] = [partsOf(units), annexesOf(units)];
	const elsewhere = new Map([...numberedParagraphs(all), ...printedParagraphs(all)]);
	return new Places(addresses, elsewhere, parts, annexes, headingsIn(all));
});

/** The places of a parsed law, made once. */
export const placesOf = ({ units }: Pick<Law, 'units'>): Places => placesIn(units);

/** The headings without 编, 章 and 节 of the text itself: those of an 附件 are counted for themselves. */
const headingsIn = (all: readonly Unit[]): SectionEntry[] =>
	all
		.filter(({ kind, address }) => kind === 'heading' && address.startsWith('h'))
		.map((unit) => ({
			address: unit.address,
			numbered: unit.number !== null,
			name: headingOf(unit).replace(/\s/g, ''),
			holds: unit.children.filter(isHeld).map(({ address }) => address),
		}));
const isHeld = ({ kind }: Unit): boolean => kind === 'paragraph' || kind === 'point';

// e.g. "合同编", "第三编　合同" without its number; blanks stand in the middle of short ones
const PART_NAME = /^(.+?)编?$/;

/** The 编 of a code by their names, which texts cite as 某法典合同编. A heading without a number is one if it says so: 总则编. */
function partsOf(units: readonly Unit[]): Map<string, string> {
	const parts = new Map<string, string>();
	for (const unit of units) {
		const heading = headingOf(unit).slice(unit.label.length).replace(/\s/g, '');
		const isPart = unit.kind === 'part' || (unit.kind === 'heading' && heading.endsWith('编'));
		const name = isPart ? PART_NAME.exec(heading)?.[1] : undefined;
		if (name !== undefined) parts.set(name, unit.address);
	}
	return parts;
}

// e.g. "附表一", "附 件 2：", "附录"; not "附："
const ANNEX_WORD = /^附\s*[件表录图]/;

/** The 附件 by their names: 附表1 of the heading 附表一：…, 附录 of one without a number. */
function annexesOf(units: readonly Unit[]): Map<string, string> {
	const annexes = new Map<string, string>();
	for (const { kind, label, number, address } of units) {
		const word = kind === 'annex' ? ANNEX_WORD.exec(label)?.[0].replace(/\s/g, '') : undefined;
		const name = word === undefined ? '' : `${word}${number?.main ?? ''}`;
		if (name !== '' && !annexes.has(name)) annexes.set(name, address);
	}
	return annexes;
}
