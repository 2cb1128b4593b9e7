import { describeReason, formatTarget } from '../../domain/citation/say/describe.ts';
import type { CitedLaws } from '../../domain/citation/held/law-index.ts';
import { tellOtherWording } from '../../domain/citation/held/wording-with-place.ts';
import type { Citation, Reason, Target } from '../../domain/citation/model.ts';
import { readLawCitations } from '../../domain/citation/link/read-law.ts';
import type { TextOrigin } from '../../domain/citation/resolve/meaning/meaning.ts';
import { CitationReader } from '../../domain/citation/resolve/resolve.ts';
import type { GivenText } from './given.ts';
import { spanIn } from './markdown.ts';

/** A citation as `npm run citations -- --json` prints it. */
export interface ListedCitation {
	source: string;
	/** 1-based line; in a Word file, the paragraph. */
	line: number;
	/** UTF-16 units from the start of the line; marks of Markdown among the words count, and are not part of `text`. */
	start: number;
	end: number;
	text: string;
	targets: string[];
	reason: string | null;
}

export function* listCitations(text: GivenText, laws: CitedLaws): Generator<ListedCitation> {
	const reader = new CitationReader(laws, text.origin);
	if (!text.statute) {
		for (const [place, line] of text.lines.entries())
			for (const citation of reader.read(line)) yield listed(text, laws, place + 1, 0, citation);
		return;
	}
	for (const [unit, citations] of readLawCitations(text.statute, reader, text.part)) {
		const offset = text.lines[unit.line - 1]!.lastIndexOf(unit.text);
		for (const citation of citations) yield listed(text, laws, unit.line, offset, citation);
	}
}

const listed = (
	{ path, above, columns, origin }: GivenText,
	laws: CitedLaws,
	line: number,
	offset: number,
	{ start, end, text, targets, reason }: Citation,
): ListedCitation => ({
	source: path,
	line: above + line,
	...spanIn(columns?.get(above + line - 1), offset + start, offset + end),
	text,
	targets: targets.map((target) => listedTarget(target, origin, laws)),
	reason: reason && whyNowhere(reason, laws),
});

/**
 * A place as it is listed: with the day of its wording, as addresses of the site have it (`shili-fa/2010-03-01#t5`), where that is earlier
 * than what a text of its day means. The old numbers of an amendment are those of the law that it changes.
 */
function listedTarget(
	{ law, address, version }: Target,
	{ self, day, amends = [] }: TextOrigin,
	laws: CitedLaws,
): string {
	const meant = law === self?.law ? self.date : laws.versionOn(laws.byId(law)!, day)?.date;
	const isEarlier = amends.length === 0 && version !== undefined && version < (meant ?? '');
	return formatTarget({ law: isEarlier ? `${law}/${version}` : law, address });
}

const whyNowhere = (reason: Reason, laws: CitedLaws): string =>
	describeReason(reason) + (reason.kind === 'no such place' ? tellOtherWording(reason, laws) : '');

/** A citation as a person reads it. */
export const printCitation = ({ line, start, text, targets, reason }: ListedCitation): string =>
	`  ${line}:${start + 1}  ${text}  →  ${targets.length > 0 ? targets.join('、') : (reason ?? '')}`;
