import type { ContentTarget } from './content-target.ts';

/** A site of nobody in particular that builds at once; every line tells what to write instead. */
const SITE = `# 这是导入命令写的起步文件，可以直接生成网站。请把下面的内容换成本单位的，然后删去最后一行 demonstration。

# 网站名称
name: 普法网站（请改成本单位的网站名称）

# 主办单位全称
office: 示例单位（请改成主办单位全称）

# 一句话介绍网站，用在搜索引擎和转发里
description: 法律法规、法治政府建设年度报告和普法宣传材料。

# 网站地址，只写协议和域名
url: https://www.example.com

# 网站所在的目录：独立域名写 /，放在门户网站的子目录里写 /zwgk/gdb/ 这样的形式
base: /

# 联系方式，至少写一种：address（地址）、phone（电话）、email（邮箱）、hours（办公时间）、note（说明）
contact:
  note: 请填写地址、电话和办公时间

# 演示站点的标志：每一页会注明这是演示。正式使用时删去下一行
demonstration: true
`;

const REGISTRY: Record<string, string> = {
	topics:
		'主题，用来筛选法规和材料，例如 { id: renmin-fangkong, name: 人民防空, description: 防空警报、人防工程 }',
	issuers: '制定机关的全称和别名',
	'law-names': '文章里会提到、但网站没有收录的法规名称',
	synonyms: '群众的说法和法条的说法，供搜索用',
	days: '宣传日',
	alarms: '警报信号',
};

/** Give a content folder without a site the files that a build needs. */
export function ensureSite(target: ContentTarget): void {
	if (target.has('site.yaml')) return;
	const missing = Object.entries(REGISTRY).filter(([name]) => !target.has(`registry/${name}.yaml`));
	target.write({
		'site.yaml': SITE,
		...Object.fromEntries(
			missing.map(([name, about]) => [
				`registry/${name}.yaml`,
				`# ${about}。写法见 content/README.md\n[]\n`,
			]),
		),
	});
}
