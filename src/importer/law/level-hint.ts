import { warning, type Checked } from '../../checked.ts';
import { LEVELS, type Level } from '../../domain/law/metadata.ts';
import type { Origin } from '../../domain/law/title/origin-by-title.ts';

/** Folders as collections of statutes name them; a hint for texts that say nothing themselves. */
const FOLDERS: [RegExp, Level][] = [
	// e.g. "行政法", "宪法相关法"
	[/(?:刑法|民法典|民法商法|社会法|经济法|行政法|宪法相关法|程序法|法律)$/, '法律'],
	// e.g. "地方性法规", "示例省地方法规"
	[/地方性?法规$/, '地方性法规'],
];

function levelOfFolder(path: string): Level | null {
	const folders = path.split(/[\\/]/).slice(0, -1).reverse();
	for (const folder of folders) {
		const level =
			LEVELS.find((name) => name === folder) ?? FOLDERS.find(([name]) => name.test(folder))?.[1];
		if (level) return level;
	}
	return null;
}

/** Level and issuer, with what the editor should check. */
export function withHint(origin: Origin, title: string, path: string): Checked<Origin> {
	// 规章制定程序条例 art. 7: such rules are not called 条例, so a guess that says so is wrong.
	const possible = (level: Level): boolean => !(level.endsWith('规章') && title.endsWith('条例'));
	if (origin.certain && possible(origin.level)) return { value: origin, problems: [] };
	if (origin.level !== '其他' && possible(origin.level))
		return {
			value: origin,
			problems: [
				warning(
					`效力级别按${origin.by ?? '名称'}推断为“${origin.level}”。请核对后改正 law.yaml 里的 level`,
				),
			],
		};
	const hint = levelOfFolder(path);
	if (hint && possible(hint))
		return {
			value: { ...origin, level: hint },
			problems: [warning(`效力级别按文件夹名称暂填“${hint}”。请核对后改正 law.yaml 里的 level`)],
		};
	return {
		value: { ...origin, level: '其他' },
		problems: [warning('看不出效力级别，暂填“其他”。请查明后改正 law.yaml 里的 level')],
	};
}
