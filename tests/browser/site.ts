import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite, type RunningSite } from '../../src/commands/site-server.ts';
import { hasChromium, launchChromium } from '../../src/commands/chromium.ts';

/** For `describe.skipIf` and its `meta`. */
export const noBrowser = !hasChromium();
export const meta = { skipReason: '本机没有可用的 Chromium，可设 PUFA_CHROMIUM' };

/** A visitor of the built site: a page in a browser, and what the page asked for and complained of. */
export interface Visit {
	page: Page;
	url: string;
	/** Requests to other hosts. */
	foreign: string[];
	/** Errors of scripts and of the console. */
	errors: string[];
}

let started: Promise<Browser> | undefined;

/**
 * The browser of this worker. Its files share one, since to start a browser takes as long as three visits and fifty groups of tests
 * want one; visits have a context each, and see nothing of each other. Playwright ends it with the worker.
 */
export async function sharedBrowser(): Promise<Browser> {
	if (!(await started)?.isConnected()) started = launchChromium();
	return started!;
}

/**
 * Serve the built site for the tests of a file.
 * @returns a function that opens a fresh page of a given width, closed after the test: dozens of open pages slow each other
 */
export function useSite(): (
	width?: number,
	options?: Pick<BrowserContextOptions, 'javaScriptEnabled' | 'hasTouch'>,
) => Promise<Visit> {
	let browser: Browser;
	let site: RunningSite;
	const contexts: BrowserContext[] = [];

	beforeAll(async () => {
		site = await serveSite(inject('dist'), inject('base'), 0);
		browser = await sharedBrowser();
	});

	afterEach(async () => {
		for (const context of contexts.splice(0)) {
			// A test may be over while a page still asks for something that it answers.
			for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
			await context.close();
		}
	});

	afterAll(() => void site?.server.close());

	return async (width = 390, options = {}) => {
		// What is kept for times without network has tests of its own: a visit would fetch the half of the site for it.
		const context = await browser.newContext({
			viewport: { width, height: 844 },
			serviceWorkers: 'block',
			...options,
		});
		contexts.push(context);
		const page = await context.newPage();
		if (options.javaScriptEnabled !== false) waitForFirstFrame(page);
		const visit: Visit = { page, url: site.url, foreign: [], errors: [] };
		page.on('request', (request) => {
			if (!request.url().startsWith(new URL(site.url).origin)) visit.foreign.push(request.url());
		});
		page.on('pageerror', (error) => visit.errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error') visit.errors.push(message.text());
		});
		return visit;
	};
}

/** Chromium drops keys that come before a page's first frame, which on a busy machine is later than its load. */
export function waitForFirstFrame(page: Page): void {
	const goto = page.goto.bind(page);
	const frame = () =>
		new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	page.goto = async (...where) => {
		const response = await goto(...where);
		// A page that leads on to another one at once has no frame.
		await page.evaluate(frame).catch(() => undefined);
		return response;
	};
}
