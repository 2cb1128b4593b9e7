import { CitedLaws, type IndexedLaw } from '../../../src/domain/citation/held/law-index.ts';
import { placesOf } from '../../../src/domain/citation/held/law-places.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';

/** Documents of a county that are not counted in 条 alone, all invented. */

/** A plan, numbered as GB/T 1.1 does, with its 目录. */
const PLAN = `云溪县防空袭应急预案
（2030年3月1日云溪县人民政府印发）
目录
1 总则
1.1 编制目的
1.2 编制依据
1.3 适用范围
1.4 行动原则
2 组织体系
2.1 县指挥部
2.2 指挥部办公室
2.3 工作组
2.3.1 抢险组
2.3.2 医疗组
2.3.3 治安组
3 警报
3.1 警报种类
3.2 警报发放
3.2.1 发放权限
3.2.2 发放方式
4 行动
4.1 人员疏散
4.2 人员掩蔽
5 附则
5.1 预案管理
5.2 实施时间
1 总则
1.1 编制目的
规范防空袭准备和行动，减轻空袭后果。
1.2 编制依据
依据《云溪县人民防空管理办法》等规定，制定本预案。
1.3 适用范围
本预案适用于本县境内的防空袭行动。
1.4 行动原则
（1）统一指挥，分级负责。
（2）平战结合，快速反应。
2 组织体系
2.1 县指挥部
县人民政府设立防空袭指挥部（以下简称县指挥部）。
县指挥部履行下列职责：
（1）决定发放警报；
（2）决定人员疏散；
（3）调用物资。
2.2 指挥部办公室
指挥部办公室承担日常工作。
2.3 工作组
2.3.1 抢险组
由住建部门牵头，抢修道路和管线。
2.3.2 医疗组
由卫健部门牵头，抢救伤员。
2.3.3 治安组
由公安部门牵头，维护秩序。
3 警报
3.1 警报种类
警报分为预先警报、空袭警报、解除警报。
3.2 警报发放
3.2.1 发放权限
警报由县指挥部决定发放。
3.2.2 发放方式
通过警报器、广播、电视和短信发放。
4 行动
4.1 人员疏散
按照街道、社区编组疏散。
4.2 人员掩蔽
就近进入人防工程掩蔽。
5 附则
5.1 预案管理
本预案每三年修订一次。
5.2 实施时间
本预案自2030年4月1日起施行。
附件1
县指挥部成员单位
县住建局、县卫健委、县公安局。
`;

/** The plan as it was before: 2.3 and what follows were not there. */
const PLAN_BEFORE = `云溪县防空袭应急预案
（2028年5月10日云溪县人民政府印发）
1 总则
1.1 编制目的
规范防空袭准备和行动，减轻空袭后果。
1.2 编制依据
依据《云溪县人民防空管理办法》等规定，制定本预案。
1.3 适用范围
本预案适用于本县境内的防空袭行动。
2 组织体系
2.1 县指挥部
县人民政府设立防空袭指挥部（以下简称县指挥部）。
2.2 工作组
县指挥部下设抢险、医疗、治安三个工作组。
3 警报
3.1 警报种类
警报分为预先警报、空袭警报、解除警报。
3.2 警报发放
3.2.1 发放权限
警报由县指挥部决定发放。
4 附则
4.1 实施时间
本预案自2028年6月1日起施行。
`;

/** A decision of a standing committee: a preface, 一、 and （一）. */
const DECISION = `云溪县人民代表大会常务委员会关于加强防空警报设施保护的决定
（2029年6月20日云溪县第十八届人民代表大会常务委员会第九次会议通过）
为了保护防空警报设施，根据《云溪县人民防空管理办法》第三条的规定，结合本县实际，作如下决定：
一、本县行政区域内防空警报设施的保护，适用本决定。
二、县人民政府履行下列职责：
（一）编制设施布局方案；
（二）划定保护范围；
（三）保障维护经费。
三、任何单位和个人不得损坏防空警报设施。
设施需要迁移的，应当报县国防动员部门批准。
四、违反本决定第三条规定的，由县国防动员部门责令恢复原状。
五、本决定自2029年8月1日起施行。
`;

/** An opinion: （一） counts on through all of its 一、, and 1. within it. */
const OPINION = `云溪县人民政府关于推进人防工程平时使用的意见
云政发〔2029〕8号
各乡镇人民政府，县政府各部门：
为提高人防工程使用效率，现提出以下意见。
一、总体要求
（一）指导思想。坚持平战结合、安全第一。
（二）工作目标。到2032年，平时使用率不低于八成。
二、规范使用程序
（三）申请登记。使用人持下列材料申请登记：
1．身份证明；
2．使用方案；
3．安全承诺书。
（四）签订责任书。使用人与管理单位签订责任书。
（五）日常检查。管理单位每季度检查一次。
三、加强保障
（六）经费保障。维护经费列入预算。
（七）宣传引导。每年开展宣传。
四、组织实施
本意见自2029年10月1日起施行。
云溪县人民政府
2029年8月15日
`;

/** The rules of an autonomous county, which begin with a preamble. */
const CHARTER = `云溪自治县自治条例
（2027年1月20日云溪自治县第十三届人民代表大会第四次会议通过　2027年3月31日某省第十一届人民代表大会常务委员会第十四次会议批准）
序　言
云溪自治县位于群山之间，各族人民世代共居。
自治县成立以来，各族人民团结进步。
自治县将继续发展民族团结进步事业。
第一章　总则
第一条　根据宪法，结合本县实际，制定本条例。
第二条　自治县的自治机关依照本条例序言确立的原则工作。
第二章　自治机关
第三条　自治机关履行下列职责：
（一）保证法律实施；
（二）制定发展规划。
第四条　本条例自2027年7月1日起施行。
`;

/** A programme in 部分, with 一、 in one of them. */
const PROGRAMME = `云溪县人民防空知识普及实施方案
（2029年3月1日云溪县人民政府印发）
第一部分　总体安排
普及工作分三年进行。
每年确定一个重点。
第二部分　重点任务
一、开展进校园活动。
二、开展进社区活动。
三、开展进企业活动：
（一）讲解疏散路线；
（二）组织掩蔽演练。
第三部分　保障措施
县国防动员部门负责协调。
`;

/** A statute that has none of these. */
const MEASURES = `云溪县人民防空管理办法
（2026年4月12日云溪县人民政府第五次常务会议通过）
第一章　总则
第一条　为了加强人民防空管理，制定本办法。
第二条　本办法适用于本县的人民防空活动。
第三条　防空警报设施受保护。
任何人不得破坏。
第二章　附则
第四条　有下列情形之一的，给予批评：
（一）占用通道；
（二）擅自拆除。
第五条　本办法自2026年6月1日起施行。
`;

/** Their wordings by id, the newest first: the day, and the text. */
export const COUNTY: Readonly<Record<string, readonly (readonly [date: string, text: string])[]>> =
	{
		plan: [
			['2030-03-01', PLAN],
			['2028-05-10', PLAN_BEFORE],
		],
		decision: [['2029-06-20', DECISION]],
		opinion: [['2029-08-15', OPINION]],
		charter: [['2027-03-31', CHARTER]],
		programme: [['2029-03-01', PROGRAMME]],
		measures: [['2026-04-12', MEASURES]],
	};

/** Their numbers. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
	plan: ['云政发〔2030〕3号'],
	opinion: ['云政发〔2029〕8号'],
	measures: ['云溪县人民政府令第12号'],
};

/** What a document is called. */
export const titleOf = (text: string): string => text.slice(0, text.indexOf('\n'));

/** The documents, as the index of a site has them. */
export const countyTexts = new CitedLaws(
	Object.entries(COUNTY).map(([id, wordings]): IndexedLaw => {
		const name = titleOf(wordings[0]![1]);
		const versions = wordings.map(([date, text]) => {
			const law = readLaw(text);
			return { date, effective: date, places: () => placesOf(law) };
		});
		return { id, name, names: [name], numbers: NUMBERS[id] ?? [], versions };
	}),
	'2031-06-01',
);
