import { describe, expect, test } from 'vitest';
import { describeReason } from '../../../../../src/domain/citation/say/describe.ts';
import { NOWHERE } from '../../../../../src/domain/citation/held/here.ts';
import { CitationReader } from '../../../../../src/domain/citation/resolve/resolve.ts';
import { countyTexts } from '../../invented-county.ts';
import { PARTS } from '../../labelled/parts.ts';
import { SECTIONS, type Source } from '../../labelled/sections.ts';
import { marked, plain, readMarked } from '../../marks.ts';

function read(sentence: string, { own, origin, here }: Source): string {
	const text = plain(sentence);
	return marked(text, new CitationReader(countyTexts, origin).read(text, here), own);
}

describe('a sentence about a text that is not counted in 条', () => {
	test.each([...SECTIONS, ...PARTS])('%s %s', (source, sentence) => {
		expect(read(sentence, source)).toBe(sentence);
	});
});

test('that goes on about a text by its short name or its kind', () => {
	const lines = [
		'{《云溪县防空袭应急预案》|plan}（以下简称预案）和{《云溪自治县自治条例》|charter}（以下简称自治条例）已印发。',
		'按照{预案2.2|plan#h2-h2}和{预案第2.1节|plan#h2-h1}办理，{该预案第2.3节|plan#h2-h3}不变。',
		'{自治条例序言第三自然段|charter#p3}和{第三条|charter#t3}，{该条例序言第一自然段|charter#p1}。',
		'该意见第二部分另行规定。',
	];
	expect(readMarked(lines, countyTexts)).toEqual(lines);
});

test('of 该预案, where no text was named before, is no citation', () => {
	const lines = ['按照该预案第2.1节执行，依照其第2.2节办理。'];
	expect(readMarked(lines, countyTexts)).toEqual(lines);
});

const PLAN = '《云溪县防空袭应急预案》';
const one = (text: string, day?: string) =>
	new CitationReader(countyTexts, { day }).read(text, NOWHERE)[0]!;

describe('a section', () => {
	test('is one of the wording that a text of its day means', () => {
		expect(one(`按照${PLAN}3.2.1执行`, '2029-01-01').targets).toMatchObject([
			{ address: 'h3-h2-h1', version: '2028-05-10' },
		]);
		expect(one(`按照${PLAN}2.3.1执行`, '2029-01-01').reason).toMatchObject({
			kind: 'no such place',
		});
	});

	test.each([
		[`${PLAN}第2.9节`, '《云溪县防空袭应急预案》（2030-03-01）里没有第2.9节'],
		[`${PLAN}2.1第（7）项`, '《云溪县防空袭应急预案》（2030-03-01）里没有第2.1节第七项'],
		[`${PLAN}第九部分`, '《云溪县防空袭应急预案》（2030-03-01）里没有第九部分'],
		[
			'《云溪自治县自治条例》序言第九自然段',
			'《云溪自治县自治条例》（2027-03-31）里没有序言第九段',
		],
	])('that is not there is told: %s', (text, reason) => {
		expect(describeReason(one(text).reason!)).toBe(reason);
	});
});
