/** Something that the site keeps in the reader's own browser. */
export interface Kept {
	/** Its name in the browser's storage; `tests/site/statements/kept-on-device.test.ts` compares the list with the scripts. */
	key: string;
	/** What it is, for readers. */
	what: string;
	/** How long it stays. */
	until: '一直保留，直到清除' | '关闭标签页时消失';
}

const STAYS = '一直保留，直到清除';

/** All that the scripts of pages keep. Nothing of it is sent anywhere. */
export const keptOnDevice: readonly Kept[] = [
	{ key: 'pufa:look', what: '选过的配色、字体大小（大字版），是否使用简约版', until: STAYS },
	{ key: 'pufa:recent', what: '最近搜索过的词，最多十个', until: STAYS },
	{ key: 'pufa:recent-off', what: '是否关闭了“最近搜索”', until: STAYS },
	{
		key: 'pufa:search-ledger',
		what: '没有结果、或者结果一个也没有打开的搜索：问的话、次数和日期，最多二百条，由读者自己决定是否导出交给本单位',
		until: STAYS,
	},
	{
		key: 'pufa:search-months',
		what: '每个月搜索、打开结果各几次，最多二十四个月，只有次数，和上一项一起导出',
		until: STAYS,
	},
	{ key: 'pufa:slash-off', what: '是否关闭了单个字母和“/”的按键', until: STAYS },
	{
		key: 'pufa:last-read',
		what: '在法规里读到第几条，最多二十部，回到开头或选“不用了”后删除',
		until: STAYS,
	},
	{
		key: 'pufa:left-at',
		what: '这次访问里离开一部法规时读到哪里，最多二十页，回来或刷新时接着看',
		until: '关闭标签页时消失',
	},
	{ key: 'pufa:search-done', what: '这次访问里已经记过的搜索词', until: '关闭标签页时消失' },
];

/** What the service worker keeps (`offline/shelf.ts`); the names of its caches go on with the address and the build. */
export const keptCopies: readonly Kept[] = [
	{
		key: 'pufa:…',
		what: '没有网络时用的网页：首页、搜索页、真实警报的指南，最近看过的三十页，点过“离线保存”的网页，和显示它们的样式、脚本',
		until: STAYS,
	},
];
