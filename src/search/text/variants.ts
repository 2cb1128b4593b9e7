/**
 * Characters of which one is a variant of the other in every word. As forms to compare only: 帐篷 and 账篷 are one word
 * here, which nobody reads. 囗 is what handwriting input takes 口 for.
 */
export const SAME_CHARACTERS: ReadonlyMap<string, string> =
	pairs('帐账 黏粘 惟唯 砲炮 祕秘 傢家 囗口');

/**
 * Words of two spellings for one meaning, wrong or old one first. Most are in GF 1001-2001 (第一批异形词整理表); the
 * others are common slips. Both forms have the same length.
 * Not here, because they differ in law: 定金/订金, 制定/制订, 侦察/侦查, 询问/讯问, 权利/权力, 营利/盈利, 必须/必需.
 */
const SAME_WORDS: ReadonlyMap<string, string> = pairs(
	// 份 and 分
	'身分身份 成份成分 部份部分 水份水分 过份过分 份量分量 份内分内 份外分外 份子分子 股分股份 分额份额 本份本分 ' +
		// 做 and 作
		'做出作出 做为作为 当做当作 看做看作 叫做叫作 ' +
		// 销 and 消
		'撤消撤销 取销取消 勾消勾销 抵销抵消 吊消吊销 注消注销 报消报销 ' +
		// 予 and 与, 予 for 预
		'赠予赠与 给与给予 授与授予 予防预防 予算预算 予警预警 予备预备 ' +
		// 画 and 划, 象 and 像
		'计画计划 规画规划 筹画筹划 谋画谋划 刻划刻画 图象图像 录象录像 录相录像 好象好像 想像想象 摄象摄像 真象真相 ' +
		// the rest
		'其它其他 座落坐落 人材人才 参预参与 搀假掺假 连系联系 连络联络 关连关联 交待交代 记念纪念 定购订购 定货订货 ' +
		'家俱家具 布署部署 凭藉凭借 答覆答复 覆议复议 覆核复核 年令年龄 渡假度假 告戒告诫 折衷折中 装璜装潢 透澈透彻 ' +
		'推委推诿 门坎门槛 另件零件 车箱车厢',
);

const WORDS = new RegExp([...SAME_WORDS.keys()].join('|'), 'g');

/** A text with one spelling for each of these words. No place in it moves. */
export const foldVariants = (text: string): string =>
	text.replace(WORDS, (word) => SAME_WORDS.get(word)!);

/** `身分身份` → 身分 and 身份: each entry is two halves. */
function pairs(list: string): Map<string, string> {
	return new Map(
		list
			.split(' ')
			.map((entry) => [entry.slice(0, entry.length / 2), entry.slice(entry.length / 2)]),
	);
}
