import { captionOf } from '../../../domain/law/caption/caption.ts';
import { dayOfEffect } from '../../../domain/law/versions/day-of-effect.ts';
import { versionFacts } from '../../../domain/law/versions/history.ts';
import type { LawVersion } from '../../../schemas/law.ts';
import { warning } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';

/** A version takes effect when its text says so: without the day, one that is still to come would be shown as the law of today. */
export const statuteEffect: TextRule = ({ law, date, statute, version }) => {
	if (!version) return [];
	const where = ['versions', law.data.versions.indexOf(version), 'effective'];
	const told = dayOfEffect(statute, versionFacts(captionOf(statute)));
	const { effective: written } = version;
	if (told === undefined) return [];
	if (!written) {
		const message = `没有写 ${date} 版本的施行日期（effective），网站把版本日期当作开始施行的日期。正文写的是 ${told}，请核对后补上“effective: ${told}”`;
		return [warning(law, where, message)];
	}
	if (written === told || hasItsOwnDay(version, written)) return [];
	const message = `施行日期写的是 ${written}，正文是 ${told}。请对照官方文本核对 effective`;
	return [warning(law, where, message)];
};

/** 修正 leaves the clause of the law as it was; an office may write the day from which the amended words hold. */
const hasItsOwnDay = ({ date, kind }: LawVersion, written: string): boolean =>
	kind === '修正' && written >= date;
