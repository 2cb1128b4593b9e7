import { citersPages } from './citers.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { keyedRoutes } from './key.ts';

/** A page of a law, or with a version the page of that wording, or that of those who cite it. */
export interface LawRoute {
	params: { law: string };
	props: { law: LawRecord; version?: LawVersion; citers?: true };
	cacheKey: string | undefined;
}

/**
 * Routes below `laws/`: `<id>/`, then `<id>/<date>/` for each text, and `<id>/citers/` where there are many. The pages of a law stand side by side in one route,
 * so that its text is parsed once for all of them.
 */
export async function lawRoutes(): Promise<LawRoute[]> {
	const hasCitersPage = await citersPages();
	return keyedRoutes((law, cacheKey): LawRoute[] => [
		{ params: { law: law.id }, props: { law }, cacheKey },
		...law.wordings.map((version) => ({
			params: { law: `${law.id}/${version.date}` },
			props: { law, version },
			cacheKey,
		})),
		...(hasCitersPage(law)
			? [
					{
						params: { law: `${law.id}/citers` },
						props: { law, citers: true as const },
						cacheKey,
					},
				]
			: []),
	]);
}
