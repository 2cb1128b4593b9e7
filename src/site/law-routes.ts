import type { LawRecord } from '../holdings/law-record.ts';
import type { LawVersion } from '../schemas/law.ts';
import { lawKey } from './law-key.ts';
import { laws } from './laws.ts';

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
export async function lawRoutes(): Promise<LawRoute[]> {
	const routes = (await laws()).map(async (law): Promise<LawRoute[]> => {
		const cacheKey = await lawKey(law);
		return [
			{ params: { law: law.id }, props: { law }, cacheKey },
			...law.wordings.map((version) => ({
				params: { law: `${law.id}/${version.date}` },
				props: { law, version },
				cacheKey,
			})),
		];
	});
	return (await Promise.all(routes)).flat();
}
