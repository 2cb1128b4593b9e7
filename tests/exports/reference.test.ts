import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { citationOf } from '../../src/domain/citation/say/wording.ts';
import { REFERENCES, type Referred } from '../../src/exports/reference.ts';

/** Invented. */
const FULL: Referred = {
	law: {
		title: '示例县水位观测规定',
		version: '2023-11-20',
		kind: '修正',
		issuer: '示例县人民政府',
		documentNumber: '示例政规〔2023〕6号',
	},
	address: 't8',
	name: '第八条',
	href: 'https://example.invalid/laws/shili-guiding/#t8',
	today: '2026-11-25',
};
/** Nothing is known but the title. */
const BARE: Referred = {
	...FULL,
	law: { title: '示例县水位观测规定' },
	address: '',
	name: '',
	href: 'https://example.invalid/laws/shili-guiding/',
};

const written = (label: string, referred: Referred): string =>
	REFERENCES.find((one) => one.label.startsWith(label))!.write(referred);

describe('a reference', () => {
	test.each<[label: string, full: string, bare: string]>([
		['法律文书', '《示例县水位观测规定》（2023年11月20日修正）第八条', '《示例县水位观测规定》'],
		[
			'参考文献',
			'示例县人民政府. 示例县水位观测规定: 2023年11月20日修正, 第八条[Z/OL]. (2023-11-20)[2026-11-25]. https://example.invalid/laws/shili-guiding/#t8',
			'示例县水位观测规定[Z/OL]. [2026-11-25]. https://example.invalid/laws/shili-guiding/',
		],
		[
			'Markdown',
			'[《示例县水位观测规定》第八条](https://example.invalid/laws/shili-guiding/#t8)（2023年11月20日修正）',
			'[《示例县水位观测规定》](https://example.invalid/laws/shili-guiding/)',
		],
		[
			'BibTeX',
			[
				'@misc{shili-guiding-2023-11-20-t8,',
				'  author = {{示例县人民政府}},',
				'  title = {{示例县水位观测规定}},',
				'  year = {2023},',
				'  number = {示例政规〔2023〕6号},',
				'  note = {2023年11月20日修正，第八条},',
				String.raw`  url = {https://example.invalid/laws/shili-guiding/#t8},`,
				'  urldate = {2026-11-25},',
				'}',
			].join('\n'),
			[
				'@misc{shili-guiding,',
				'  title = {{示例县水位观测规定}},',
				'  url = {https://example.invalid/laws/shili-guiding/},',
				'  urldate = {2026-11-25},',
				'}',
			].join('\n'),
		],
		[
			'RIS',
			[
				'TY  - STAT',
				'TI  - 示例县水位观测规定',
				'AU  - 示例县人民政府',
				'DA  - 2023/11/20',
				'PY  - 2023',
				'M1  - 示例政规〔2023〕6号',
				'SE  - 第八条',
				'N1  - 2023年11月20日修正',
				'LA  - zh-CN',
				'UR  - https://example.invalid/laws/shili-guiding/#t8',
				'Y2  - 2026/11/25',
				'ER  - ',
			].join('\n'),
			[
				'TY  - STAT',
				'TI  - 示例县水位观测规定',
				'LA  - zh-CN',
				'UR  - https://example.invalid/laws/shili-guiding/',
				'Y2  - 2026/11/25',
				'ER  - ',
			].join('\n'),
		],
		[
			'链接',
			'https://example.invalid/laws/shili-guiding/#t8',
			'https://example.invalid/laws/shili-guiding/',
		],
	])('as %s says what is known, and nothing else', (label, full, bare) => {
		expect(written(label, FULL)).toBe(full);
		expect(written(label, BARE)).toBe(bare);
	});

	test.each([
		['BibTeX', '  note = {示例县令第6号公布，2023年11月20日修正，第八条},', '  number ='],
		['RIS', 'N1  - 示例县令第6号公布，2023年11月20日修正', 'M1  - '],
	])('as %s never gives the number of the law as that of an amendment', (label, told, number) => {
		const law = { ...FULL.law, documentNumber: undefined, promulgatedBy: '示例县令第6号' };
		const lines = written(label, { ...FULL, law }).split('\n');
		expect(lines).toContain(told);
		expect(lines.filter((line) => line.startsWith(number))).toEqual([]);
	});

	test('names each of several bodies', () => {
		const issuedBy = (issuer: string): Referred => ({ ...FULL, law: { ...FULL.law, issuer } });
		const two = issuedBy('示例县水利局、示例县气象局');
		expect(written('参考文献', two)).toMatch(/^示例县水利局, 示例县气象局\. 示例县水位观测规定/);
		expect(written('BibTeX', two)).toContain('author = {{示例县水利局} and {示例县气象局}},');
		expect(written('RIS', two)).toContain('AU  - 示例县水利局\nAU  - 示例县气象局\n');
		expect(written('参考文献', issuedBy('甲局、乙局、丙局、丁局'))).toMatch(
			/^甲局, 乙局, 丙局, 等\. /,
		);
	});

	test('as BibTeX escapes what TeX would take for commands', () => {
		const law = { title: String.raw`50% {A_B} $1 & #2 ~ ^ \x` };
		expect(written('BibTeX', { ...BARE, law })).toContain(
			String.raw`title = {{50\% \{A\_B\} \$1 \& \#2 \textasciitilde{} \textasciicircum{} \textbackslash{}x}}`,
		);
	});

	const anyTitle = fc.oneof(fc.string(), fc.constantFrom('[a](b)', '<i>', '}', '\\', '\nER  - '));
	const titled = (title: string): Referred => ({ ...FULL, law: { ...FULL.law, title } });

	test('as BibTeX has braces in pairs, whatever the title', () => {
		fc.assert(
			fc.property(anyTitle, (title) => {
				// e.g. `\{` is a sign and no brace
				const braces = written('BibTeX', titled(title))
					.replace(/\\[{}]/g, '')
					.match(/[{}]/g)!;
				let depth = 0;
				for (const brace of braces) expect((depth += brace === '{' ? 1 : -1)).not.toBeLessThan(0);
				expect(depth).toBe(0);
			}),
		);
	});

	test('as RIS is tags only, one a line, and one record, whatever the title', () => {
		fc.assert(
			fc.property(anyTitle, (title) => {
				const lines = written('RIS', titled(title)).split(/\r\n|\r|\n/);
				for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
				expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
			}),
		);
	});

	test('as Markdown is one link with the words of the citation, whatever the title', () => {
		const shown = (node: Nodes): string =>
			'children' in node ? node.children.map(shown).join('') : 'value' in node ? node.value : '';
		// A title is one line and has no character NUL, which Markdown replaces.
		const oneLine = anyTitle.map((title) => title.replace(/[\0\s]+/g, ' ').trim());
		fc.assert(
			fc.property(oneLine, (title) => {
				const href = 'https://example.invalid/laws/a(b)/#t8';
				const text = written('Markdown', { ...titled(title), href });
				const [paragraph] = fromMarkdown(text).children as unknown as [{ children: Nodes[] }];
				const [link] = paragraph.children as [Nodes & { url?: string }];
				expect(link.url).toBe('https://example.invalid/laws/a%28b%29/#t8');
				expect(shown(link)).toBe(citationOf({ title }, '第八条'));
			}),
		);
	});
});
