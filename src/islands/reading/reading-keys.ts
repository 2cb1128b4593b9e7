import { FIELDS, isBare, isComposing } from '../browser/keys.ts';

/** What a key of the reading page asks for. */
export type ReadingAct =
	'next' | 'previous' | 'find' | 'contents' | 'copy' | 'cite' | 'share' | 'aloud' | 'keys';

/** The keys of the reading page, in the order that the list of keys shows. */
export const READING_KEYS: readonly (readonly [key: string, act: ReadingAct, what: string])[] = [
	['j', 'next', '下一条'],
	['k', 'previous', '上一条'],
	['f', 'find', '查找条文'],
	['c', 'copy', '复制当前条，带出处'],
	['i', 'cite', '引用当前条，有几种格式'],
	['s', 'share', '分享当前条'],
	['r', 'aloud', '朗读当前条'],
	['?', 'keys', '显示这张按键表'],
];

/**
 * What a key asks for; `null` while an input method composes, in a field, in a dialog, or with a key that belongs to the
 * browser or to a screen reader.
 */
export function actOf(event: KeyboardEvent): ReadingAct | null {
	if (event.defaultPrevented || isComposing(event)) return null;
	// `?` is Shift and `/` on most keyboards.
	if (!isBare(event) && !(event.key === '?' && isShiftAlone(event))) return null;
	const target = event.target as Element | null;
	if (target?.closest?.(`${FIELDS}, dialog, [popover]`)) return null;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	return READING_KEYS.find(([name]) => name === key)?.[1] ?? null;
}

const isShiftAlone = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
	!(ctrlKey || metaKey || altKey);
