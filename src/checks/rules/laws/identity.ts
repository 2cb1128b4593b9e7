import type { Problem } from '../../../checked.ts';
import { captionOf } from '../../../domain/law/caption/caption.ts';
import { versionFacts, type VersionFacts } from '../../../domain/law/versions/history.ts';
import { titleKey, titleOf } from '../../../domain/law/title/identify.ts';
import { originOf } from '../../../domain/law/caption/origin.ts';
import type { Unit } from '../../../domain/law/model.ts';
import { info, warning } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';
import type { StatuteText } from '../../texts/statutes.ts';

/** A text is the one that `law.yaml` speaks of: its title, the version's days in its 题注, and who made it. */
export const statuteIdentity: TextRule = (text) => {
	const facts = versionFacts(captionOf(text.statute));
	return [
		...otherTitle(text),
		...otherDay(text, facts),
		...otherDays(text, facts),
		...otherLevel(text),
	];
};

/** Problems of a text are about its head, unless they know better. */
const head = ({ file, statute }: StatuteText, kind: Unit['kind']) => ({
	file,
	lineOf: () => statute.units.find((unit) => unit.kind === kind)?.line ?? 1,
});

function otherTitle(text: StatuteText): Problem[] {
	const { law, statute } = text;
	const written = titleOf(statute);
	if (written === '' || key(written) === key(law.data.title)) return [];
	const message = `正文的标题是“${written}”，law.yaml 的 title 是“${law.data.title}”。请核对是不是同一部法规，并改正 title`;
	return [warning(head(text, 'title'), ['title'], message)];
}

// e.g. "（示例文本，非真实法规）", which may stand on a line of its own
const SAMPLE_REMARK = /[（(](?=[^（）()]*[)）]$)[^（）()]*(?:示例|虚构)[^（）()]*[)）]$/;

const key = (title: string): string => titleKey(title.replace(SAMPLE_REMARK, ''));

function otherDay(text: StatuteText, { date: last, days }: VersionFacts): Problem[] {
	const { date, version } = text;
	if (!version || !last || days.includes(date)) return [];
	const found = `题注里没有版本日期 ${date}，题注最后的日期是 ${last}`;
	// A 题注 can miss the latest amendment (that of 民用运力国防动员条例 of 2019 ends in 2011), but it cannot tell of one
	// that is still to come.
	return date > last
		? [info(head(text, 'caption'), [], `${found}，可能漏写了最近一次修改。请核对官方文本`)]
		: [warning(head(text, 'caption'), [], `${found}。请核对正文，以及文件名和 versions 里的 date`)];
}

const DAYS = { adopted: '通过', approved: '批准', published: '公布' } as const;

/** The import fills these in from the 题注: where they differ, somebody has changed them. */
function otherDays({ law, date, version }: StatuteText, facts: VersionFacts): Problem[] {
	// A 题注 that does not know the version's own day is another matter.
	if (!version || !facts.days.includes(date)) return [];
	const row = law.data.versions.indexOf(version);
	return (Object.keys(DAYS) as (keyof typeof DAYS)[]).flatMap((field) => {
		const [written, told] = [version[field], facts[field]];
		if (!written || !told || written === told) return [];
		const message = `${DAYS[field]}日期写的是 ${written}，正文的题注是 ${told}。请对照官方文本核对 ${field}`;
		return [warning(law, ['versions', row, field], message)];
	});
}

function otherLevel(text: StatuteText): Problem[] {
	const { law, statute, shown } = text;
	const { level, certain } = originOf(titleOf(statute), captionOf(statute));
	if (!shown || !certain || level === law.data.level) return [];
	const message = `效力级别写的是“${law.data.level}”，从正文的题注看是${level}。请到官方数据库核对 level`;
	return [warning(law, ['level'], message)];
}
