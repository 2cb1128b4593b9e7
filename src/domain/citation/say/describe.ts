import { citeNumber } from '../../law/address/address.ts';
import { formatNumeral } from '../../law/numbers/numerals.ts';
import { bookTitle } from '../../law/title/title.ts';
import { writtenDocumentNumber } from '../find/names/document-numbers.ts';
import type { CitedPlace, CitedStep, CitedUnit, Reason, Target } from '../model.ts';

const NAMES: Record<CitedUnit, string> = {
	annex: '附件',
	part: '编',
	subpart: '分编',
	chapter: '章',
	section: '节',
	preamble: '序言',
	heading: '部分',
	point: '点',
	article: '条',
	paragraph: '款',
	passage: '段',
	item: '项',
	subitem: '目',
};

const describeSteps = (steps: readonly CitedStep[]): string =>
	steps
		.map(({ unit, number, name }, at) => {
			if (unit === 'annex')
				return (name ?? NAMES.annex) + (number.main > 0 ? formatNumeral(number.main) : '');
			if (name !== undefined) return name;
			if (unit === 'heading' && steps.length > 1) return describeHeading(steps, at);
			return unit === 'subitem' ? `第${number.main}目` : citeNumber(number, NAMES[unit]);
		})
		.join('');

/** 第2.1节 of headings within headings, told where the last of them stands; else 第二部分. */
function describeHeading(steps: readonly CitedStep[], at: number): string {
	if (steps[at + 1]?.unit === 'heading') return '';
	const numbers = steps.slice(0, at + 1).map(({ number }) => number.main);
	return at === 0 ? `第${formatNumeral(numbers[0]!)}部分` : `第${numbers.join('.')}节`;
}

/** `第三条第一款至第三款` from a place. */
export const describePlace = ({ steps, through }: CitedPlace): string =>
	describeSteps(steps) + (through ? `至${describeSteps(through)}` : '');

/** `《某法》`, `法释〔2015〕11号`: the name or number of what the site does not hold, as people write it. */
export const nameInWords = (name: string): string => writtenDocumentNumber(name) ?? bookTitle(name);

/** Why a citation leads nowhere, in words for an editor. */
export function describeReason(reason: Reason): string {
	switch (reason.kind) {
		case 'not held':
			return `本站没有收录${nameInWords(reason.name)}`;
		case 'no such place':
			return `${bookTitle(reason.name)}（${reason.version}）里没有${reason.place}`;
		case 'earlier wording':
			return `说的是${bookTitle(reason.name)}较早的文本，不是现在的文本`;
		case 'later wording':
			return `说的是${bookTitle(reason.name)}修改以后的文本，本站没有收录修改以后的文本`;
		case 'ambiguous':
			return `“${reason.name}”可以指几部法规，分不清是哪一部`;
		case 'nothing meant':
			return '从上下文看不出指的是哪部法规、哪一条款';
	}
}

/** `renmin-fangkong-fa#t22-k1`; the law alone for an empty address. The partner of `parseTarget`. */
export const formatTarget = ({ law, address }: Pick<Target, 'law' | 'address'>): string =>
	address === '' ? law : `${law}#${address}`;

/** A target from its text; the wording is not part of it. */
export function parseTarget(text: string): Target {
	const [law = '', address = ''] = text.split('#');
	return { law, address };
}
