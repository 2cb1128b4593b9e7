import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../src/checked.ts';
import { checkContent } from '../../src/checks/run.ts';
import { scratchFolder } from '../scratch-folder.ts';

/** The day on which the invented content is checked. */
export const MOMENT = { now: '2026-11-23 09:00', today: '2026-11-23' };

/** A small invented content folder in which every rule finds nothing. */
export const GOOD: Record<string, string> = {
	'site.yaml': `name: 示例县普法网
office: 示例县国防动员办公室
description: 示例网站
url: https://pufa.example.gov.cn
contact:
  phone: 0391-0000000
`,
	'laws/shili-guiding/law.yaml': `title: 示例县设施管理规定（示例文本，非真实法规）
shortTitle: 示例县设施管理规定
aliases: [设施规定]
level: 规范性文件
issuer: 示例县人民政府
topics: [sheshi]
status: 现行有效
verifiedOn: 2026-11-01
verifiedSource:
  title: 示例
officialSource:
  title: 示例
sample: true
versions:
  - date: 2020-03-01
    kind: 制定
    adopted: 2020-03-01
    published: 2020-03-10
    effective: 2020-05-01
`,
	'laws/shili-guiding/2020-03-01.txt': `示例县设施管理规定
（示例文本，非真实法规）
（2020年3月1日示例县人民政府常务会议通过）
第一条　为了管好本县的设施，制定本规定。
第二条　设施由使用它的单位负责日常看护，发现损坏的，应当在三日内告诉主管部门。
主管部门接到告知后，应当及时派人查看：
（一）能够当场修好的，当场修好；
（二）不能当场修好的，说明理由和期限。
第三条　本规定自2020年5月1日起施行。
`,
	'study/notes/shili-guiding.yaml': `law: shili-guiding
version: 2020-03-01
checkedOn: 2026-11-01
author: 示例县国防动员办公室
notes:
  - at: t1
    gist: 为什么要有规定
    plain: 开头讲目的。
  - at: t2-k2-x1
    gist: 小毛病马上修
    plain: 来查看的人能修就顺手修好，不用等。
`,
	'study/xuexi.mdx': `---
title: 一起学
summary: 简介
laws: [shili-guiding]
topics: [sheshi]
audience: [居民]
sources:
  - title: 示例规定第二条
    law: shili-guiding
    at: t2
published: 2026-11-01 09:00
---

## 要点

看护设施，人人有责。
`,
	'guides/zhinan.mdx': `---
title: 听到警报怎么办
summary: 简介
audience: [居民]
topics: [sheshi]
steps:
  - title: 关火
    text: 防止火灾。
signals: [yuxian]
awarenessDay: xuanchuan-ri
sources:
  - title: 示例来源
published: 2026-11-01 09:00
reviewBy: 2027-11-01
---

## 常见误解

不是每次响都要躲。
`,
	'reports/2023.mdx': report(2023),
	'reports/2024.mdx': report(2024),
	'registry/topics.yaml': `- id: sheshi
  name: 设施
  description: 设施的管理
`,
	'registry/issuers.yaml': `- id: shili-xian
  name: 示例县人民政府
`,
	'registry/law-names.yaml': `- id: shili-guiding
  title: 示例县设施管理规定（示例文本，非真实法规）
  names: [设施规定]
- id: biede-banfa
  title: 示例省别的办法
  names: [别的办法]
`,
	'registry/days.yaml': `- id: xuanchuan-ri
  name: 宣传日
  rule: { month: 5, day: 12 }
  about: 说明
  checkedOn: 2026-11-01
`,
	'registry/alarms.yaml': `- id: yuxian
  name: 预先警报
  on: 36
  off: 24
  repeat: 3
  total: 180
  meaning: 说明
  actions: [关火]
  sources:
    - title: 示例来源
`,
};

function report(year: number): string {
	return `---
year: ${year}
title: ${year}年度法治政府建设情况报告（示例）
summary: 简介
issuer: 示例县国防动员办公室
addressee: [示例县人民政府]
written: ${year + 1}-02-20
published: ${year + 1}-03-20 09:00
source:
  title: 本站编写的示例
sample: true
secrecyReview:
  by: 示例县国防动员办公室
  on: ${year + 1}-03-01
parts:
  measures: 一、主要举措和成效
  responsibility: 二、第一责任人职责
  shortcomings: 三、不足和原因
  plan: 四、下一年度安排
measures:
  - id: xuexi
    title: 学习
    summary: 说明
    laws: [shili-guiding]
figures:
  - id: xuexi-cishu
    label: 集中学习
    value: 6
    unit: 次
shortcomings:
  - id: xuanchuan-shao
    title: 宣传少
    causes: [人手少]
commitments:
  - id: ${year + 1}-01
    title: 多学习
answers:
${year === 2023 ? '  []' : `  - commitment: ${year}-01\n    result: 已完成\n    text: 说明`}
---

示例，内容为虚构。

## 一、主要举措和成效

全年组织了学习。

## 二、第一责任人职责

带头学习。

## 三、不足和原因

### 原因

宣传少，因为人手少。

## 四、下一年度安排

多学习。
`;
}

/** A change to the good folder: a new text, no file (null), or words replaced by others. */
export type Change = string | Buffer | null | [from: string, to: string];

/** The good folder with changes, in a temporary place that goes away after the test. */
export function folderWith(changes: Record<string, Change> = {}): string {
	const folder = scratchFolder(onTestFinished);
	const files = new Map<string, string | Buffer>(Object.entries(GOOD));
	for (const [file, change] of Object.entries(changes)) {
		if (change === null) files.delete(file);
		else files.set(file, Array.isArray(change) ? replaced(file, ...change) : change);
	}
	for (const [file, text] of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

function replaced(file: string, from: string, to: string): string {
	const text = GOOD[file] ?? '';
	if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in ${file}`);
	return text.replace(from, () => to);
}

/** What `npm run check` says about the good folder with changes: `error guides/a.mdx:3 …`. */
export const checked = (changes: Record<string, Change> = {}): string[] =>
	checkContent(folderWith(changes), MOMENT).problems.map(written);

/** A problem in one line. */
export const written = ({ severity, file = '', line, message }: Problem): string =>
	`${severity} ${file}${line === undefined ? '' : `:${line}`} ${message}`;

/** One row of a specification: what is changed in the good folder, and what is then said. */
export type Row = [name: string, changes: Record<string, Change>, said: string[]];
