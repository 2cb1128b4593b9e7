import type { Law } from '../../src/domain/law/model.ts';
import type { ExportedLaw } from '../../src/exports/exported-law.ts';

/** An invented law, ready for export; only its text matters to most tests. */
export const exported = (law: Law, more: Partial<ExportedLaw> = {}): ExportedLaw => ({
	about: {
		id: 'shili-guiding',
		title: '示例县水位观测规定',
		shortTitle: '水位观测规定',
		aliases: [],
		level: '规范性文件',
		issuer: '示例县人民政府',
		topics: [],
		sample: true,
		page: 'https://example.invalid/laws/shili-guiding/',
	},
	version: { date: '2023-11-20', kind: '修正', effective: '2024-01-01' },
	versions: ['2023-11-20', '2019-03-15'],
	law,
	events: [
		{ date: '2019-03-15', kind: '通过' },
		{ date: '2019-05-01', kind: '施行' },
		{ date: '2023-11-20', kind: '修正', act: '关于修改〈示例县水位观测规定〉的决定' },
		{ date: '2024-01-01', kind: '施行' },
	],
	publisher: { name: '示例网站', url: 'https://example.invalid/' },
	...more,
});
