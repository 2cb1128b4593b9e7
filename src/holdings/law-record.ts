import { LEVELS } from '../domain/law/metadata.ts';
import { versionInForce, wordingsOf } from '../domain/law/versions/versions.ts';
import type { LawData } from '../loaders/law-loader.ts';
import type { LawVersion } from '../schemas/law.ts';

/** A law as the site knows it. */
export interface LawRecord extends LawData {
	id: string;
	/** Versions whose text is here, newest first. */
	wordings: LawVersion[];
	/** The wording that `laws/<id>/` shows; none if no text is here. */
	current: LawVersion | undefined;
}

/**
 * Laws by level and then by title; of one name, by their ids.
 * @param today the day on which they are read, `YYYY-MM-DD`: it says which wording is in force
 */
export const lawRecords = (
	laws: readonly { id: string; data: LawData }[],
	today: string,
): LawRecord[] => laws.map((law) => lawRecord(law, today)).sort(byLevelAndTitle);

function lawRecord({ id, data }: { id: string; data: LawData }, today: string): LawRecord {
	const wordings = wordingsOf(data.texts, data.versions);
	return { ...data, id, wordings, current: versionInForce(wordings, today) };
}

/** A wording among those of all laws, `guofang-fa 2020-12-26`: what is found in texts is kept under it. */
export const wordingKey = ({ id }: Pick<LawRecord, 'id'>, date: string): string => `${id} ${date}`;

/** The 令号 or 发文字号 of a wording; that of the law is of the wording in force. @param shown nothing where no text is here */
export const documentNumberOf = (
	{ documentNumber, current }: LawRecord,
	shown: LawVersion | undefined,
): string | undefined =>
	shown?.documentNumber ?? (shown?.date === current?.date ? documentNumber : undefined);

/** The same law on another day. */
export const lawOn = (law: LawRecord, today: string): LawRecord => ({
	...law,
	current: versionInForce(law.wordings, today),
});

const collator = new Intl.Collator('zh-CN');

/** Sorts laws as lists show them: by the hierarchy of norms (`LEVELS`), then by title as Chinese is sorted (pinyin); ids decide. */
export function byLevelAndTitle(a: LawRecord, b: LawRecord): number {
	return (
		LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
		collator.compare(a.shortTitle, b.shortTitle) ||
		(a.id < b.id ? -1 : 1)
	);
}
