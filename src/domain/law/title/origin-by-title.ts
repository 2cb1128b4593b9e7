import { PLACE_NAME } from './makers.ts';
import type { Level } from '../metadata.ts';

/** Who made a law, and its place among the norms. */
export interface Origin {
	level: Level;
	/** False where only the title or nothing speaks for the level. */
	certain: boolean;
	/** What speaks for a level that is not certain, where it is not the title. */
	by?: '发文字号';
	issuer?: string;
}

/** Names alone, weakest of all: a 条例 of a province, 《…法》 of the country. */
const BY_TITLE: [RegExp, Level, string?][] = [
	// e.g. "最高人民法院、最高人民检察院关于…的解释"
	[/^最高人民法院、?\s*最高人民检察院/, '司法解释', '最高人民法院、最高人民检察院'],
	// e.g. "最高人民法院关于…的规定"
	[/^最高人民法院/, '司法解释', '最高人民法院'],
	[/^最高人民检察院/, '司法解释', '最高人民检察院'],
	// e.g. "示例市中级人民法院关于…的规定": 司法解释 are made by the highest courts alone (人民法院组织法 art. 18)
	[/^(?!最高)[\u4e00-\u9fff]{2,14}人民(?:法院|检察院)关于/, '规范性文件'],
	// e.g. "全国人民代表大会常务委员会关于…的决定"
	[/^全国人民代表大会常务委员会/, '法律', '全国人民代表大会常务委员会'],
	[/^全国人民代表大会/, '法律', '全国人民代表大会'],
	// e.g. "国务院关于…的规定"
	[/^国务院/, '行政法规', '国务院'],
	// e.g. "中国共产党…条例", "中共中央办公厅…规定"
	[/^(?:中国共产党|中共中央)/, '党内法规'],
	// e.g. "中华人民共和国示例法"; not "中华人民共和国示例办法"
	[/^中华人民共和国.*(?:(?<!办)法|法典)$/, '法律'],
	// e.g. "示例省示例条例"
	[new RegExp(`^${PLACE_NAME}.*条例$`), '地方性法规'],
	// e.g. "示例省实施《示例法》办法"
	[new RegExp(`^${PLACE_NAME}实施《.*法》(?:办法|条例)$`), '地方性法规'],
	// e.g. "中华人民共和国示例条例"
	[/^中华人民共和国.*条例$/, '行政法规'],
	// e.g. "示例县停车管理办法": no county makes 规章 or 地方性法规 (立法法 arts. 80, 93)
	[
		/^[^省市州国城各]{1,6}(?<!自治)县(?![级城域乡]).*(?:办法|规定|细则|规则|规程|守则|制度)(?:（[^（）]{1,6}）)?$/,
		'规范性文件',
	],
	// e.g. "示例县关于…的通告"
	[/(?:通知|通告|公告|意见)$/, '规范性文件'],
];

// e.g. "最高人民法院、最高人民检察院、公安部" in front of 关于
const MAKERS_WITH_COURTS =
	/^最高人民(?:法院|检察院)(?:、[\u4e00-\u9fff]{2,12}?(?:院|部|局|委员会))+(?=关于)/;

/** Level and issuer as far as a name tells. */
export function originByTitle(title: string): Origin {
	const [, level, one] = BY_TITLE.find(([pattern]) => pattern.test(title)) ?? [];
	const issuer = one && (MAKERS_WITH_COURTS.exec(title)?.[0] ?? one);
	return { level: level ?? '其他', certain: false, ...(issuer && { issuer }) };
}
