// Countries and regions whose laws papers compare with ours, and times before ours. e.g. the end of "日本", "德国现行的",
// "我国台湾地区“", "旧中国"; not of 涉外, 中国, nor "内地与香港", which have made something together
const OTHER =
	/(?<!(?:内地|大陆|中国|我国)[与和同及])(日本|韩国|朝鲜|美国|英国|德国|法国|俄罗斯|苏联|意大利|瑞士|奥地利|荷兰|西班牙|葡萄牙|加拿大|澳大利亚|新西兰|新加坡|马来西亚|印度|泰国|越南|巴西|欧盟|台湾|香港|澳门|外国|大清|清末|民国|旧中国)(?:地区|特别行政区|时期|政府)?(?:现行|新|旧|原)?的?[“"]?$/;

/**
 * The country or region that words in front of a law's name tell: 日本《刑法》 is not ours.
 * @returns an empty text for words that tell none
 */
export const countryAtEnd = (front: string): string => OTHER.exec(front)?.[1] ?? '';
