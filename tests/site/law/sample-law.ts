import type { LawRecord } from '../../../src/holdings/law-record.ts';
import type { LawVersion } from '../../../src/schemas/law.ts';

/** An invented law with these wordings, the newest first; that in force is the first one before 2090. */
export const sampleLaw = (wordings: LawVersion[], more: Partial<LawRecord> = {}): LawRecord => ({
	id: 'shili-guiding',
	title: '示例规定',
	shortTitle: '示例规定',
	aliases: [],
	level: '规范性文件',
	topics: [],
	sample: true,
	versions: wordings,
	texts: wordings.map(({ date }) => date),
	wordings,
	current: wordings.find(({ date }) => date < '2090'),
	...more,
});
