import type { LawEventKind } from '../domain/law/metadata.ts';
import type { Law } from '../domain/law/model.ts';
import type { AboutLaw, JsonVersion } from '../schemas/law-json.ts';

/** A day in the life of a law, and the act that amended or ended it, if its name is known. */
export interface DayOfLaw {
	date: string;
	kind: LawEventKind;
	act?: string | undefined;
}

/** One wording of a law, with everything that a format says about it. */
export interface ExportedLaw {
	about: AboutLaw;
	version: JsonVersion;
	/** The dates of all wordings whose text is here, newest first. */
	versions: readonly string[];
	law: Law;
	/** The days in the life of the law, in order (`holdings/law-events.ts`); none where nothing is known. */
	events?: readonly DayOfLaw[];
	/** Whose site this data comes from. */
	publisher: { name: string; url: string };
}

/** The law as a FRBR work. Our own names below `/akn/cn/act/`: the day of the first wording is often not known. */
export const workOf = ({ about }: ExportedLaw): string => `/akn/cn/act/${about.id}`;

/** One wording as a FRBR expression, in Chinese. */
export const expressionOf = (exported: ExportedLaw): string =>
	`${workOf(exported)}/zho@${exported.version.date}`;
