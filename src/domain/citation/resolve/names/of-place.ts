// e.g. the end of "江西省", "我市", "经济特区", "和省"; not of 全省, 各市, 国家和省, 大城市
const OF_PLACE =
	/(?<!全|各|城|上|(?:国家|国务院)[、和及与])(?:省|自治区|自治州|[^城上全各]市|^市|县|特区)$/;
// What a place makes: it has no 法 of its own.
const MADE_BY_PLACES = /(?:条例|办法|规定|细则)$/;
// e.g. "江西省风筝条例"; not 城市风筝条例
const NAMES_PLACE = /^[\u4e00-\u9fff]{2,10}?(?<!城)(?:省|自治区|自治州|市|县|特区)/;

/** Whether the words in front of a name say of which place the law is. */
export const isOfPlace = (front: string): boolean => OF_PLACE.test(front);

/** Whether a law that is called so behind these words is one that a place has made. */
export const isOneOfPlace = (name: string, front: string): boolean =>
	MADE_BY_PLACES.test(name) && OF_PLACE.test(front);

/** The place at the beginning of a name: 江西省 of 江西省风筝条例; empty for a law of the whole country. */
export const placeInName = (name: string): string => NAMES_PLACE.exec(name)?.[0] ?? '';

/** Whether a name says itself which place has made the law. */
export const namesPlace = (name: string): boolean => NAMES_PLACE.test(name);
