import lighthouse from 'lighthouse';
import { launchChromium } from '../../src/commands/chromium.ts';

/** What Lighthouse says of a page. */
export interface Verdict {
	/** Category → 0 to 100. */
	scores: Record<string, number>;
	/** Audits that cost points, with what they found. */
	missed: string[];
}

const PORT = 9333;
const TURNS = 3;
const SPEED = 'performance';
const CATEGORIES = [SPEED, 'accessibility', 'best-practices', 'seo'];

/** Ask Lighthouse about pages, one after the other, as a phone on a slow line sees them. */
export async function askLighthouse(addresses: readonly string[]): Promise<Verdict[]> {
	const browser = await launchChromium([`--remote-debugging-port=${PORT}`]);
	try {
		const verdicts: Verdict[] = [];
		for (const address of addresses) verdicts.push(await judgeFairly(address));
		return verdicts;
	} finally {
		await browser.close();
	}
}

/**
 * The speed of a page is that of a machine with other things to do, too: a page may try three times. What else is judged is the same
 * each time.
 */
async function judgeFairly(address: string): Promise<Verdict> {
	let judged = await judge(address, CATEGORIES);
	for (let turn = 1; turn < TURNS && judged[SPEED]!.score < 100; turn += 1)
		judged = { ...judged, ...(await judge(address, [SPEED])) };
	return {
		scores: Object.fromEntries(Object.entries(judged).map(([name, { score }]) => [name, score])),
		missed: Object.values(judged).flatMap(({ missed }) => missed),
	};
}

/** The score of each category, with the audits that cost points in it. */
type Judged = Record<string, { score: number; missed: string[] }>;

async function judge(address: string, onlyCategories: readonly string[]): Promise<Judged> {
	const result = await lighthouse(address, {
		port: PORT,
		output: 'json',
		logLevel: 'silent',
		onlyCategories: [...onlyCategories],
		disableFullPageScreenshot: true,
	});
	const { categories, audits } = result!.lhr;
	return Object.fromEntries(
		Object.entries(categories).map(([name, { score, auditRefs }]) => {
			const missed = auditRefs
				.filter(({ weight }) => weight > 0)
				.map(({ id }) => audits[id]!)
				.filter(({ score }) => score !== null && score < 0.9)
				.map(({ id, displayValue = '' }) => `${id} ${displayValue}`.trim());
			return [name, { score: Math.round(score! * 100), missed }];
		}),
	);
}
