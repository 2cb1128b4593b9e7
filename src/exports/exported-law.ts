import type { Law } from '../domain/law/model.ts';
import type { AboutLaw, JsonVersion } from '../schemas/law-json.ts';

/** One wording of a law, with everything that a format says about it. */
export interface ExportedLaw {
	about: AboutLaw;
	version: JsonVersion;
	/** The dates of all wordings whose text is here, newest first. */
	versions: readonly string[];
	law: Law;
	/** Whose site this data comes from. */
	publisher: { name: string; url: string };
}

/** The law as a FRBR work. Our own names below `/akn/cn/act/`: the day of the first wording is often not known. */
export const workOf = ({ about }: ExportedLaw): string => `/akn/cn/act/${about.id}`;

/** One wording as a FRBR expression, in Chinese. */
export const expressionOf = (exported: ExportedLaw): string =>
	`${workOf(exported)}/zho@${exported.version.date}`;
