import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { articlesOf } from '../../src/domain/law/model.ts';
import { parseLaw } from '../../src/domain/law/read/parse.ts';

export const ID = 'shili-xian-fangkong-jingbao-sheshi-guanli-guiding';
export const LAW = `laws/${ID}/`;

/** The articles of the sample as its file has them. */
export const official = () =>
	articlesOf(
		parseLaw(readFileSync(join(inject('content'), 'laws', ID, '2023-11-20.txt'), 'utf8')).value,
	);

/** Pixels between the lower edge of the bar and the top of an article. */
export const below = (page: Page, address: string): Promise<number> =>
	page.evaluate(
		(id) =>
			document.getElementById(id)!.getBoundingClientRect().top -
			document.querySelector('law-reader')!.getBoundingClientRect().bottom,
		address,
	);

/** The article that the bar names. */
export const nameInBar = (page: Page): Promise<string> => page.locator('.reader .at').innerText();
