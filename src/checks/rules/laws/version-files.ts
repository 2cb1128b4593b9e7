import { textFileOf } from '../../../loaders/content-place.ts';
import type { Problem } from '../../../checked.ts';
import type { LawEntry } from '../../content/content.ts';
import { error, info, warning, wholeOf } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

// e.g. "2009-08-27"
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Versions and text files belong together: one `<date>.txt` for each version, one version for each text. */
export const versionFiles: Rule = ({ laws }) =>
	laws.flatMap((law) => [...withoutText(law), ...withoutVersion(law)]);

function withoutText(law: LawEntry): Problem[] {
	const { data, texts } = law;
	if (data.versions.length > 0 && texts.length === 0)
		return [info(law, ['versions'], '列了版本，还没有收录正文。拿到官方文本后用导入命令收录')];
	return data.versions.flatMap(({ date }, row) => {
		if (texts.includes(date)) return [];
		const message = `列了 ${date} 的版本，但没有正文文件 ${textFileOf(law.id, date)}，网站上不会有这一版。请导入正文，或者删去这个版本`;
		return [warning(law, ['versions', row, 'date'], message)];
	});
}

function withoutVersion({ id, data, texts }: LawEntry): Problem[] {
	return texts.flatMap((date) => {
		const place = wholeOf(textFileOf(id, date));
		if (!DAY.test(date)) {
			const message = `正文文件名要写成版本日期，例如 2009-08-27.txt，实为“${date}.txt”。请改名`;
			return [error(place, [], message)];
		}
		if (data.versions.some((version) => version.date === date)) return [];
		const message = `law.yaml 的 versions 里没有 ${date} 这个版本，施行日期等都不会显示。请补上“- date: ${date}”`;
		return [warning(place, [], message)];
	});
}
