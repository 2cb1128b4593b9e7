import { dayAfter, longDate } from '../../domain/law/numbers/dates.ts';
import { appliesFrom, repealDay, replacedFrom } from '../../domain/law/versions/versions.ts';
import type { SaidOfEnd } from '../../domain/law/versions/status.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { today } from '../site.ts';
import { plain, type FactPart } from './fact.ts';

/**
 * 时效性 is what a person has verified, with day and source; else the page says that nobody has. No file tells it: the
 * date in a file's name is that of the last amendment, and a repealed text looks like any other.
 */
export function statusFact(law: LawRecord, shown: LawVersion | undefined): FactPart[] {
	const { status, verifiedOn, verifiedSource } = law;
	if (!status || !verifiedOn || !verifiedSource)
		return [
			...notCurrent(law, shown, '本页不是现在的文本。这部法规时效性'),
			...plain('未核实：请以官方数据库为准'),
		];
	const { title, url } = verifiedSource;
	return [
		...notCurrent(law, shown, '本页不是现在的文本。这部法规'),
		...repealed(law),
		{ text: `${status}（${longDate(verifiedOn)}核实，来源：` },
		{ text: title, href: url, external: true },
		{ text: '）' },
	];
}

/** What is before a status that is no longer true, from the day of 废止 on. */
function repealed({ status, history }: LawRecord): FactPart[] {
	const day = repealDay(history);
	if (day === undefined || status === '已废止') return [];
	const words = `已于${longDate(day)}废止；在那以前`;
	return day > today ? [{ text: '', from: day, then: words }] : plain(words);
}

/** What the status is not of, on the days on which the wording of the page does not apply. */
function notCurrent(
	{ current, wordings }: LawRecord,
	shown: LawVersion | undefined,
	words: string,
): FactPart[] {
	const begins = shown && shown !== current && appliesFrom(shown);
	const ends = shown && replacedFrom(shown, wordings);
	const turns = [
		...(begins && begins > today ? [[begins, '']] : []),
		...(ends && ends > today ? [[ends, words]] : []),
	];
	const text = shown === current ? '' : words;
	if (turns.length === 0) return text ? plain(text) : [];
	const [from, then] = [0, 1].map((side) => turns.map((turn) => turn[side]).join('|'));
	return [{ text, from: from!, then: then! }];
}

/** What contradicts it, or will from some day on: a fact must not say 现行有效 below a notice that says otherwise. */
export function saidOfEnd({ repeal, lastDay }: SaidOfEnd): FactPart[] {
	const since = repeal?.day ? `自${longDate(repeal.day)}起` : '';
	const ended = repeal ? plain(`；另有法规写明${since}废止`) : [];
	if (!lastDay) return ended;
	const until = `有效期到${longDate(lastDay)}为止`;
	const then = `；写明的${until}，已经届满`;
	return [...ended, { text: `；写明${until}`, from: dayAfter(lastDay), then }];
}
