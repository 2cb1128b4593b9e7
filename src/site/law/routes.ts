import type { LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { keyedRoutes } from './key.ts';

/** A page of a law, or with a version the page of that wording. */
export interface LawRoute {
	params: { law: string };
	props: { law: LawRecord; version?: LawVersion };
	cacheKey: string | undefined;
}

/**
 * Routes below `laws/`: `<id>/`, then `<id>/<date>/` for each text. The pages of a law stand side by side in one route,
 * so that its text is parsed once for all of them.
 */
export const lawRoutes = (): Promise<LawRoute[]> =>
	keyedRoutes((law, cacheKey): LawRoute[] => [
		{ params: { law: law.id }, props: { law }, cacheKey },
		...law.wordings.map((version) => ({
			params: { law: `${law.id}/${version.date}` },
			props: { law, version },
			cacheKey,
		})),
	]);
