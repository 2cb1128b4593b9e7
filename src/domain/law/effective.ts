import { datesIn } from './dates.ts';
import { walk, wordsOf, type Law } from './model.ts';

/** When a law says that it takes effect. */
export type Effective = { on: string } | { after: '公布' | '其他'; words: string };

// e.g. "本法自1997年1月1日起施行", "自二〇〇七年二月一日起正式施行", "自2001年5月1日零时起实施", "自1986年10月1日施行"
const ON_A_DAY =
	/(?<!》)自([^自。；]{8,18}?日)(?:零时|\d时)?起?(?:正式)?(?:施行|实施|生效|执行|试行)/;
// e.g. "本条例自公布之日起施行", "自发布之日起三十日后施行"
const ON_PUBLICATION =
	/(?<!》)自(?:公布|发布|颁布|印发|下发)之日起([^。；，]{0,10})(?:施行|实施|生效|执行|试行)/;
/** The words on taking effect stand in the last articles (附则). */
const LAST_UNITS = 8;

/**
 * When a law takes effect, from its own last articles. 修正 leaves that clause as it was: 人民防空法, amended in 2009,
 * still says 1997.
 * @returns null where they do not say
 */
export function effectiveOf(law: Law): Effective | null {
	for (const words of closingWords(law)) {
		const effective = effectiveClause(words);
		if (effective) return effective;
	}
	return null;
}

/** The words of the last units before any 附件, the last first. */
function closingWords(law: Law): string[] {
	const body = walk(law.units.filter((unit) => unit.kind !== 'annex'));
	const articles = body.filter((unit) => unit.kind === 'article');
	if (articles.length > 0) return articles.slice(-LAST_UNITS).reverse().map(wordsOf);
	const lines = body.filter(
		(unit) => unit.text !== '' && !['title', 'caption', 'entry'].includes(unit.kind),
	);
	return lines
		.slice(-LAST_UNITS)
		.reverse()
		.map((unit) => unit.text);
}

/** When a sentence such as `本法自1997年1月1日起施行` makes a law take effect. */
export function effectiveClause(words: string): Effective | null {
	// A clause about the law itself goes before one about something else in the same article.
	const own = /本[^，。；《》]{1,16}自[^。；]*/.exec(words)?.[0];
	return clauseIn(own ?? '') ?? clauseIn(words);
}

function clauseIn(words: string): Effective | null {
	const day = ON_A_DAY.exec(words);
	const date = day && datesIn(day[1]!)[0]?.date;
	if (date) return { on: date };
	const published = ON_PUBLICATION.exec(words);
	if (published) return { after: published[1] === '' ? '公布' : '其他', words: published[0] };
	return null;
}
