import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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

/** Tables that hold for any office; nothing in them is invented. */
const REGISTRY = ['topics', 'issuers', 'law-names', 'synonyms', 'days', 'alarms'] as const;
const SHIPPED = resolve(import.meta.dirname, '../../content/registry');

/** A table of the project's own content, which a new content folder begins with; an empty one if somebody removed it. */
function shippedTable(name: (typeof REGISTRY)[number]): string {
	const path = resolve(SHIPPED, `${name}.yaml`);
	return existsSync(path) ? readFileSync(path, 'utf8') : '# 写法见 content/README.md\n[]\n';
}

/** The names of laws that a content folder knows, with their ids: its own, or those that it will begin with. */
export const lawNamesOf = (target: ContentTarget): string =>
	target.read('registry/law-names.yaml') ?? (isNew(target) ? shippedTable('law-names') : '');

/** Whether a content folder has no site yet. */
const isNew = (target: ContentTarget): boolean => !target.has('site.yaml');

/** What an editor must know of a content folder that the import has begun. */
export const BEGUN =
	'这是新的内容文件夹：已写了起步的 site.yaml（请换成本单位的），registry/ 里的同义词、警报信号、宣传日、主题、制定机关和法规名称照本项目的复制，可以增删。指南、学习材料和解读没有复制，需要的从 content/guides、content/study 复制';

/** Give a content folder without a site the files that a build needs. */
export function ensureSite(target: ContentTarget): void {
	if (!isNew(target)) return;
	const missing = REGISTRY.filter((name) => !target.has(`registry/${name}.yaml`));
	target.write({
		'site.yaml': SITE,
		...Object.fromEntries(missing.map((name) => [`registry/${name}.yaml`, shippedTable(name)])),
	});
}
