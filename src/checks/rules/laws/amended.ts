import { amendedByTitle } from '../../../domain/law/title/amending-title.ts';
import { titleKey } from '../../../domain/law/title/identify.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import type { LawEntry } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** A decision that amends a law of the site changes no text by itself: the law's new wording has to be imported too. */
export const lawAmended: Rule = ({ laws }) => {
	const known = new Map(
		laws.flatMap((law) =>
			[law.data.shortTitle, law.data.title].map((title) => [titleKey(title), law] as const),
		),
	);
	return laws.flatMap((act) =>
		amendedByTitle(act.data.title).flatMap((name) => {
			const law = known.get(titleKey(name));
			const day = dayOf(act);
			if (!law || law === act || day === undefined || isKnown(law, day)) return [];
			const title = bookTitle(act.data.title);
			const message = `${title}（${day}）修改了这部法规，本站还没有修改后的文本。请导入修改后的全文；暂时没有的，在 history 里写 { date: ${day}, kind: 修正, act: ${act.data.title} }`;
			return [warning(law, ['versions'], message)];
		}),
	);
};

/** The day of an act: it has one wording. */
const dayOf = ({ data: { versions } }: LawEntry): string | undefined =>
	versions.map(({ adopted, date }) => adopted ?? date).sort()[0];

const isKnown = ({ texts, data }: LawEntry, day: string): boolean =>
	[
		...texts,
		...data.versions.map(({ date }) => date),
		...(data.history ?? []).map(({ date }) => date),
	].some((date) => date >= day);
