import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { isOneAct } from '../../domain/law/title/amending-title.ts';
import { titleKey } from '../../domain/law/title/identify.ts';
import { freeId, lawId } from '../../domain/law/title/law-id.ts';
import { lawFileOf } from '../../loaders/content-place.ts';
import { plainRows } from '../../loaders/plain-rows.ts';
import { lawNameSchema } from '../../schemas/registry.ts';
import type { ContentTarget } from '../content-target.ts';
import { syllables } from '../pinyin.ts';
import { lawNamesOf } from '../starter-site.ts';
import { listedVersions } from './yaml.ts';

/** Which laws a content folder holds, by title, so that a law keeps its id for good. */
export class LawIndex {
	readonly #target: ContentTarget;
	/** By title or short title; several only of acts that happen once. */
	#ids = new Map<string, string[]>();
	/** Days of acts that were met in this run, by id. */
	#met = new Map<string, string[]>();
	/** Ids that the registry gives to laws by their titles, whether or not they are there. */
	#registered: ReadonlyMap<string, string>;
	#taken = new Set<string>();

	constructor(target: ContentTarget) {
		this.#target = target;
		this.#registered = registeredIds(target);
		const folder = target.path('laws');
		for (const id of existsSync(folder) ? readdirSync(folder).sort() : []) {
			this.#taken.add(id);
			for (const key of keysOf(target, id)) this.#add(key, id);
		}
	}

	#add(key: string, id: string): void {
		this.#ids.set(key, [...new Set([...(this.#ids.get(key) ?? []), id])]);
	}

	/** The ids of all that have this title, in the folder or met before in this run. */
	all(title: string): readonly string[] {
		return this.#ids.get(titleKey(title)) ?? [];
	}

	/** The id of the law with this title, if it is there or was met before in this run. */
	find(title: string): string | null {
		return this.all(title)[0] ?? null;
	}

	/**
	 * The id of the law with this title; if the folder does not have it, the one that the registry knows, or a new one.
	 * @param date of the wording: an act that happens once is another one on another day
	 */
	idFor(title: string, date: string): string {
		const id = this.#known(title, date) ?? this.#newId(title, date);
		this.#met.set(id, [...(this.#met.get(id) ?? []), date]);
		return id;
	}

	#known(title: string, date: string): string | null {
		if (!isOneAct(title)) return this.find(title);
		const days = (id: string): string[] => [
			...(this.#met.get(id) ?? []),
			...listedVersions(this.#target.read(lawFileOf(id)) ?? ''),
		];
		return this.all(title).find((id) => days(id).length === 0 || days(id).includes(date)) ?? null;
	}

	#newId(title: string, date: string): string {
		const wanted =
			this.#registered.get(titleKey(title)) ?? (lawId(title, syllables) || fallbackId(title));
		const ofYear = this.find(title) === null ? wanted : `${wanted}-${date.slice(0, 4)}`;
		const id = freeId(ofYear, (name) => this.#taken.has(name));
		this.#taken.add(id);
		this.#add(titleKey(title), id);
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

/** Rows that are not in order name nothing here; the check tells of them. */
function registeredIds(target: ContentTarget): ReadonlyMap<string, string> {
	const rows = rowsOf(lawNamesOf(target));
	return new Map(
		rows.flatMap((row) => {
			const { data } = lawNameSchema.safeParse(row);
			return data ? [[titleKey(data.title), data.id] as const] : [];
		}),
	);
}

function rowsOf(yaml: string): unknown[] {
	try {
		const rows: unknown = plainRows(yaml) ?? parse(yaml);
		return Array.isArray(rows) ? rows : [];
	} catch {
		return [];
	}
}

/** For a title without a Chinese character, letter or digit. */
const fallbackId = (title: string): string =>
	`fagui-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`;
