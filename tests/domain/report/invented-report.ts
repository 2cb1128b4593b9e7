/** An invented yearly report in the usual form; tests take it apart and put it together differently. */
export const PARTS = {
	measures: {
		heading: '2030年度推进法治政府建设的主要举措和成效',
		lines: [
			'（一）健全机制。一是成立专班，由主任任组长。二是每季度听取一次工作汇报。',
			'（二）强化学习。全年组织集中学习12次，培训执法人员86人次，群众满意率达到98.5%。',
		],
	},
	responsibility: {
		heading: '党政主要负责人履行推进法治建设第一责任人职责情况',
		lines: ['主要负责人带头学法。一是带头学。二是带头讲。三是带头用。'],
	},
	shortcomings: {
		heading: '存在的不足和原因',
		lines: ['一是宣传形式单一。新媒体用得少；互动不够。', '二是执法力量不足，主要原因是编制少。'],
	},
	plan: {
		heading: '2031年推进法治政府建设的主要安排',
		lines: ['（一）抓宣传。开通普法栏目。', '（二）抓队伍。分批轮训执法人员。'],
	},
};

export const HEAD = [
	'2030年法治政府建设情况报告',
	'',
	'中共示例县委、示例县人民政府：',
	'2030年，示例县国动办认真履行职责。现将有关情况报告如下：',
];

export const CLOSING = ['示例县国防动员办公室', '2031年3月1日'];

export type PartName = keyof typeof PARTS;

export const NORMAL: PartName[] = ['measures', 'responsibility', 'shortcomings', 'plan'];

/** The lines of the report, its parts in an order and numbered in a way. */
export function report(
	order: PartName[] = NORMAL,
	mark: (place: number) => string = chinese,
): string[] {
	const body = order.flatMap((name, place) => [
		mark(place) + PARTS[name].heading,
		...PARTS[name].lines,
	]);
	return [...HEAD, ...body, ...CLOSING];
}

const chinese = (place: number): string => `${'一二三四五'[place]!}、`;
