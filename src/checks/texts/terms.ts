import { expiryOf, lastDaySaid } from '../../domain/law/versions/expiry.ts';
import { versionInForce, wordingsOf } from '../../domain/law/versions/versions.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import type { Content, LawEntry } from '../content/content.ts';

const known = new WeakMap<Content, Map<string, string | undefined>>();

/**
 * The last day of a law whose own term is over, by the text that is in force; nothing if the term is not over, or somebody has
 * verified the law since. Texts are read when they are asked for, and once: rules ask for every citation.
 */
export function endedTerm(content: Content, id: string, today: string): string | undefined {
	const days = known.get(content) ?? new Map<string, string | undefined>();
	known.set(content, days);
	const key = `${id} ${today}`;
	if (!days.has(key)) {
		const law = content.laws.find((one) => one.id === id);
		days.set(key, law && lastDayOf(law, content.folder, today));
	}
	const lastDay = days.get(key);
	return lastDay !== undefined && lastDay < today ? lastDay : undefined;
}

function lastDayOf({ id, data, texts }: LawEntry, folder: string, today: string) {
	const shown = versionInForce(wordingsOf(texts, data.versions), today);
	const expiry = shown && expiryOf(readStatute(id, shown.date, folder), shown.effective);
	// A newer text that applies by the end of the term is the one in force, once the term is over.
	return lastDaySaid(expiry?.lastDay, data);
}
