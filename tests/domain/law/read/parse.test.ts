import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress, unitsByAddress } from '../../../../src/domain/law/address/address.ts';
import { articlesOf, walk, wordsOf, type Law } from '../../../../src/domain/law/model.ts';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';
import { anyText, asMarkdown, asPlainText, noisyText, plannedLaw } from '../arbitrary.ts';
import { startsOf } from '../notation.ts';

/** All that two writings of one law have in common. */
const shapeOf = (text: string): string[] =>
	walk(parseLaw(text).value.units).map(({ kind, label, text: words, address }) =>
		[kind, label, words, address].join('|'),
	);

function expectOneAddressEach(law: Law): void {
	const cited = walk(law.units).filter(({ address }) => address !== '');
	const byAddress = unitsByAddress(cited);
	expect(byAddress.size).toBe(cited.length);
	for (const unit of cited) {
		expect(byAddress.get(unit.address)).toBe(unit);
		expect(parseAddress(unit.address)).not.toBeNull();
	}
}

describe('a law in good order', () => {
	test('is read with every unit in its place, from Word and from Markdown', () => {
		fc.assert(
			fc.property(plannedLaw, (lines) => {
				const wanted = lines.map(({ words, starts }) => `${starts.join(' ')} | ${words}`);
				for (const text of [asPlainText(lines), asMarkdown(lines)]) {
					const starts = startsOf(text).filter((names) => names !== '');
					expect(starts.map((names, line) => `${names} | ${lines[line]!.words}`)).toEqual(wanted);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('is the same law from Word and from Markdown', () => {
		fc.assert(
			fc.property(plannedLaw, (lines) => {
				expect(shapeOf(asMarkdown(lines))).toEqual(shapeOf(asPlainText(lines)));
			}),
		);
	});

	test('gives nothing to complain of', () => {
		fc.assert(
			fc.property(plannedLaw, (lines) => {
				expect(parseLaw(asPlainText(lines)).problems).toEqual([]);
			}),
		);
	});
});

describe('any text', () => {
	test('is parsed, and every unit that can be cited has an address of its own', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expectOneAddressEach(parseLaw(text).value);
			}),
			{ numRuns: 1000 },
		);
	});

	test('has problems only at lines that it has', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const last = text.split(/\r\n|\n|\r/).length;
				for (const { line, message, severity } of parseLaw(text).problems) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(last);
					expect(message).toMatch(/\p{Script=Han}/u);
					expect(['error', 'warning', 'info']).toContain(severity);
				}
			}),
		);
	});

	test('is the same with Markdown marks and blank lines as without', () => {
		const unmarked = noisyText.map((text) => text.replaceAll(/[#|]|<!-- INFO END -->/g, ''));
		const anyMarks = fc.infiniteStream(fc.constantFrom('', '# ', '## ', '### '));
		fc.assert(
			fc.property(unmarked, anyMarks, (text, marks) => {
				const marked = text.split(/(?<=[\n\r])/).map((line) => `${marks.next().value}${line}`);
				expect(shapeOf(marked.join('\n\n'))).toEqual(shapeOf(text));
			}),
		);
	});

	test('is the same whatever ends its lines', () => {
		fc.assert(
			fc.property(plannedLaw, fc.constantFrom('\r', '\r\n'), (lines, end) => {
				const text = asPlainText(lines);
				expect(shapeOf(text.replaceAll('\n', end))).toEqual(shapeOf(text));
			}),
		);
	});
});

test('articles and words can be asked for', () => {
	const { value: law } = parseLaw(
		'## 第一章 总则\n\n第一条　灯：\n\n（一）街灯；\n（二）桥灯。\n\n第二条　渡口。',
	);
	const [first, second] = articlesOf(law);
	expect(wordsOf(first!)).toBe('第一条　灯：\n（一）街灯；\n（二）桥灯。');
	expect(wordsOf(second!)).toBe('第二条　渡口。');
	expect(wordsOf(parseLaw('第一条\n灯。').value.units[0]!)).toBe('第一条\n灯。');
});
