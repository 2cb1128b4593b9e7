import { fieldsOf, type Field } from '../../../loaders/fields.ts';
import { allEntries, type Entry } from '../../content/content.ts';
import type { Problem } from '../../../checked.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/**
 * Days of something that has been done. A false day of publication (伪造发稿日期) fails a government site at inspection
 * (政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号).
 */
const DONE: Record<string, string> = {
	published: '发布日期',
	updated: '更新日期',
	written: '成文日期',
	adopted: '通过日期',
	approved: '批准日期',
	verifiedOn: '核实日期',
	checkedOn: '核对日期',
	on: '审查日期',
};

/** What has been done was not done in the future, and nothing was updated before it was published. */
export const futureDates: Rule = (content, { now }) =>
	allEntries(content).flatMap((entry) => [
		...[...fieldsOf(entry.data)].flatMap((field) => inFuture(entry, field, now)),
		...updatedEarly(entry),
	]);

function inFuture(entry: Entry, { path, value }: Field, now: string): Problem[] {
	const field = String(path.at(-1));
	const name = DONE[field];
	// `on` of an alarm signal is a number of seconds.
	if (!name || typeof value !== 'string' || value <= now.slice(0, value.length)) return [];
	const message = `${name} ${value} 还没有到（现在是 ${now}）。请核对 ${field}，日期要写真实的`;
	return [warning(entry, path, message)];
}

function updatedEarly(entry: Entry): Problem[] {
	const { published, updated } = entry.data as { published?: string; updated?: string };
	if (!published || !updated || updated >= published) return [];
	const message = `更新日期 ${updated} 早于发布日期 ${published}。请核对 published 和 updated`;
	return [warning(entry, ['updated'], message)];
}
