import {
	MAKES_NO_REGULATIONS,
	MAKES_NO_RULES,
	ORDER_WITHOUT_RULES,
} from '../../../domain/law/title/makers.ts';
import type { Level } from '../../../domain/law/metadata.ts';
import { originOf } from '../../../domain/law/caption/origin.ts';
import type { LawMetadata } from '../../../schemas/law.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** What a sign in the metadata says about the level: each level has its own makers (立法法 arts. 10, 72, 80, 91, 93). */
interface Sign {
	/** Of what the sign speaks: the field that an editor compares. */
	field: 'issuer' | 'documentNumber';
	pattern: RegExp;
	levels: readonly Level[];
}

/** The first sign that is there decides. A 办法 can be a 地方性法规: the issuer says more than the name. */
const SIGNS: Sign[] = [
	// e.g. "中华人民共和国主席令第七十八号"
	{ field: 'documentNumber', pattern: /主席令/, levels: ['法律', '宪法'] },
	// e.g. "国务院令第619号"
	{ field: 'documentNumber', pattern: /国务院令/, levels: ['行政法规'] },
	// e.g. "法释〔2015〕11号"
	{ field: 'documentNumber', pattern: /^法释/, levels: ['司法解释'] },
	// e.g. "示例县人民政府令第3号": no 规章 (立法法 art. 93)
	{
		field: 'documentNumber',
		pattern: ORDER_WITHOUT_RULES,
		levels: ['规范性文件', '其他'],
	},
	// e.g. "河南省人民政府令第200号", "示例市政府令第20号"
	{ field: 'documentNumber', pattern: /(?:人民|[省市区州])政府令/, levels: ['地方政府规章'] },
	// e.g. "全国人民代表大会常务委员会"
	{
		field: 'issuer',
		pattern: /^全国人(?:民代表)?大(?:会)?(?:常(?:务)?委(?:员)?会)?$/,
		levels: ['法律', '宪法', '其他'],
	},
	// e.g. "示例县人民代表大会常务委员会"
	{ field: 'issuer', pattern: MAKES_NO_REGULATIONS, levels: ['规范性文件', '其他'] },
	// e.g. "河南省人民代表大会常务委员会", "郑州市人大常委会"
	{
		field: 'issuer',
		pattern: /人民代表大会|人大常委会/,
		levels: ['地方性法规', '规范性文件', '其他'],
	},
	// e.g. "最高人民法院、最高人民检察院"
	{
		field: 'issuer',
		pattern: /^最高人民(?:法院|检察院)/,
		levels: ['司法解释', '规范性文件', '其他'],
	},
	// e.g. "国务院"
	{
		field: 'issuer',
		pattern: /^(?:中华人民共和国)?国务院$/,
		levels: ['行政法规', '规范性文件', '其他'],
	},
	// e.g. "示例县人民政府", "示例市示例区人民政府"
	{
		field: 'issuer',
		pattern: MAKES_NO_RULES,
		levels: ['规范性文件', '其他'],
	},
	// e.g. "河南省人民政府"
	{ field: 'issuer', pattern: /人民政府$/, levels: ['地方政府规章', '规范性文件', '其他'] },
];

/** The level agrees with the document number, the issuer, and, where both say nothing, the title. */
export const lawLevel: Rule = ({ laws }) =>
	laws.flatMap((law) => {
		const { level, title } = law.data;
		const sign = SIGNS.find(({ field, pattern }) => pattern.test(law.data[field] ?? ''));
		if (sign?.levels.includes(level)) return [];
		if (sign) return [warning(law, ['level'], contradiction(law.data, sign.field, sign.levels))];
		const expected = originOf(title, '').level;
		if (!TOLD_BY_TITLE.includes(expected) || level === expected) return [];
		return [warning(law, ['level'], contradiction(law.data, 'title', [expected]))];
	});

/** Titles of other kinds say too little: a 条例 without a place can be a 法律 or a 行政法规. */
const TOLD_BY_TITLE: readonly Level[] = ['宪法', '法律', '司法解释', '地方性法规'];

const FIELDS = { title: '标题', issuer: '制定机关', documentNumber: '文号' };

function contradiction(
	law: LawMetadata,
	field: keyof typeof FIELDS,
	levels: readonly Level[],
): string {
	const expected = levels.filter((level) => level !== '其他');
	return `效力级别写的是“${law.level}”，${FIELDS[field]}“${law[field]}”一般对应${expected.join('、')}。请到官方数据库核对 level 和 ${field}`;
}
