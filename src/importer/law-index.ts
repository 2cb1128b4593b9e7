import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { titleKey } from '../domain/law/identify.ts';
import { freeId, lawId } from '../domain/law/law-id.ts';
import { lawFileOf } from '../loaders/content-folder.ts';
import type { ContentTarget } from './content-target.ts';
import { syllables } from './pinyin.ts';

/** Which laws a content folder holds, by title, so that a law keeps its id for good. */
export class LawIndex {
	#ids = new Map<string, string>();
	#taken = new Set<string>();

	constructor(target: ContentTarget) {
		const folder = target.path('laws');
		for (const id of existsSync(folder) ? readdirSync(folder).sort() : []) {
			this.#taken.add(id);
			for (const key of keysOf(target, id)) if (!this.#ids.has(key)) this.#ids.set(key, id);
		}
	}

	/** The id of the law with this title, if it is there or was met before in this run. */
	find(title: string): string | null {
		return this.#ids.get(titleKey(title)) ?? null;
	}

	/** The id of the law with this title; a new one if the folder does not have it. */
	idFor(title: string): string {
		const known = this.find(title);
		if (known) return known;
		const id = freeId(lawId(title, syllables) || fallbackId(title), (name) =>
			this.#taken.has(name),
		);
		this.#taken.add(id);
		this.#ids.set(titleKey(title), id);
		return id;
	}
}

/** Title and short title of a folder's law. One whose law.yaml is broken is still known; importing into it says so. */
function keysOf(target: ContentTarget, id: string): string[] {
	const yaml = target.read(lawFileOf(id)) ?? '';
	try {
		const law = parse(yaml) as Record<string, unknown> | null;
		return [law?.['title'], law?.['shortTitle']].flatMap((title) =>
			typeof title === 'string' && title !== '' ? [titleKey(title)] : [],
		);
	} catch {
		// e.g. "title: 示例条例", with a mistake on some other line
		const title = /^title:\s*["'[]*([^"'#\]\n]+)/m.exec(yaml)?.[1]?.trim();
		return title ? [titleKey(title)] : [];
	}
}

/** For a title without a Chinese character, letter or digit. */
const fallbackId = (title: string): string =>
	`fagui-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`;
