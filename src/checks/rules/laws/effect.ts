import type { Problem } from '../../../checked.ts';
import { captionOf } from '../../../domain/law/caption/caption.ts';
import { dayOfEffect } from '../../../domain/law/versions/day-of-effect.ts';
import { versionFacts } from '../../../domain/law/versions/history.ts';
import type { FieldPath } from '../../../loaders/yaml-source.ts';
import type { LawVersion } from '../../../schemas/law.ts';
import { info, warning } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';
import type { StatuteText } from '../../texts/statutes.ts';

/** A version takes effect when its text says so: without the day, one that is still to come would be shown as the law of today. */
export const statuteEffect: TextRule = ({ law, date, statute, version }) => {
	if (!version) return [];
	const where = ['versions', law.data.versions.indexOf(version), 'effective'];
	const told = dayOfEffect(statute, versionFacts(captionOf(statute)));
	const { effective: written } = version;
	if (told === undefined) return [];
	if (!written) return [withoutDay(law, where, date, told)];
	if (written === told || hasItsOwnDay(version, written)) return [];
	const message = `施行日期写的是 ${written}，正文是 ${told}。请对照官方文本核对 effective`;
	return [warning(law, where, message)];
};

/** An amended text says the day on which the law took effect, before it was amended: nothing goes wrong, only the page does not tell it. */
function withoutDay(
	law: StatuteText['law'],
	where: FieldPath,
	date: string,
	told: string,
): Problem {
	const [tell, follows] =
		told > date
			? [warning, '网站把版本日期当作开始施行的日期']
			: [info, '网页上不写法规从哪一天起施行'];
	const message = `没有写 ${date} 版本的施行日期（effective），${follows}。正文写的是 ${told}，请核对后补上“effective: ${told}”`;
	return tell(law, where, message);
}

/** 修正 leaves the clause of the law as it was; an office may write the day from which the amended words hold. */
const hasItsOwnDay = ({ date, kind }: LawVersion, written: string): boolean =>
	kind === '修正' && written >= date;
